package com.valueinmotion.account;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * An amount of money.
 *
 * @param minor integer minor units (cents)
 * @param currency ISO 4217 code, upper case; {@link #UNSTATED} where the file did not say
 */
public record Money(long minor, String currency) {
  /** ISO 4217's "no currency": the file gave an amount and nothing else. */
  public static final String UNSTATED = "XXX";

  /** Rounds half-even to the currency's minor unit; throws ArithmeticException beyond a long. */
  public static Money of(BigDecimal major, String currency) {
    return new Money(
        major
            .movePointRight(fractionDigits(currency))
            .setScale(0, RoundingMode.HALF_EVEN)
            .longValueExact(),
        currency);
  }

  /** Of an amount in the currency's minor units; rounds and throws likewise. */
  public static Money ofMinor(BigDecimal minor, String currency) {
    return new Money(minor.setScale(0, RoundingMode.HALF_EVEN).longValueExact(), currency);
  }

  /** Whether the file said which currency it is. */
  public boolean hasCurrency() {
    return !currency.equals(UNSTATED);
  }

  public BigDecimal major() {
    return BigDecimal.valueOf(minor, fractionDigits(currency));
  }

  private static int fractionDigits(String currency) {
    return Math.max(
        currency.equals(UNSTATED) ? 2 : Currency.getInstance(currency).getDefaultFractionDigits(),
        0);
  }

  @Override
  public String toString() {
    String number = major().stripTrailingZeros().toPlainString();
    return currency.equals(UNSTATED) ? number : number + " " + currency;
  }
}
