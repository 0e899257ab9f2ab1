package com.valueinmotion.intake.workbook;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * What a cell holds, as text.
 *
 * @param text as a person would read it, but days as 2026-11-03
 * @param literal whether it is a number, in which a dot is always the decimal mark
 */
public record CellValue(String text, boolean literal) {
  private static final int LONGEST_NUMBER = 100;
  private static final int MOST_ZEROS = 40;

  /** A spreadsheet keeps fifteen digits; those beyond are what is left of binary fractions. */
  private static final MathContext FIFTEEN_DIGITS = new MathContext(15);

  private static final BigDecimal FIRST_ROUNDED = new BigDecimal("1E15");

  static CellValue ofText(String text) {
    return new CellValue(text, false);
  }

  /** Of a number as the workbook writes it. */
  static CellValue ofNumber(String written, Style style, boolean from1904) {
    String text = written.strip();
    BigDecimal number;
    try {
      number = new BigDecimal(text.length() > LONGEST_NUMBER ? "" : text);
    } catch (NumberFormatException e) {
      return ofText(text);
    }
    if (Math.abs((long) number.scale()) > MOST_ZEROS) {
      return number.signum() == 0 ? new CellValue("0", true) : ofText(text);
    }
    BigDecimal shown = isWhole(number) ? number : number.round(FIFTEEN_DIGITS);
    return switch (style.look()) {
      case DAY -> ofText(Serial.day(shown, from1904));
      case TIME -> ofText(Serial.time(shown));
      case PERCENT -> new CellValue(plain(shown.movePointRight(2)) + "%", true);
      case NUMBER -> new CellValue(number(text, shown, style), true);
    };
  }

  private static String number(String written, BigDecimal number, Style style) {
    boolean rounded =
        (written.indexOf('E') >= 0 || written.indexOf('e') >= 0)
            && number.abs().compareTo(FIRST_ROUNDED) >= 0;
    if (rounded) {
      return written; // an id that lost its last digits must not look like one
    }
    String plain = plain(number);
    return number.signum() >= 0 && isWhole(number) && plain.length() < style.digits()
        ? "0".repeat(style.digits() - plain.length()) + plain
        : plain;
  }

  private static boolean isWhole(BigDecimal number) {
    return number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
