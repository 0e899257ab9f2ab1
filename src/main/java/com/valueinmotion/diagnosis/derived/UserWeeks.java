package com.valueinmotion.diagnosis.derived;

import com.valueinmotion.account.Entry.UserUse;
import com.valueinmotion.diagnosis.evidence.Evidence;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What single users did, by weeks that have ended, counted back from the newest (0). In a week that
 * has rows, a user without one did nothing; a week without any row is not known.
 *
 * @param rows in order of user and week
 * @param newest the last day of the newest week, as an epoch day; without meaning where no week has
 *     ended
 */
record UserWeeks(List<UserUse> rows, long newest) {
  /** Weeks further back are not told apart. */
  private static final int MOST = Long.SIZE - 1;

  static UserWeeks of(Evidence evidence) {
    List<UserUse> rows = evidence.entries(UserUse.class);
    long today = evidence.day().toEpochDay();
    long newest = 0;
    for (UserUse row : rows) {
      long ended = ended(row);
      newest = ended <= today ? Math.max(newest, ended) : newest;
    }
    return new UserWeeks(rows, newest);
  }

  private static long ended(UserUse row) {
    return row.eventAt().toEpochDay() + 6;
  }

  /** Weeks back from the newest; negative for a week that has not ended. */
  private int ago(UserUse row) {
    long days = newest - ended(row);
    return days < 0 ? -1 : (int) Math.min(days / 7, MOST);
  }

  LocalDate endsOn() {
    return LocalDate.ofEpochDay(newest);
  }

  /** How many of the weeks {@code from} (inclusive, newer) to {@code to} are known. */
  int known(int from, int to) {
    long seen = 0;
    for (UserUse row : rows) {
      int ago = ago(row);
      seen |= ago >= from && ago < to ? 1L << ago : 0;
    }
    return Long.bitCount(seen);
  }

  /** The actions in these weeks of each user who has a row in them. */
  Map<String, Long> actions(int from, int to) {
    Map<String, Long> actions = new LinkedHashMap<>();
    for (UserUse row : rows) {
      int ago = ago(row);
      if (ago >= from && ago < to) {
        actions.merge(row.user(), (long) row.actions(), Long::sum);
      }
    }
    return actions;
  }

  /** The newest of these weeks in which each user did something. */
  Map<String, UserUse> lastActions(int from, int to) {
    Map<String, UserUse> last = new LinkedHashMap<>();
    for (UserUse row : rows) {
      int ago = ago(row);
      if (row.actions() > 0 && ago >= from && ago < to) {
        last.merge(row.user(), row, (a, b) -> b.eventAt().isAfter(a.eventAt()) ? b : a);
      }
    }
    return last;
  }
}
