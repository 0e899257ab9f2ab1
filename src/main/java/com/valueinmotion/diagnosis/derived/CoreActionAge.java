package com.valueinmotion.diagnosis.derived;

import com.valueinmotion.account.AccountField;
import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Observation;
import com.valueinmotion.account.Source;
import com.valueinmotion.diagnosis.Derivation;
import com.valueinmotion.diagnosis.DerivedSignal;
import com.valueinmotion.diagnosis.Reading;
import com.valueinmotion.diagnosis.evidence.Evidence;
import com.valueinmotion.diagnosis.evidence.Weeks;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Recency: days without the core action, up to the day on which the file could last tell. Not up to
 * today, or a late file would read as an account gone quiet; how old the telling is, freshness
 * says.
 *
 * <p>The day of the last action where a file gives it; else by weekly counts, in which the action
 * is taken to have come on the last working day (Monday to Friday) of the newest week that had one.
 * A week with a 0 is evidence that there was none; a week without a row is not, so the count starts
 * there. Of both, the one that tells of the later day; of one day, the file's own.
 */
final class CoreActionAge implements DerivedSignal {
  @Override
  public String id() {
    return "days_since_core_action";
  }

  @Override
  public Derivation derive(Evidence evidence) {
    Observation stated = evidence.latest(AccountField.LAST_CORE_ACTION).orElse(null);
    Weeks weeks = evidence.coreActions();
    Reading last =
        stated != null && stated.value() instanceof Datum.Day(LocalDate day)
            ? new LastDay(day, stated)
            : null;
    Reading counted = weeks.length() == 0 ? null : Quiet.of(weeks);
    Reading later = later(last, counted);
    return later == null ? Derivation.NOTHING : Derivation.of(later);
  }

  private static @Nullable Reading later(@Nullable Reading stated, @Nullable Reading counted) {
    return stated == null || (counted != null && counted.observedOn().isAfter(stated.observedOn()))
        ? counted
        : stated;
  }

  /** As a file gives the day. */
  private record LastDay(LocalDate day, Observation observation) implements Reading {
    @Override
    public Datum value() {
      return Datum.Quantity.of(Math.max(observedOn().toEpochDay() - day.toEpochDay(), 0));
    }

    @Override
    public LocalDate observedOn() {
      return observation.eventAt();
    }

    @Override
    public List<Source> sources() {
      return List.of(observation.source());
    }

    @Override
    public String formula() {
      return "last core action " + day;
    }
  }

  /**
   * By weekly counts.
   *
   * @param empty the newest weeks in a row that are known to be without
   */
  private record Quiet(Weeks weeks, int empty) implements Reading {
    static Quiet of(Weeks weeks) {
      int empty = 0;
      while (weeks.has(empty) && weeks.at(empty) == 0) {
        empty++;
      }
      return new Quiet(weeks, empty);
    }

    @Override
    public Datum value() {
      return Datum.Quantity.of(observedOn().toEpochDay() - last().toEpochDay());
    }

    @Override
    public LocalDate observedOn() {
      return weeks.endsOn();
    }

    @Override
    public List<Source> sources() {
      return weeks.sources(0, empty + 1);
    }

    @Override
    public String formula() {
      return weeks.has(empty)
          ? "core actions last in the week to " + ended()
          : "no core action after " + ended() + "; the week before is not known";
    }

    private LocalDate ended() {
      return observedOn().minusWeeks(empty);
    }

    private LocalDate last() {
      LocalDate end = ended();
      int weekend = end.getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue();
      return end.minusDays(Math.max(weekend, 0));
    }
  }
}
