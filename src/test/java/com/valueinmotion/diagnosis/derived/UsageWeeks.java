package com.valueinmotion.diagnosis.derived;

import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.account.Entry;
import com.valueinmotion.account.Source;
import com.valueinmotion.diagnosis.Engine;
import com.valueinmotion.diagnosis.Finding;
import com.valueinmotion.diagnosis.Histories;
import com.valueinmotion.diagnosis.Policies;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Weekly counts for tests, written newest week first: {@code "80 82 - 0 90*12"} is 80 in the week
 * that ended last, a gap before the third, and twelve weeks of 90 in the end.
 */
final class UsageWeeks {
  private static final Engine ENGINE = Policies.engine();

  private UsageWeeks() {}

  /** Core actions, the newest week of which ends so many days ago; -3 is half a week. */
  static Histories actions(String newestFirst, int endedDaysAgo) {
    return of("weekly_core_actions", newestFirst, endedDaysAgo);
  }

  static Histories actions(String newestFirst) {
    return actions(newestFirst, 0);
  }

  static Histories of(String key, String newestFirst, int endedDaysAgo) {
    return add(new Histories(), key, newestFirst, endedDaysAgo);
  }

  static Histories add(Histories histories, String key, String newestFirst, int endedDaysAgo) {
    List<String> weeks = expanded(newestFirst);
    for (int ago = weeks.size() - 1; ago >= 0; ago--) {
      if (!weeks.get(ago).equals("-")) {
        histories.with(key, weeks.get(ago), endedDaysAgo + 6 + 7 * ago);
      }
    }
    return histories;
  }

  /** A user's weeks, the newest of which ends so many days ago; "-" is a week without a row. */
  static Histories user(Histories histories, String user, String newestFirst, int endedDaysAgo) {
    List<String> weeks = expanded(newestFirst);
    for (int ago = weeks.size() - 1; ago >= 0; ago--) {
      if (!weeks.get(ago).equals("-")) {
        LocalDate monday = Histories.TODAY.minusDays(endedDaysAgo + 6 + 7L * ago);
        histories.with(
            new Entry.UserUse(
                user + " " + monday,
                Source.of(user + ".csv", ago + 1, "actions"),
                monday,
                user,
                null,
                Integer.parseInt(weeks.get(ago))));
      }
    }
    return histories;
  }

  private static List<String> expanded(String newestFirst) {
    List<String> weeks = new ArrayList<>();
    for (String part : newestFirst.split(" ", -1)) {
      int times = part.indexOf('*');
      weeks.addAll(
          times < 0
              ? List.of(part)
              : Collections.nCopies(
                  Integer.parseInt(part.substring(times + 1)), part.substring(0, times)));
    }
    return weeks;
  }

  /** What the shipped policy makes of it. */
  static Finding finding(String signal, Histories histories) {
    return finding(signal, histories.build());
  }

  static Finding finding(String signal, AccountHistory history) {
    return ENGINE.diagnose(history).findings().stream()
        .filter(f -> f.signal().id().equals(signal))
        .findFirst()
        .orElseThrow();
  }

  /** The value as a number. */
  static BigDecimal number(Finding finding) {
    return new BigDecimal(finding.evidence().orElseThrow().value().text());
  }
}
