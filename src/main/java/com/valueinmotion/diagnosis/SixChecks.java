package com.valueinmotion.diagnosis;

import com.valueinmotion.account.AccountField;
import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Observation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The six checks the product began with, as the policy has them: a view of any diagnosis, and a
 * rule of its own where an account is known by these six values and nothing else. There the engine
 * would come to the same result, and take some thirty times as long.
 */
public final class SixChecks {
  private final Signal[] checks;
  private final boolean[] redIfYes;
  private final boolean[] redIfNo;
  private final Outcome[] byRed;
  private final int expectedKeys;

  /**
   * What the checks say, whoever the account is.
   *
   * @param level how broken the value flow is
   * @param reasons the signals that are red, in the order of the checks
   * @param action the motion
   */
  public record Outcome(Level level, List<Signal> reasons, String action) {
    public Outcome {
      reasons = List.copyOf(reasons);
    }
  }

  public SixChecks(Policy policy) {
    checks =
        policy.signals().stream()
            .filter(signal -> signal.check() != null)
            .sorted(Comparator.comparingInt(SixChecks::place))
            .toArray(Signal[]::new);
    redIfYes = new boolean[checks.length];
    redIfNo = new boolean[checks.length];
    for (int at = 0; at < checks.length; at++) {
      redIfYes[at] = checks[at].scale().isRed(new Datum.Flag(true));
      redIfNo[at] = checks[at].scale().isRed(new Datum.Flag(false));
    }
    byRed = new Outcome[1 << checks.length];
    Risk risk = new Risk(policy.rules());
    for (int red = 0; red < byRed.length; red++) {
      byRed[red] = outcome(red, risk, policy.rules());
    }
    expectedKeys = checks.length + 1;
  }

  private static int place(Signal signal) {
    SixCheck check = signal.check();
    return check == null ? 0 : check.place();
  }

  private Outcome outcome(int red, Risk risk, RiskRules rules) {
    List<Signal> reasons = new ArrayList<>();
    Set<Phase> broken = EnumSet.noneOf(Phase.class);
    Set<Phase> observed = EnumSet.noneOf(Phase.class);
    for (int at = 0; at < checks.length; at++) {
      observed.add(checks[at].phase());
      if ((red & 1 << at) != 0) {
        reasons.add(checks[at]);
        broken.add(checks[at].phase());
      }
    }
    Level level = risk.level(broken.size(), observed.size());
    return new Outcome(level, reasons, rules.motions().of(level));
  }

  /** How many checks there are. */
  public int count() {
    return checks.length;
  }

  /** The signal of a check, from 0. */
  public Signal signal(int check) {
    return checks[check];
  }

  /**
   * The rule on the values alone.
   *
   * @param values of the checks, in their order; none unknown
   */
  public Outcome check(Datum... values) {
    int red = 0;
    for (int at = 0; at < checks.length; at++) {
      red |= isRed(at, values[at]) ? 1 << at : 0;
    }
    return byRed[red];
  }

  private boolean isRed(int check, Datum value) {
    return value instanceof Datum.Flag(boolean yes)
        ? (yes ? redIfYes[check] : redIfNo[check])
        : checks[check].scale().isRed(value);
  }

  /**
   * The rule on an account of which a file tells its name and these values and nothing else; empty
   * for any other account.
   */
  public Optional<Outcome> check(AccountHistory history) {
    Map<String, List<Observation>> series = history.series();
    if (series.size() != expectedKeys
        || !series.containsKey(AccountField.NAME.id())
        || !history.entries().isEmpty()) {
      return Optional.empty();
    }
    Datum[] values = new Datum[checks.length];
    for (int at = 0; at < checks.length; at++) {
      List<Observation> told = series.get(checks[at].id());
      if (told == null
          || told.size() != 1
          || !told.getFirst().eventAt().equals(history.asOf().day())) {
        return Optional.empty();
      }
      values[at] = told.getFirst().value();
    }
    return Optional.of(check(values));
  }

  /** A diagnosis, whatever it rests on, as the checks show it. */
  public Outcome of(Diagnosis diagnosis) {
    List<Signal> reasons = new ArrayList<>();
    for (Signal check : checks) {
      if (diagnosis.findings().stream()
          .anyMatch(f -> f.signal().id().equals(check.id()) && f.state() == State.RED)) {
        reasons.add(check);
      }
    }
    return new Outcome(diagnosis.level(), reasons, diagnosis.motion());
  }
}
