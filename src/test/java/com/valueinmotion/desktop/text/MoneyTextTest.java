package com.valueinmotion.desktop.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.account.Money;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTextTest {
  @ParameterizedTest
  @CsvSource({
    "0, €0",
    "950.49, €950",
    "999.5, €1k",
    "9500, €9.5k",
    "12000, €12k",
    "412000, €412k",
    "999499, €999k",
    "999500, €1.00M",
    "5470000, €5.47M",
    "10700000, €10.7M",
    "547000000, €547M",
    "5470000000, €5.47B",
    "-412000, −€412k"
  })
  void compactKeepsThreeFigures(String amount, String text) {
    assertThat(MoneyText.compact(euro(amount))).isEqualTo(text);
  }

  @Test
  void fullGroupsThousandsAndLeavesCentsOut() {
    assertThat(MoneyText.full(euro("156952.38"))).isEqualTo("€156,952");
    assertThat(MoneyText.full(euro("-8.5"))).isEqualTo("−€9");
  }

  @Test
  void theSignIsTheCurrencys() {
    assertThat(MoneyText.full(Money.of(BigDecimal.TEN, "USD"))).isEqualTo("$10");
    assertThat(MoneyText.full(Money.of(BigDecimal.TEN, "CHF"))).isEqualTo("CHF 10");
    assertThat(MoneyText.full(Money.of(BigDecimal.TEN, Money.UNSTATED))).isEqualTo("10");
    assertThat(MoneyText.compactNumber(euro("412000"))).isEqualTo("412k");
  }

  private static Money euro(String amount) {
    return Money.of(new BigDecimal(amount), "EUR");
  }
}
