package com.valueinmotion.diagnosis.derived;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownWordsTest {
  private final KnownWords words = new KnownWords(List.of("Cross-sell", "qualified", "go live"));

  @ParameterizedTest
  @CsvSource({
    "cross-sell, true, true",
    "CROSS SELL, true, true",
    "crosssell, true, true",
    "Existing Business / Cross-Sell, true, false",
    "Qualified, true, true",
    "qualifiedtobuy, true, true",
    "Disqualified, true, false",
    "  (Qualified), true, true",
    "2. go-live, true, false",
    "go, false, false",
    "cross-sel, false, false",
    "gross-sell, false, false",
    "sell, false, false",
    "'', false, false",
    "—, false, false",
  })
  void areFoundHoweverTheyAreWritten(String text, boolean in, boolean begin) {
    assertThat(words.in(text)).isEqualTo(in);
    assertThat(words.begin(text)).isEqualTo(begin);
  }

  @Test
  void areNotInWhatIsNotThere() {
    assertThat(words.in(null)).isFalse();
    assertThat(words.begin(null)).isFalse();
    assertThat(new KnownWords(List.of("-", "")).in("anything - at all")).isFalse();
  }
}
