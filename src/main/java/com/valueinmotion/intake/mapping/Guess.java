package com.valueinmotion.intake.mapping;

import com.valueinmotion.intake.format.RowKind;

/**
 * That a column is read as something.
 *
 * @param target as what
 * @param how why
 * @param confidence 0–100
 */
record Guess(Target target, MatchedBy how, double confidence) {
  private static final int SURE = 100;

  /** Less is not worth looking at the values for. */
  private static final double LEAST = 40;

  /** No likeness of words is as sure as the word itself. */
  private static final double MOST = 96;

  /** A header that we know, over values that do not go with it. */
  private static final double DOUBTFUL = 55;

  /**
   * Of a header and the values under it.
   *
   * @param like how much the header is like a name of the target, 0–1
   * @param exact whether it is one of our own
   */
  static Guess of(RowKind kind, Target target, double like, boolean exact, ColumnShape shape) {
    double byValues = byValues(kind, target, shape);
    if (!exact && byHeader(like) < LEAST && byValues == 0) {
      return new Guess(target, MatchedBy.HEADER, 0);
    }
    double fit = Fit.of(target, shape);
    if (exact) {
      return new Guess(target, MatchedBy.EXACT, fit >= Fit.PERHAPS ? SURE : fit > 0 ? DOUBTFUL : 0);
    }
    double byHeader = Math.min(MOST, byHeader(like) * fit);
    return byValues > byHeader
        ? new Guess(target, MatchedBy.VALUES, Math.min(MOST, byValues + like * 20))
        : new Guess(target, MatchedBy.HEADER, Math.max(0, byHeader));
  }

  /** How sure the header alone makes us. */
  private static double byHeader(double like) {
    return 120 * like - 22;
  }

  /** How sure the values alone make us. */
  private static double byValues(RowKind kind, Target target, ColumnShape shape) {
    if (shape.isEmpty()) {
      return 0;
    }
    return switch (target) {
      case Target.AccountName name when shape.companies() && !shape.prose() -> 60;
      case Target.AccountDomain domain when shape.domains() -> 55;
      case Target.Day day when kind.needsDay() && shape.days() -> 52;
      case Target.Currency currency when shape.currencies() -> 62;
      case Target.Property property when property.name().equals("email") && shape.mails() -> 75;
      case Target.Property property
          when property.name().equals("key")
              && kind != RowKind.TEAM
              && shape.unique()
              && shape.ids()
              && !shape.whole() ->
          50;
      default -> 0;
    };
  }
}
