package com.valueinmotion.diagnosis;

import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Key;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One measurement of the catalogue.
 *
 * @param id stable name, also a column header: {@code usage_30d}
 * @param label what a person reads
 * @param phase where in the value flow it is felt
 * @param family signals of one family measure the same thing; only the worst counts
 * @param unit what it is measured in
 * @param scale how bad each value is
 * @param fresh days after which a good reading is unknown
 * @param origin what it means and where it comes from
 * @param whenRed the sentence for a red reading
 * @param whenAmber the sentence for an amber reading
 * @param check its place among the first version's six checks, or null
 * @param waste the lean waste it shows, or null
 * @param told what the customer may be told it is called, null where it stays inside
 */
public record Signal(
    String id,
    String label,
    Phase phase,
    String family,
    Unit unit,
    Scale scale,
    int fresh,
    SignalOrigin origin,
    String whenRed,
    String whenAmber,
    @Nullable SixCheck check,
    @Nullable WasteKind waste,
    @Nullable String told) {

  /** How a file may speak of it. */
  public Key key() {
    List<String> allowed =
        scale instanceof Scale.Levels levels && unit == Unit.LABEL
            ? List.copyOf(levels.severities().keySet())
            : List.of();
    return new Key(id, label, unit.kind(), unit.min(), unit.max(), List.of(label), allowed);
  }

  /** The signal in a sentence: where it is felt, what is bad, how long it stays fresh. */
  public String explanation() {
    String red = scale.thresholdText(State.RED, unit);
    String amber = scale.thresholdText(State.AMBER, unit);
    return label
        + " ("
        + id
        + "), felt in "
        + phase.title()
        + ": "
        + String.join(", ", red.isEmpty() ? List.of(amber) : List.of(red, amber))
        + "; fresh for "
        + fresh
        + " days";
  }

  /** What would be good: "75% or more", "under 30%", "yes". The aim of a plan. */
  public String targetText() {
    return scale.targetText(unit);
  }

  /**
   * A value as a person types it: "60", "yes", "budget_cut". Throws IllegalArgumentException that
   * says what makes sense.
   */
  public Datum parse(String text) {
    Datum value = unit.parse(text);
    if (scale.severity(value) == Flow.UNKNOWN) {
      throw new IllegalArgumentException("it is one of " + String.join(", ", key().allowed()));
    }
    return value;
  }

  /** Whether it is a number, so that accounts can be compared by it. */
  public boolean isNumber() {
    return scale instanceof Scale.Line;
  }

  /** Whether greater numbers are worse. */
  public boolean higherIsWorse() {
    return scale instanceof Scale.Line line && line.amber().higherIsWorse();
  }

  /** 0–100, or {@link Flow#UNKNOWN} where the value is not of the kind that is measured. */
  int severity(Datum value) {
    return scale.severity(value);
  }
}
