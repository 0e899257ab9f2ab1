package com.valueinmotion.diagnosis.derived;

import com.valueinmotion.account.Source;
import com.valueinmotion.diagnosis.Engine;
import com.valueinmotion.diagnosis.Finding;
import com.valueinmotion.diagnosis.Histories;
import com.valueinmotion.diagnosis.Policies;
import com.valueinmotion.diagnosis.Reading;
import java.time.LocalDate;
import java.util.List;

/**
 * One signal as the whole engine reads it under the shipped policy, so that thresholds, freshness
 * and registration are part of what is tested.
 */
final class Read {
  private static final Engine ENGINE = Policies.engine();

  private final Histories histories;
  private final String signal;

  Read(String signal, Histories histories) {
    this.signal = signal;
    this.histories = histories;
  }

  /** "50% AMBER", "unknown UNKNOWN", "3 d GOOD", "70% RED stale". */
  String today() {
    return text(on(Histories.TODAY));
  }

  /** The same as an earlier day saw it. */
  String daysAgo(int days) {
    return text(on(Histories.TODAY.minusDays(days)));
  }

  /** Why nothing can be said though there are rows. */
  String sparse() {
    return on(Histories.TODAY).sparse();
  }

  String formula() {
    return reading().formula();
  }

  /** Columns of the rows it rests on, the most telling first. */
  List<String> columns() {
    return reading().sources().stream().map(Source::column).toList();
  }

  int age() {
    return on(Histories.TODAY).ageDays();
  }

  private Reading reading() {
    return on(Histories.TODAY).evidence().orElseThrow();
  }

  private Finding on(LocalDate day) {
    return ENGINE.diagnose(histories.build().seenFrom(day)).findings().stream()
        .filter(f -> f.signal().id().equals(signal))
        .findFirst()
        .orElseThrow();
  }

  private static String text(Finding finding) {
    return finding.valueText() + " " + finding.state() + (finding.stale() ? " stale" : "");
  }
}
