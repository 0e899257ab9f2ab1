package com.valueinmotion.diagnosis.derived;

import com.valueinmotion.account.Entry.Outcome;
import com.valueinmotion.account.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An account's outcomes as a day sees them.
 *
 * @param all at least one, in the order of the history
 * @param day the day
 */
record Outcomes(List<Outcome> all, LocalDate day) {
  /** The newest day on which one of them could have told something. */
  LocalDate toldOn() {
    LocalDate newest = toldOn(all.getFirst());
    for (int at = 1; at < all.size(); at++) {
      LocalDate told = toldOn(all.get(at));
      newest = told.isAfter(newest) ? told : newest;
    }
    return newest;
  }

  /** The day of its row, or of what the row tells of where that is later and has come. */
  LocalDate toldOn(Outcome outcome) {
    return later(later(outcome.eventAt(), outcome.reviewed()), outcome.accepted());
  }

  private LocalDate later(LocalDate told, @Nullable LocalDate other) {
    return other != null && !other.isAfter(day) && other.isAfter(told) ? other : told;
  }

  List<Source> sources() {
    List<Source> sources = new ArrayList<>(all.size());
    for (Outcome outcome : all) {
      sources.add(outcome.source());
    }
    return sources;
  }
}
