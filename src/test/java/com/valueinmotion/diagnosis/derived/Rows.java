package com.valueinmotion.diagnosis.derived;

import com.valueinmotion.account.Entry;
import com.valueinmotion.account.Source;
import com.valueinmotion.diagnosis.Histories;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Raw rows for tests: a first version that says the least, and its changes. Days are days ago. */
final class Rows {
  private Rows() {}

  /** Told today, without a start, due today and not done. */
  record Step(
      String name,
      @Nullable String track,
      int told,
      @Nullable Integer start,
      int due,
      @Nullable Integer done) {
    static Step of(String name, @Nullable String track) {
      return new Step(name, track, 0, null, 0, null);
    }

    Step told(int daysAgo) {
      return new Step(name, track, daysAgo, start, due, done);
    }

    Step start(int daysAgo) {
      return new Step(name, track, told, daysAgo, due, done);
    }

    Step due(int daysAgo) {
      return new Step(name, track, told, start, daysAgo, done);
    }

    Step done(int daysAgo) {
      return new Step(name, track, told, start, due, daysAgo);
    }

    Entry row() {
      return new Entry.Milestone(
          name, source(name), day(told), name, track, ago(start), day(due), ago(done));
    }
  }

  /** Told today, with neither figures nor owner, never reviewed, its proof never accepted. */
  record Goal(
      String name,
      @Nullable String baseline,
      @Nullable String target,
      @Nullable String current,
      @Nullable String owner,
      int told,
      @Nullable Integer reviewed,
      @Nullable Integer accepted) {
    static Goal of(String name) {
      return new Goal(name, null, null, null, null, 0, null, null);
    }

    Goal figures(@Nullable String baseline, @Nullable String target, @Nullable String current) {
      return new Goal(name, baseline, target, current, owner, told, reviewed, accepted);
    }

    Goal owner(@Nullable String owner) {
      return new Goal(name, baseline, target, current, owner, told, reviewed, accepted);
    }

    Goal told(int daysAgo) {
      return new Goal(name, baseline, target, current, owner, daysAgo, reviewed, accepted);
    }

    Goal reviewed(int daysAgo) {
      return new Goal(name, baseline, target, current, owner, told, daysAgo, accepted);
    }

    Goal accepted(int daysAgo) {
      return new Goal(name, baseline, target, current, owner, told, reviewed, daysAgo);
    }

    Entry row() {
      return new Entry.Outcome(
          name,
          source(name),
          day(told),
          name,
          figure(baseline),
          figure(target),
          figure(current),
          owner,
          ago(reviewed),
          ago(accepted));
    }
  }

  /** An open expansion without stage or probability, told today. */
  record Deal(
      String name,
      @Nullable String type,
      @Nullable String stage,
      @Nullable Integer probability,
      int told,
      @Nullable Integer closedOn,
      boolean won) {
    static Deal of(String name) {
      return new Deal(name, "Expansion", null, null, 0, null, false);
    }

    Deal type(@Nullable String type) {
      return new Deal(name, type, stage, probability, told, closedOn, won);
    }

    Deal stage(@Nullable String stage) {
      return new Deal(name, type, stage, probability, told, closedOn, won);
    }

    Deal probability(@Nullable Integer probability) {
      return new Deal(name, type, stage, probability, told, closedOn, won);
    }

    Deal told(int daysAgo) {
      return new Deal(name, type, stage, probability, daysAgo, closedOn, won);
    }

    Deal won(int daysAgo) {
      return new Deal(name, type, "Closed Won", 100, told, daysAgo, true);
    }

    Entry row() {
      return new Entry.Opportunity(
          name,
          source(name),
          day(told),
          name,
          stage,
          null,
          probability,
          closedOn == null ? day(-90) : day(closedOn),
          type,
          null,
          closedOn != null,
          won);
    }
  }

  private static Source source(String column) {
    return Source.of("rows.csv", 2, column);
  }

  private static LocalDate day(int daysAgo) {
    return Histories.TODAY.minusDays(daysAgo);
  }

  private static @Nullable LocalDate ago(@Nullable Integer days) {
    return days == null ? null : day(days);
  }

  private static @Nullable BigDecimal figure(@Nullable String text) {
    return text == null ? null : new BigDecimal(text);
  }
}
