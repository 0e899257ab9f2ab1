package com.valueinmotion.desktop.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "0; 0; 0",
        "999; 999; 999",
        "9999; 9,999; 9,999",
        "10000; 10,000; 10k",
        "10999; 10,999; 10k",
        "1200000; 1,200,000; 1,200k"
      })
  void thousandsAreSetApart(long count, String whole, String brief) {
    assertThat(CountText.of(count)).isEqualTo(whole);
    assertThat(CountText.brief(count)).isEqualTo(brief);
  }
}
