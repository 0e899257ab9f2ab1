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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How many of those who carried the usage have gone: of the power users, the share without a core
 * action in the last 60 days, in percent with one decimal; customer churn, counted on the users who
 * matter most. Power users are the busiest fifth, rounded up, of those who did something in the 12
 * weeks that ended before these 60 days; equals are all in or all out. Days are counted from the
 * end of the newest week on file, so that a late file loses nobody. Needs 10 users then, and rows
 * in 8 of those 12 weeks and in 6 of the newest 9.
 */
final class PowerUsersLost implements DerivedSignal {
  private final Measures.PowerUsers policy;

  PowerUsersLost(Measures.PowerUsers policy) {
    this.policy = policy;
  }

  @Override
  public String id() {
    return "power_users_lost_pct";
  }

  @Override
  public Derivation derive(Evidence evidence) {
    UserWeeks weeks = UserWeeks.of(evidence);
    if (weeks.isEmpty()) {
      return Derivation.NOTHING;
    }
    int recent = (policy.days() + 6) / 7; // weeks that ended in the last days
    int span = recent + policy.baseWeeks();
    int known = weeks.known(0, recent);
    if (known < policy.known()) {
      return Derivation.tooSparse(known + " of " + policy.known() + " newest weeks");
    }
    int before = weeks.known(recent, span);
    if (before < policy.baseKnown()) {
      return Derivation.tooSparse(
          before
              + " of "
              + policy.baseKnown()
              + " weeks before the last "
              + policy.days()
              + " days");
    }
    Map<String, Long> then = weeks.actions(recent, span);
    then.values().removeIf(actions -> actions == 0);
    if (then.size() < policy.users()) {
      return Derivation.tooSparse(
          then.size()
              + " of "
              + policy.users()
              + " users before the last "
              + policy.days()
              + " days");
    }
    return Derivation.of(loss(weeks, then, weeks.actions(0, recent), span));
  }

  private Loss loss(UserWeeks weeks, Map<String, Long> then, Map<String, Long> now, int span) {
    long[] sorted = then.values().stream().mapToLong(Long::longValue).sorted().toArray();
    long least = leastOfThePowerUsers(sorted);
    List<String> lost = new ArrayList<>();
    List<String> kept = new ArrayList<>();
    then.forEach(
        (user, actions) -> {
          if (actions >= least) {
            (now.getOrDefault(user, 0L) == 0 ? lost : kept).add(user);
          }
        });
    return new Loss(weeks, span, policy.days(), then.size(), least, lost, kept);
  }

  /** Where equals lie across the cut, it is above them; but the busiest are always in. */
  private long leastOfThePowerUsers(long[] sorted) {
    int cut = sorted.length - (sorted.length * policy.topPercent() + 99) / 100;
    long least = sorted[cut];
    boolean tied = cut > 0 && sorted[cut - 1] == least;
    return tied ? Math.min(least + 1, sorted[sorted.length - 1]) : least;
  }

  /**
   * @param span weeks looked at
   * @param days that make a user lost
   * @param users who did something before these days
   * @param least actions that made a power user
   */
  private record Loss(
      UserWeeks weeks,
      int span,
      int days,
      int users,
      long least,
      List<String> lost,
      List<String> kept)
      implements Reading {
    @Override
    public Datum value() {
      return new Datum.Quantity(
          BigDecimal.valueOf(100L * lost.size())
              .divide(BigDecimal.valueOf(powerUsers()), 1, RoundingMode.HALF_UP));
    }

    @Override
    public LocalDate observedOn() {
      return weeks.endsOn();
    }

    /** The last row with an action of each power user, those who are lost first. */
    @Override
    public List<Source> sources() {
      Map<String, UserUse> last = weeks.lastActions(0, span);
      return Stream.of(lost, kept)
          .flatMap(List::stream)
          .flatMap(user -> Stream.ofNullable(last.get(user)))
          .map(UserUse::source)
          .toList();
    }

    @Override
    public String formula() {
      return String.format(
          Locale.ROOT,
          "%d of %d power users without an action in %d days (of %d users those with %d or more)",
          lost.size(),
          powerUsers(),
          days,
          users,
          least);
    }

    private int powerUsers() {
      return lost.size() + kept.size();
    }
  }
}
