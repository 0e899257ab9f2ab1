package com.valueinmotion.diagnosis.derived;

import com.valueinmotion.account.AccountField;
import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Source;
import com.valueinmotion.diagnosis.Derivation;
import com.valueinmotion.diagnosis.Reading;
import com.valueinmotion.diagnosis.evidence.Evidence;
import com.valueinmotion.diagnosis.evidence.Evidence.Counted;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/**
 * What share of one count another is: part ÷ whole in percent, with one decimal, at most 100. The
 * part is what moves, so the reading is of the day on which the part was told.
 *
 * @param part counted
 * @param whole at least one
 * @param partField what the part counts
 * @param wholeField what the whole counts
 */
record Share(Counted part, Counted whole, AccountField partField, AccountField wholeField)
    implements Reading {
  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  /** Nothing where either count is missing or there is no whole to have a share of. */
  static Derivation of(Evidence evidence, AccountField partField, AccountField wholeField) {
    Counted part = evidence.number(partField).orElse(null);
    Counted whole = part == null ? null : evidence.number(wholeField).orElse(null);
    return part != null && whole != null && whole.value().signum() > 0
        ? Derivation.of(new Share(part, whole, partField, wholeField))
        : Derivation.NOTHING;
  }

  @Override
  public Datum value() {
    return new Datum.Quantity(
        part.value().multiply(ALL).divide(whole.value(), 1, RoundingMode.HALF_UP).min(ALL));
  }

  @Override
  public LocalDate observedOn() {
    return part.observation().eventAt();
  }

  @Override
  public List<Source> sources() {
    return List.of(part.observation().source(), whole.observation().source());
  }

  /** "3 live workflows ÷ 8 target workflows". */
  @Override
  public String formula() {
    return text(part, partField) + " ÷ " + text(whole, wholeField);
  }

  private static String text(Counted count, AccountField field) {
    return count.value().toPlainString() + " " + field.key().label();
  }
}
