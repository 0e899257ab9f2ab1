package com.valueinmotion.diagnosis;

import com.valueinmotion.account.Datum;
import com.valueinmotion.account.ValueKind;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a signal is measured in, and how a value of it reads. */
public enum Unit {
  /** 0–100. */
  SCORE("", 0, 100),
  /** Percent as 0–100; changes may be negative. */
  PERCENT("%", null, null),
  DAYS(" d", 0, null),
  COUNT("", 0, null),
  RATIO("×", 0, null),
  /** 0–1. */
  PROBABILITY("", 0, 1),
  FLAG("", null, null),
  LABEL("", null, null);

  private final String suffix;
  private final @Nullable Integer min;
  private final @Nullable Integer max;

  Unit(String suffix, @Nullable Integer min, @Nullable Integer max) {
    this.suffix = suffix;
    this.min = min;
    this.max = max;
  }

  /** "124 d", "33%", "no". */
  public String text(Datum value) {
    return value instanceof Datum.Quantity ? value.text() + suffix : value.text().replace('_', ' ');
  }

  String text(BigDecimal value) {
    return value.toPlainString() + suffix;
  }

  /** Throws IllegalArgumentException that says what makes sense. */
  Datum parse(String text) {
    return switch (kind()) {
      case FLAG ->
          switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "true" -> new Datum.Flag(true);
            case "no", "false" -> new Datum.Flag(false);
            default -> throw new IllegalArgumentException("it is yes or no");
          };
      case NUMBER -> new Datum.Quantity(number(text));
      default -> new Datum.Words(text.toLowerCase(Locale.ROOT));
    };
  }

  private BigDecimal number(String text) {
    String expected =
        "it is a number"
            + (min == null ? "" : ", at least " + min)
            + (max == null ? "" : ", at most " + max);
    try {
      BigDecimal number = new BigDecimal(text);
      if ((min != null && number.compareTo(BigDecimal.valueOf(min)) < 0)
          || (max != null && number.compareTo(BigDecimal.valueOf(max)) > 0)) {
        throw new IllegalArgumentException(expected);
      }
      return number;
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(expected, e);
    }
  }

  @Nullable BigDecimal min() {
    return min == null ? null : BigDecimal.valueOf(min);
  }

  @Nullable BigDecimal max() {
    return max == null ? null : BigDecimal.valueOf(max);
  }

  ValueKind kind() {
    return switch (this) {
      case FLAG -> ValueKind.FLAG;
      case LABEL -> ValueKind.WORDS;
      default -> ValueKind.NUMBER;
    };
  }
}
