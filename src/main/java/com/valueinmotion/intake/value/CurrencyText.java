package com.valueinmotion.intake.value;

import java.util.Currency;
import java.util.Locale;

/** A currency as a sign ({@code €}, {@code £}, {@code $} for the US dollar) or an ISO 4217 code. */
public final class CurrencyText {
  private CurrencyText() {}

  /** The ISO code, upper case. */
  public static Parsed<String> parse(String text) {
    String code =
        switch (text.strip()) {
          case "€" -> "EUR";
          case "£" -> "GBP";
          case "$" -> "USD";
          case String other -> other.toUpperCase(Locale.ROOT);
        };
    try {
      return new Parsed.Good<>(Currency.getInstance(code).getCurrencyCode());
    } catch (IllegalArgumentException e) {
      return new Parsed.Bad<>("use a three-letter currency code, such as EUR or USD");
    }
  }
}
