package com.valueinmotion.diagnosis;

import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Observation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Random accounts, and the same accounts with one value of one signal made worse. */
final class Worsenings {
  private final Policy policy;

  Worsenings(Policy policy) {
    this.policy = policy;
  }

  /** Which value gets worse. */
  enum Kind {
    /** The newest value, which is fresh. */
    NEWEST,
    /** The newest value, older than the signal stays fresh: good so far, or standing. */
    STALE,
    /** A value that newer ones follow. */
    PAST,
    /** The newest value of an account whose renewal or notice is near. */
    NEAR_RENEWAL,
    /** The active users, from which shelfware is computed that is also stated. */
    DERIVED
  }

  /** One worsening: what it was done to, and the account after it. */
  record Worsening(Kind kind, String key, Datum from, Datum to, AccountHistory history) {
    @Override
    public String toString() {
      return kind + " " + key + " made worse, " + from.text() + " → " + to.text();
    }
  }

  /** Some signals are known, some twice or three times, some long ago. */
  AccountHistory account(SplittableRandom random) {
    Histories histories = new Histories();
    double known = random.nextDouble();
    for (Signal signal : policy.signals()) {
      if (random.nextDouble() < known) {
        int age = random.nextInt(3) == 0 ? random.nextInt(2 * signal.fresh()) : random.nextInt(7);
        for (int earlier = random.nextInt(-3, 3); earlier > 0; earlier--) {
          histories.with(signal.id(), value(signal, random), age + 14 * earlier);
        }
        histories.with(signal.id(), value(signal, random), age);
      }
    }
    if (random.nextInt(4) == 0) {
      int seats = random.nextInt(1, 400);
      int age = random.nextInt(50);
      histories.with("licenses", Datum.Quantity.of(seats), age);
      histories.with("active_users", Datum.Quantity.of(random.nextInt(seats + 10)), age);
    }
    if (random.nextBoolean()) {
      int days = random.nextInt(300) - 30;
      histories.with("renewal_date", Histories.TODAY.plusDays(days).toString(), 0);
      if (random.nextBoolean()) {
        histories.with("notice_days", Datum.Quantity.of(30L * random.nextInt(1, 4)), 0);
      }
    }
    return histories.build();
  }

  /** So many worsenings of the account, each of the account as it is. */
  List<Worsening> some(AccountHistory account, int count, SplittableRandom random) {
    List<String> keys = new ArrayList<>();
    for (String key : account.series().keySet()) {
      if (policy.signal(key).isPresent() || key.equals("active_users")) {
        keys.add(key);
      }
    }
    List<Worsening> some = new ArrayList<>();
    for (int n = 0; n < count && !keys.isEmpty(); n++) {
      some.add(worsened(account, keys.get(random.nextInt(keys.size())), random));
    }
    return some;
  }

  private Worsening worsened(AccountHistory account, String key, SplittableRandom random) {
    List<Observation> values = new ArrayList<>(account.series(key));
    int last = values.size() - 1;
    int at = random.nextInt(3) == 0 ? random.nextInt(values.size()) : last;
    Observation old = values.get(at);
    Datum worse =
        policy
            .signal(key)
            .map(s -> worse(s, old.value(), random))
            .orElseGet(() -> fewer(old, random));
    values.set(at, new Observation(key, worse, old.eventAt(), old.knownAt(), old.source()));
    Map<String, List<Observation>> series = new LinkedHashMap<>(account.series());
    series.put(key, values);
    return new Worsening(
        at < last ? Kind.PAST : kind(account, old),
        key,
        old.value(),
        worse,
        new AccountHistory(
            account.id(), account.name(), account.asOf(), series, account.entries()));
  }

  private Kind kind(AccountHistory account, Observation old) {
    if (policy.signal(old.key()).isEmpty()) {
      return Kind.DERIVED;
    }
    int fresh = policy.signal(old.key()).orElseThrow().fresh();
    if (old.eventAt().plusDays(fresh).isBefore(Histories.TODAY)) {
      return Kind.STALE;
    }
    boolean near =
        account
            .latest("renewal_date")
            .filter(
                renewal ->
                    renewal.value() instanceof Datum.Day(var day)
                        && day.isBefore(Histories.TODAY.plusDays(120)))
            .isPresent();
    return near ? Kind.NEAR_RENEWAL : Kind.NEWEST;
  }

  private static Datum fewer(Observation old, SplittableRandom random) {
    return old.value() instanceof Datum.Quantity(BigDecimal users)
        ? Datum.Quantity.of(random.nextInt(users.intValue() + 1))
        : old.value();
  }

  private static Datum worse(Signal signal, Datum old, SplittableRandom random) {
    if (signal.scale() instanceof Scale.Line line
        && old instanceof Datum.Quantity(BigDecimal value)) {
      BigDecimal whole = line.worst().subtract(value);
      double share = random.nextBoolean() ? random.nextDouble() : 0.05 * random.nextDouble();
      return new Datum.Quantity(value.add(whole.multiply(BigDecimal.valueOf(share))));
    }
    List<String> answers = answers(signal);
    int now = answers.indexOf(old.text());
    return answer(signal, answers.get(random.nextInt(now, answers.size())));
  }

  /** A random value between good and worst, as often good as bad. */
  private static Datum value(Signal signal, SplittableRandom random) {
    double badness = random.nextBoolean() ? 0.3 * random.nextDouble() : random.nextDouble();
    if (signal.scale() instanceof Scale.Line line) {
      BigDecimal way = line.worst().subtract(line.good()).multiply(BigDecimal.valueOf(badness));
      return new Datum.Quantity(
          line.good().add(way).setScale(signal.unit() == Unit.COUNT ? 0 : 3, RoundingMode.HALF_UP));
    }
    List<String> answers = answers(signal);
    return answer(signal, answers.get((int) (badness * answers.size())));
  }

  /** The best first. */
  private static List<String> answers(Signal signal) {
    return signal.scale() instanceof Scale.Levels(var severities)
        ? severities.entrySet().stream()
            .sorted(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .toList()
        : List.of();
  }

  private static Datum answer(Signal signal, String answer) {
    return signal.unit() == Unit.FLAG
        ? new Datum.Flag(answer.equals("yes"))
        : new Datum.Words(answer);
  }
}
