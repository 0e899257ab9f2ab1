package com.valueinmotion.intake.value;

import java.util.Locale;

/** A yes or no: true, false, yes, no, y, n, 1, 0, ja, nein, wahr, falsch, in any case. */
public final class FlagText {
  private FlagText() {}

  /** Whether the text says yes. */
  public static Parsed<Boolean> parse(String text) {
    return switch (text.strip().toLowerCase(Locale.ROOT)) {
      case "true", "yes", "y", "1", "1.0", "ja", "wahr" -> new Parsed.Good<>(true);
      case "false", "no", "n", "0", "0.0", "nein", "falsch" -> new Parsed.Good<>(false);
      default -> new Parsed.Bad<>("write yes or no");
    };
  }
}
