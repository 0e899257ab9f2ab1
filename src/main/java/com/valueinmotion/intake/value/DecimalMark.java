package com.valueinmotion.intake.value;

import java.util.Optional;
import java.util.regex.Pattern;

/** What the mark in {@code 1.234} or {@code 1,234} is, which the number alone cannot say. */
public enum DecimalMark {
  /** Nobody knows: such a number is refused. */
  UNDECIDED,
  /** Other numbers of the file have a decimal point. */
  DOT,
  /** Other numbers of the file have a decimal comma. */
  COMMA,
  /** Thousands, because the value has no thousandths: whole numbers and money. */
  GROUPS;

  private static final Pattern CLEAR =
      Pattern.compile("\\D*\\d*([.,])(?:\\d{1,2}|\\d{4,}|(?<=\\D0[.,]|^0[.,])\\d{3})\\s?%?");

  private static final Pattern BOTH =
      Pattern.compile("\\D*\\d[\\d.]*(,)\\d+|\\D*\\d[\\d,]*(\\.)\\d+");

  /** What a number that can be read in one way only tells of the file it stands in. */
  public static Optional<DecimalMark> evidenceIn(String text) {
    if (text.length() > NumberText.LONGEST) {
      return Optional.empty();
    }
    var clear = CLEAR.matcher(text.strip());
    if (clear.matches()) {
      return Optional.of(clear.group(1).equals(".") ? DOT : COMMA);
    }
    var both = BOTH.matcher(text.strip());
    if (both.matches() && text.indexOf('.') >= 0 && text.indexOf(',') >= 0) {
      return Optional.of(both.group(1) == null ? DOT : COMMA);
    }
    return Optional.empty();
  }
}
