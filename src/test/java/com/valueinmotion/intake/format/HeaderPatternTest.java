package com.valueinmotion.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeaderPatternTest {
  private static final List<String> HEADERS =
      List.of("createdatbyeurope", "createdateuropeberlin", "updatedat");

  @Test
  void aStarStandsForWhateverFollows() {
    assertThat(find("Created at*")).isEqualTo("createdatbyeurope");
    assertThat(find("Updated at*")).isEqualTo("updatedat");
    assertThat(find("Closed at*")).isEqualTo("(none)");
  }

  @Test
  void withoutOneTheWholeHeaderCounts() {
    assertThat(find("Updated_at")).isEqualTo("updatedat");
    assertThat(find("Created at")).isEqualTo("(none)");
  }

  @Test
  void anEqualHeaderComesBeforeALongerOne() {
    assertThat(HeaderPattern.find("rating*", List.of("ratingremark", "rating"))).contains("rating");
  }

  private static String find(String header) {
    return HeaderPattern.find(HeaderPattern.fold(header), HEADERS).orElse("(none)");
  }
}
