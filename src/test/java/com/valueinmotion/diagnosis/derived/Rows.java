package com.valueinmotion.diagnosis.derived;

import com.valueinmotion.account.Entry;
import com.valueinmotion.account.Source;
import com.valueinmotion.diagnosis.Histories;
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

  private static Source source(String column) {
    return Source.of("rows.csv", 2, column);
  }

  private static LocalDate day(int daysAgo) {
    return Histories.TODAY.minusDays(daysAgo);
  }

  private static @Nullable LocalDate ago(@Nullable Integer days) {
    return days == null ? null : day(days);
  }
}
