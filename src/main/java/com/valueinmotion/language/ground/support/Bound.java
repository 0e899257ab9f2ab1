package com.valueinmotion.language.ground.support;

import com.valueinmotion.language.ground.claim.Claim;
import com.valueinmotion.language.ground.figure.Figure;
import com.valueinmotion.language.ground.text.Word;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * What a word before a figure makes of it: of "more than twice" and "under four hours" the figure
 * is a bound, near which the value lies, on one side.
 */
enum Bound {
  LEAST,
  MOST,
  NONE;

  private static final int FAR = 18;
  private static final Pattern OVER =
      Pattern.compile("(?:more than|over|above|at least|well over) (?:an? )?$");
  private static final Pattern UNDER =
      Pattern.compile(
          "(?:less than|fewer than|under|below|nearly|almost|not quite|at most) (?:an? )?$");

  /** Of a figure of a claim. */
  static Bound of(Claim claim, Figure figure) {
    int from = Math.max(0, figure.start() - FAR);
    String before = Word.fold(claim.text().substring(from, figure.start()));
    if (OVER.matcher(before).find()) {
      return LEAST;
    }
    return UNDER.matcher(before).find() ? MOST : NONE;
  }

  /** Whether a value lies on its side of the bound, no farther away than so much. */
  boolean has(BigDecimal value, BigDecimal bound, BigDecimal reach) {
    BigDecimal off = value.subtract(bound);
    return switch (this) {
      case LEAST -> off.signum() >= 0 && off.compareTo(reach) < 0;
      case MOST -> off.signum() <= 0 && off.negate().compareTo(reach) < 0;
      case NONE -> false;
    };
  }
}
