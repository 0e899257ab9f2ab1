package com.valueinmotion.diagnosis.derived;

import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Entry.UserUse;
import com.valueinmotion.account.Source;
import com.valueinmotion.diagnosis.Derivation;
import com.valueinmotion.diagnosis.DerivedSignal;
import com.valueinmotion.diagnosis.Measures;
import com.valueinmotion.diagnosis.Reading;
import com.valueinmotion.diagnosis.evidence.Evidence;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How unevenly usage is spread over people: the Gini coefficient (C. Gini, Variabilità e
 * mutabilità, 1912) of users' core actions x in the newest 4 weeks, sorted upwards and numbered i
 * from 1 to n,
 *
 * <pre>G = 2 Σ i·x ÷ (n Σ x) − (n + 1) ÷ n</pre>
 *
 * with two decimals: 0 where all do the same, 1 − 1 ÷ n where one does all. Whoever has a row in
 * the newest 12 weeks is a user; without an action in the newest 4 it counts as 0. Needs 10 users,
 * rows in 3 of the newest 4 weeks, and an action.
 */
final class UsageGini implements DerivedSignal {
  private final Measures.Gini policy;

  UsageGini(Measures.Gini policy) {
    this.policy = policy;
  }

  @Override
  public String id() {
    return "usage_gini";
  }

  @Override
  public Derivation derive(Evidence evidence) {
    UserWeeks weeks = UserWeeks.of(evidence);
    if (weeks.isEmpty()) {
      return Derivation.NOTHING;
    }
    int known = weeks.known(0, policy.weeks());
    if (known < policy.known()) {
      return Derivation.tooSparse(known + " of " + policy.known() + " newest weeks");
    }
    int users = weeks.actions(0, policy.memberWeeks()).size();
    if (users < policy.users()) {
      return Derivation.tooSparse(users + " of " + policy.users() + " users");
    }
    Map<String, Long> actions = weeks.actions(0, policy.weeks());
    long[] sorted = new long[users]; // whoever did nothing lately stays 0
    int next = 0;
    for (long each : actions.values()) {
      sorted[next++] = each;
    }
    Arrays.sort(sorted);
    long sum = 0;
    long weighted = 0;
    for (int at = 0; at < users; at++) {
      sum += sorted[at];
      weighted += (at + 1L) * sorted[at];
    }
    return sum == 0
        ? Derivation.tooSparse("no action of " + users + " users in " + policy.weeks() + " weeks")
        : Derivation.of(new Spread(weeks, policy.weeks(), users, sum, weighted));
  }

  /**
   * @param span weeks looked at
   * @param sum Σ x
   * @param weighted Σ i·x
   */
  private record Spread(UserWeeks weeks, int span, int users, long sum, long weighted)
      implements Reading {
    @Override
    public Datum value() {
      return new Datum.Quantity(
          BigDecimal.valueOf(2 * weighted - (users + 1L) * sum)
              .divide(BigDecimal.valueOf(users * sum), 2, RoundingMode.HALF_UP));
    }

    @Override
    public LocalDate observedOn() {
      return weeks.endsOn();
    }

    /** The last row of each who did something, the busiest first. */
    @Override
    public List<Source> sources() {
      Map<String, UserUse> last = weeks.lastActions(0, span);
      return weeks.actions(0, span).entrySet().stream()
          .filter(user -> user.getValue() > 0)
          .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
          .flatMap(user -> Stream.ofNullable(last.get(user.getKey())))
          .map(UserUse::source)
          .toList();
    }

    @Override
    public String formula() {
      return String.format(
          Locale.ROOT,
          "2 × %d ÷ (%d users × %d actions) − %d ÷ %d, over %d weeks",
          weighted,
          users,
          sum,
          users + 1,
          users,
          span);
    }
  }
}
