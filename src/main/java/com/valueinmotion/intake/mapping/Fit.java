package com.valueinmotion.intake.mapping;

import com.valueinmotion.account.Key;
import com.valueinmotion.intake.format.RowKind;
import com.valueinmotion.intake.table.HeaderName;
import java.math.BigDecimal;
import java.util.List;

/** How well the values of a column go with what it might be: 0 not at all, 1 well. */
final class Fit {
  /** They can be nothing much else. */
  static final double TELLING = 1.05;

  static final double WELL = 1;
  static final double PERHAPS = 0.8;
  static final double HARDLY = 0.5;
  static final double NOT = 0;

  /** Of an empty column only its header speaks. */
  private static final double NOTHING_KNOWN = 0.9;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Fit() {}

  static double of(Target target, ColumnShape shape) {
    if (shape.isEmpty()) {
      return NOTHING_KNOWN;
    }
    return switch (target) {
      case Target.AccountName name -> accountName(shape);
      case Target.AccountId id -> id(shape);
      case Target.AccountDomain domain -> shape.domains() ? TELLING : NOT;
      case Target.Day day -> day(shape);
      case Target.Currency currency -> shape.currencies() ? TELLING : NOT;
      case Target.Note note -> text(shape, true);
      case Target.Word word -> word(word.key(), shape);
      case Target.Property property -> property(property, shape);
      case Target.Fixed fixed -> NOT;
      case Target.NotImported nothing -> WELL;
    };
  }

  private static double accountName(ColumnShape shape) {
    if (shape.numbers() || shape.days() || shape.mails() || shape.flags()) {
      return NOT;
    }
    return shape.companies() ? TELLING : shape.prose() || shape.ids() ? HARDLY : WELL;
  }

  private static double id(ColumnShape shape) {
    if (shape.days() || shape.flags() || shape.mails() || shape.percentages() || shape.prose()) {
      return NOT;
    }
    return shape.ids() ? WELL : HARDLY;
  }

  private static double day(ColumnShape shape) {
    return shape.days() ? TELLING : shape.dayNumbers() ? WELL : NOT;
  }

  private static double text(ColumnShape shape, boolean prose) {
    if (shape.numbers() || shape.days() || shape.mails()) {
      return NOT;
    }
    return shape.flags() ? HARDLY : shape.prose() == prose ? WELL : prose ? WELL : PERHAPS;
  }

  private static double word(Key key, ColumnShape shape) {
    return switch (key.kind()) {
      case NUMBER -> number(key, shape);
      case MONEY ->
          shape.money()
              ? TELLING
              : !shape.numbers() || shape.percentages() || shape.fractions() ? NOT : WELL;
      case FLAG -> shape.flags() ? WELL : NOT;
      case DAY -> day(shape);
      case WORDS -> words(key, shape);
    };
  }

  private static double words(Key key, ColumnShape shape) {
    if (key.id().equals("website")) {
      return shape.domains() ? TELLING : NOT;
    }
    if (!key.allowed().isEmpty()) {
      List<String> allowed = key.allowed().stream().map(HeaderName::fold).toList();
      return shape.share(text -> allowed.contains(HeaderName.fold(text))) > 0.8 ? TELLING : NOT;
    }
    return shape.numbers() && !shape.whole() ? NOT : shape.numbers() ? HARDLY : text(shape, false);
  }

  private static double number(Key key, ColumnShape shape) {
    if (!shape.numbers() || shape.money()) {
      return NOT;
    }
    BigDecimal min = key.min() == null ? BigDecimal.valueOf(Long.MIN_VALUE) : key.min();
    BigDecimal max = key.max() == null ? BigDecimal.valueOf(Long.MAX_VALUE) : key.max();
    if (!shape.within(min, max) || (key.whole() && (!shape.whole() || shape.percentages()))) {
      return NOT;
    }
    boolean percent = key.id().endsWith("_pct");
    if (percent && !shape.within(HUNDRED.negate(), HUNDRED)) {
      return HARDLY;
    }
    boolean hundred = key.max() != null && HUNDRED.compareTo(key.max()) == 0;
    if (shape.percentages()) {
      return hundred || percent ? TELLING : HARDLY;
    }
    return hundred && shape.fractions() ? HARDLY : WELL;
  }

  private static double property(Target.Property property, ColumnShape shape) {
    if (property.kind().days().contains(property.name())) {
      return day(shape);
    }
    return switch (property.name()) {
      case "key" ->
          property.kind() == RowKind.TEAM
              ? text(shape, false)
              : id(shape) * (shape.unique() ? WELL : HARDLY);
      case "email" -> shape.mails() ? TELLING : NOT;
      case "closed", "won", "escalated", "reopened" -> shape.flags() ? TELLING : NOT;
      case "amount" -> shape.money() ? TELLING : counted(shape, false);
      case "baseline", "target", "current" -> counted(shape, false);
      case "seats", "active", "actions", "quantity", "notice" -> counted(shape, true);
      case "probability", "satisfaction" ->
          shape.within(BigDecimal.ZERO, HUNDRED) && !shape.fractions() ? counted(shape, true) : NOT;
      case "nps" -> shape.within(BigDecimal.ZERO, BigDecimal.TEN) ? counted(shape, true) : NOT;
      case "influence", "interval", "noticeUnit" ->
          shape.days() || shape.prose() ? NOT : meant(property, shape);
      case "sentiment" ->
          shape.share(t -> t.matches("(?i)positive|neutral|negative")) > 0.8 ? TELLING : NOT;
      case "user" -> shape.days() || shape.prose() || shape.flags() ? NOT : WELL;
      case "text", "subject", "nextStep", "reason" -> text(shape, true);
      case "name" -> shape.numbers() || shape.days() || shape.mails() ? NOT : WELL;
      default -> text(shape, false);
    };
  }

  private static double counted(ColumnShape shape, boolean whole) {
    return !shape.numbers() || (whole && !shape.whole()) ? NOT : WELL;
  }

  /** Of words that mean numbers: numbers, or those words. */
  private static double meant(Target.Property property, ColumnShape shape) {
    if (shape.numbers()) {
      return WELL;
    }
    return shape.share(t -> property.as().words().containsKey(HeaderName.fold(t))) > 0.8
        ? TELLING
        : NOT;
  }
}
