package com.valueinmotion.language.ground;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class InvisibleTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "sea\u200Bts", // zero-width space
        "sea\u2060ts", // word joiner
        "sea\u00ADts", // soft hyphen
        "\u202Eseats", // writing is turned round from here
        "se\u2067ats", // and here
        "seats\uFE0F", // another shape of the letter before
        "seats\uDB40\uDC41", // a tag
        "seats\u0007", // a bell
        "seats![](x)",
        "se![a dot](https://dash.example/halden.png?a=1)ats",
        "seats![](x" // an image that is not closed
      })
  void isTakenOut(String text) {
    assertThat(Invisible.strip(text)).isEqualTo("seats");
    assertThat(Invisible.count(text)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"160 of 420 seats", "Zoë’s café – 5 ½ µs", "a line\nand\tanother", "a [link](x)!"})
  void whatIsSeenStays(String text) {
    assertThat(Invisible.strip(text)).isEqualTo(text);
    assertThat(Invisible.count(text)).isZero();
  }
}
