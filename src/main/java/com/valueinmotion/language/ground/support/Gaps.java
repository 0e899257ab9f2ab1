package com.valueinmotion.language.ground.support;

import com.valueinmotion.language.ground.claim.FactView;
import com.valueinmotion.language.ground.figure.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** On which side of another figure of a fact its figure of today lies. */
public final class Gaps {
  private static final String BEFORE = "it was ";

  private Gaps() {}

  /** What the figure of today is compared with. */
  public enum Against {
    /** What it was before, or at the start. */
    BEFORE,
    START,
    TARGET
  }

  /**
   * 1 where today's figure lies so much above the other, -1 where it lies so much below; 0 where
   * the fact has no such two figures.
   */
  public static int sign(FactView fact, Figure gap, Against against) {
    return Way.of(fact)
        .map(way -> sign(way, gap, against))
        .orElseGet(() -> against == Against.TARGET ? 0 : before(fact, gap));
  }

  private static int sign(Way way, Figure gap, Against against) {
    Figure other = against == Against.TARGET ? way.target() : way.start();
    return sign(way.now().value(), other.value(), gap);
  }

  /** Today's figure stands first, and the one before after "it was". */
  private static int before(FactView fact, Figure gap) {
    int split = fact.text().indexOf(BEFORE);
    List<Figure> measures = fact.figures().stream().filter(Figure::isMeasure).toList();
    Optional<Figure> was = measures.stream().filter(f -> f.start() > split).findFirst();
    if (split < 0 || was.isEmpty()) {
      return 0;
    }
    return measures.stream()
        .filter(f -> f.start() < split && f.kind() == was.get().kind())
        .map(now -> sign(now.value(), was.get().value(), gap))
        .filter(sign -> sign != 0)
        .findFirst()
        .orElse(0);
  }

  private static int sign(BigDecimal now, BigDecimal other, Figure gap) {
    BigDecimal off = now.subtract(other);
    return Likeness.isSame(gap, off.abs()) ? off.signum() : 0;
  }
}
