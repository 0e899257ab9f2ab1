package com.valueinmotion.language.ground.support;

import com.valueinmotion.language.ground.figure.Figure;
import com.valueinmotion.language.ground.figure.Figure.Kind;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Whether two figures have the same value, to the last digit that is shown: "412k" is 411,800,
 * "38%" is 38.1%, but "160" is not 160.4 and "5" not 5.2. What is said to be rough may be a little
 * off, and "about 30" may be 33.
 */
public final class Likeness {
  private static final BigDecimal ROUGH = new BigDecimal("0.025");
  private static final BigDecimal ROUND = new BigDecimal("0.25");

  private Likeness() {}

  /** Whether the figure that is said is the one that is known. */
  public static boolean isSame(Figure said, Figure known) {
    return known.values().stream().anyMatch(value -> isSame(said, value));
  }

  /** Whether the figure that is said is this value. */
  public static boolean isSame(Figure said, BigDecimal known) {
    return said.values().stream().anyMatch(value -> isSame(said, value.abs(), known.abs()));
  }

  private static boolean isSame(Figure said, BigDecimal value, BigDecimal known) {
    BigDecimal off = known.subtract(value).abs();
    if (off.signum() == 0 || (isFine(said, known) && off.compareTo(half(said.grain())) <= 0)) {
      return true;
    }
    return said.about()
        && (off.compareTo(known.multiply(ROUGH)) <= 0
            || (isRound(value) && off.compareTo(known.multiply(ROUND).min(slack(value))) < 0));
  }

  /** Whether more digits are known than are said, so that what is said was rounded. */
  private static boolean isFine(Figure said, BigDecimal known) {
    boolean decimals = known.stripTrailingZeros().scale() > 0;
    boolean large =
        said.kind() == Kind.PERCENT
            || known.compareTo(BigDecimal.TEN) >= 0
            || said.grain().compareTo(BigDecimal.ONE) < 0;
    return (decimals && large) || said.grain().compareTo(BigDecimal.ONE) > 0;
  }

  /** "More than 30" may be said of 33: a round figure stands for its tens. */
  private static boolean isRound(BigDecimal value) {
    return value.compareTo(BigDecimal.TEN) >= 0 && value.remainder(BigDecimal.TEN).signum() == 0;
  }

  /** Half of what the last digit that is not zero is worth: 5 for 30, 50,000 for 400,000. */
  private static BigDecimal slack(BigDecimal value) {
    return half(BigDecimal.ONE.scaleByPowerOfTen(-value.stripTrailingZeros().scale()));
  }

  private static BigDecimal half(BigDecimal grain) {
    return grain.divide(BigDecimal.TWO, MathContext.DECIMAL32);
  }
}
