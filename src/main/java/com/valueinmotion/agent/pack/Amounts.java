package com.valueinmotion.agent.pack;

import com.valueinmotion.account.Money;
import java.math.RoundingMode;
import java.util.Locale;

/** Amounts in words: whole, with the currency as people write it. */
final class Amounts {
  private Amounts() {}

  /** "€412,000", "CHF 90,000", "3,400,000" where no file says in what. */
  static String of(Money money) {
    String number =
        String.format(
            Locale.ENGLISH, "%,d", money.major().setScale(0, RoundingMode.HALF_UP).longValue());
    if (!money.hasCurrency()) {
      return number;
    }
    return switch (money.currency()) {
      case "EUR" -> "€" + number;
      case "USD" -> "$" + number;
      case "GBP" -> "£" + number;
      default -> money.currency() + " " + number;
    };
  }
}
