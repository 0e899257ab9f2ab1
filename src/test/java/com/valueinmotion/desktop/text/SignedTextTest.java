package com.valueinmotion.desktop.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignedTextTest {
  @Test
  void aNegativeNumberHasAMinusSign() {
    assertThat(SignedText.of("-12.5%")).isEqualTo("−12.5%");
    assertThat(SignedText.of("red below -30, amber below -5"))
        .isEqualTo("red below −30, amber below −5");
  }

  @Test
  void daysRangesAndIdsKeepTheirHyphens() {
    assertThat(SignedText.of("2026-11-22, SLA-1, 10-20, on-time"))
        .isEqualTo("2026-11-22, SLA-1, 10-20, on-time");
  }
}
