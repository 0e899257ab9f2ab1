package com.valueinmotion.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeadersTest {
  private static final List<String> SHEET = List.of("Account", "Use 30d (0-100)", "", "Größe");

  @Test
  void aFileIsKnownAgainByItsHeadersInAnyOrderAndSpelling() {
    String fingerprint = Headers.fingerprint(SHEET);

    assertThat(fingerprint).matches("[0-9a-f]{16}");
    assertThat(
            Headers.fingerprint(List.of("GRÖSSE".replace("SS", "ß"), "use_30d 0 100", "account")))
        .isEqualTo(fingerprint);
    assertThat(Headers.fingerprint(List.of("Account", "Use 30d", "Größe")))
        .isNotEqualTo(fingerprint);
    assertThat(Headers.fingerprint(List.of("ab", "c")))
        .isNotEqualTo(Headers.fingerprint(List.of("a", "bc")));
  }

  @Test
  void whatWeAddToRefusedRowsMakesNoDifference() {
    List<String> refused =
        List.of(
            "Account",
            "Use 30d (0-100)",
            "",
            "Größe",
            "What to fix",
            "From file",
            "From row",
            "Raw text");

    assertThat(Headers.areOfRefusedRows(refused)).isTrue();
    assertThat(Headers.ofTheFile(refused)).isEqualTo(SHEET);
    assertThat(Headers.fingerprint(refused)).isEqualTo(Headers.fingerprint(SHEET));
  }

  @Test
  void aColumnOfTheirOwnThatIsCalledLikeOneOfOursStays() {
    assertThat(Headers.ofTheFile(List.of("Account", "From row", "Raw text")))
        .containsExactly("Account", "From row", "Raw text");
  }
}
