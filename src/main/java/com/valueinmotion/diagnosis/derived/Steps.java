package com.valueinmotion.diagnosis.derived;

import com.valueinmotion.account.Entry.Milestone;
import com.valueinmotion.account.Source;
import com.valueinmotion.diagnosis.evidence.Evidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * An account's milestones, or those of some tracks, as a day sees them: what was done later is open
 * on it.
 *
 * @param all in the order of the history
 * @param day the day
 */
record Steps(List<Milestone> all, LocalDate day) {
  /** Those whose track has, or has not, one of the words; a milestone without a track has none. */
  static Steps of(Evidence evidence, KnownWords tracks, boolean having) {
    List<Milestone> all = evidence.entries(Milestone.class);
    List<Milestone> kept = all.isEmpty() ? all : new ArrayList<>(all.size());
    for (Milestone step : all) {
      if (tracks.in(step.track()) == having) {
        kept.add(step);
      }
    }
    return new Steps(kept, evidence.day());
  }

  boolean isOpen(Milestone step) {
    LocalDate done = step.done();
    return done == null || done.isAfter(day);
  }

  /** Days past its due day; 0 where it is done or in time. */
  long overdue(Milestone step) {
    return isOpen(step) ? Math.max(day.toEpochDay() - step.due().toEpochDay(), 0) : 0;
  }

  /** The open one that is longest past its due day, of several the first; any if none is. */
  Milestone longestOverdue() {
    Milestone longest = all.getFirst();
    long most = overdue(longest);
    for (int at = 1; at < all.size(); at++) {
      long days = overdue(all.get(at));
      longest = days > most ? all.get(at) : longest;
      most = Math.max(days, most);
    }
    return longest;
  }

  /** The newest day on which one of them could have told something; there must be one. */
  LocalDate toldOn() {
    LocalDate newest = toldOn(all.getFirst());
    for (int at = 1; at < all.size(); at++) {
      LocalDate told = toldOn(all.get(at));
      newest = told.isAfter(newest) ? told : newest;
    }
    return newest;
  }

  /** The day of its row, or the day it was done where that is later and has come. */
  private LocalDate toldOn(Milestone step) {
    LocalDate done = step.done();
    return done != null && !done.isAfter(day) && done.isAfter(step.eventAt())
        ? done
        : step.eventAt();
  }

  /** The given one's row first, then the others'. */
  List<Source> sources(Milestone first) {
    List<Source> sources = new ArrayList<>(all.size());
    sources.add(first.source());
    for (Milestone step : all) {
      if (!step.key().equals(first.key())) {
        sources.add(step.source());
      }
    }
    return sources;
  }
}
