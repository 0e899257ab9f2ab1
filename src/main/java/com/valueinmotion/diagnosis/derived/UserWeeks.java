package com.valueinmotion.diagnosis.derived;

import com.valueinmotion.account.Entry.UserUse;
import com.valueinmotion.diagnosis.evidence.Evidence;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What single users did, by weeks that have ended, counted back from the newest (0). In a week that
 * has rows, a user without one did nothing; a week without any row is not known. A value like a
 * record, but one that works out once which week each row is of.
 */
final class UserWeeks {
  /** Weeks further back are not told apart. */
  private static final int MOST = Long.SIZE - 1;

  private final List<UserUse> rows;
  private final long newest;
  private final int[] ago;

  private UserWeeks(List<UserUse> rows, long newest, int[] ago) {
    this.rows = rows;
    this.newest = newest;
    this.ago = ago;
  }

  static UserWeeks of(Evidence evidence) {
    List<UserUse> rows = evidence.entries(UserUse.class);
    long today = evidence.day().toEpochDay();
    long[] ended = new long[rows.size()];
    long newest = 0;
    for (int at = 0; at < ended.length; at++) {
      ended[at] = rows.get(at).eventAt().toEpochDay() + 6;
      newest = ended[at] <= today ? Math.max(newest, ended[at]) : newest;
    }
    int[] ago = new int[ended.length];
    for (int at = 0; at < ended.length; at++) {
      ago[at] = ended[at] > newest ? -1 : (int) Math.min((newest - ended[at]) / 7, MOST);
    }
    return new UserWeeks(rows, newest, ago);
  }

  /** Whether no user's week is on file, ended or not. */
  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The last day of the newest week; without meaning where none has ended. */
  LocalDate endsOn() {
    return LocalDate.ofEpochDay(newest);
  }

  /** How many of the weeks {@code from} (inclusive, newer) to {@code to} are known. */
  int known(int from, int to) {
    long seen = 0;
    for (int week : ago) {
      seen |= week >= from && week < to ? 1L << week : 0;
    }
    return Long.bitCount(seen);
  }

  /** The actions in these weeks of each user who has a row in them. */
  Map<String, Long> actions(int from, int to) {
    Map<String, Long> actions = new LinkedHashMap<>();
    int at = 0;
    while (at < ago.length) {
      String user = rows.get(at).user();
      long sum = 0;
      boolean any = false;
      for (; at < ago.length && rows.get(at).user().equals(user); at++) {
        if (ago[at] >= from && ago[at] < to) {
          sum += rows.get(at).actions();
          any = true;
        }
      }
      if (any) {
        actions.merge(user, sum, Long::sum);
      }
    }
    return actions;
  }

  /** The newest of these weeks in which each user did something. */
  Map<String, UserUse> lastActions(int from, int to) {
    Map<String, UserUse> last = new LinkedHashMap<>();
    for (int at = 0; at < ago.length; at++) {
      UserUse row = rows.get(at);
      if (row.actions() > 0 && ago[at] >= from && ago[at] < to) {
        last.merge(row.user(), row, (a, b) -> b.eventAt().isAfter(a.eventAt()) ? b : a);
      }
    }
    return last;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof UserWeeks that && newest == that.newest && rows.equals(that.rows);
  }

  @Override
  public int hashCode() {
    return Objects.hash(newest, rows);
  }
}
