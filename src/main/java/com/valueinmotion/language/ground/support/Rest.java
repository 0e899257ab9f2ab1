package com.valueinmotion.language.ground.support;

import com.valueinmotion.language.evidence.Fact;
import com.valueinmotion.language.ground.claim.Claim;
import com.valueinmotion.language.ground.claim.FactView;
import com.valueinmotion.language.ground.figure.Figure;
import com.valueinmotion.language.ground.figure.Figure.Kind;
import com.valueinmotion.language.ground.text.Word;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a share leaves of the whole: of "Users trained: 86%" that 14% are not trained yet. A claim
 * has to say that it speaks of the rest.
 */
final class Rest {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?i)\\b(?:other|remaining|missing|rest, the|all but(?: the| about)?|leaves|leaving) $");
  private static final Pattern AFTER =
      Pattern.compile("(?i)^\\W*(?:\\p{L}+ )*?(?:to go|left|remain|remains|missing|short)\\b");

  private Rest() {}

  /** In percent; nothing where the claim does not speak of it. */
  static Stream<BigDecimal> of(FactView fact, Figure figure, Claim claim) {
    boolean signal = fact.fact().kind() == Fact.Kind.SIGNAL;
    return signal && isSpokenOf(fact, figure, claim)
        ? fact.figures(Kind.PERCENT)
            .map(Figure::value)
            .filter(value -> value.signum() > 0 && value.compareTo(HUNDRED) < 0)
            .map(HUNDRED::subtract)
        : Stream.empty();
  }

  private static boolean isSpokenOf(FactView fact, Figure figure, Claim claim) {
    String rest =
        claim
            .text()
            .substring(figure.end(), Math.max(figure.end(), claim.clause(figure.start()).end()));
    return BEFORE.matcher(claim.text().substring(0, figure.start())).find()
        || AFTER.matcher(rest).find()
        || Denied.in(claim.words(claim.clause(figure.start())))
            != Denied.in(Word.of(fact.fact().label()));
  }
}
