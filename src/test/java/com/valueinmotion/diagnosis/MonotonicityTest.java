package com.valueinmotion.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Observation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Making any one signal worse never lowers a friction, the level or the index. */
class MonotonicityTest {
  private static final int ACCOUNTS = 6_000;

  private final Policy policy = Policies.shipped();
  private final Engine engine = Policies.engine();

  @Test
  void theEngineIsMonotone() {
    assertThat(firstViolation(engine::diagnose)).isEmpty();
  }

  @Test
  void aDiagnosisThatSetsOutliersAsideIsCaught() {
    Function<AccountHistory, Diagnosis> mutant =
        history -> engine.diagnose(without(history, f -> f.severity() >= 90));
    assertThat(firstViolation(mutant)).isPresent();
  }

  @Test
  void aDiagnosisThatOverlooksTheStrainedIsCaught() {
    Function<AccountHistory, Diagnosis> mutant =
        history -> engine.diagnose(without(history, f -> f.severity() > 40 && f.severity() < 60));
    assertThat(firstViolation(mutant)).isPresent();
  }

  /** Tries random accounts, makes one value of each a little or a lot worse, and compares. */
  private Optional<String> firstViolation(Function<AccountHistory, Diagnosis> diagnose) {
    SplittableRandom random = new SplittableRandom(20261122);
    for (int n = 0; n < ACCOUNTS; n++) {
      AccountHistory before = randomAccount(random);
      List<String> keys =
          List.copyOf(before.series().keySet()).stream()
              .filter(k -> policy.signal(k).isPresent())
              .toList();
      if (keys.isEmpty()) {
        continue;
      }
      String key = keys.get(random.nextInt(keys.size()));
      Signal signal = policy.signal(key).orElseThrow();
      AccountHistory after = worsened(before, signal, random);
      Optional<String> lowered = lowered(diagnose.apply(before), diagnose.apply(after));
      if (lowered.isPresent()) {
        return Optional.of(key + " made worse: " + lowered.get());
      }
    }
    return Optional.empty();
  }

  private static Optional<String> lowered(Diagnosis before, Diagnosis after) {
    if (after.level().compareTo(before.level()) < 0) {
      return Optional.of("level " + before.level() + " → " + after.level());
    }
    if (after.index() < before.index()) {
      return Optional.of("index " + before.index() + " → " + after.index());
    }
    for (Phase phase : Phase.FLOW) {
      Integer was = before.phase(phase).friction();
      Integer is = after.phase(phase).friction();
      if (was != null && (is == null || is < was)) {
        return Optional.of(phase + " " + was + " → " + is);
      }
    }
    return Optional.empty();
  }

  private AccountHistory randomAccount(SplittableRandom random) {
    Histories histories = new Histories();
    double known = random.nextDouble();
    for (Signal signal : policy.signals()) {
      if (random.nextDouble() < known) {
        int age = random.nextInt(3) == 0 ? random.nextInt(2 * signal.fresh()) : 0;
        histories.with(signal.id(), value(signal, random.nextDouble()), age);
      }
    }
    if (random.nextBoolean()) {
      histories.with(
          "renewal_date", Histories.TODAY.plusDays(random.nextInt(300) - 30).toString(), 0);
    }
    return histories.build();
  }

  /** The value at {@code badness} on the way from good to worst. */
  private static Datum value(Signal signal, double badness) {
    return switch (signal.scale()) {
      case Scale.Levels(var severities) -> answer(signal, severities, badness);
      case Scale.Line line ->
          new Datum.Quantity(
              line.good()
                  .add(line.worst().subtract(line.good()).multiply(BigDecimal.valueOf(badness)))
                  .setScale(signal.unit() == Unit.COUNT ? 0 : 3, RoundingMode.HALF_UP));
    };
  }

  private static Datum answer(Signal signal, Map<String, Integer> severities, double badness) {
    List<String> byBadness =
        severities.entrySet().stream()
            .sorted(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .toList();
    String answer = byBadness.get((int) Math.min(badness * byBadness.size(), byBadness.size() - 1));
    return signal.unit() == Unit.FLAG
        ? new Datum.Flag(answer.equals("yes"))
        : new Datum.Words(answer);
  }

  private static AccountHistory worsened(
      AccountHistory history, Signal signal, SplittableRandom random) {
    Observation old = history.series(signal.id()).getLast();
    Datum worse =
        switch (signal.scale()) {
          case Scale.Levels(var severities) -> answer(signal, severities, 1);
          case Scale.Line line when old.value() instanceof Datum.Quantity(BigDecimal value) -> {
            BigDecimal step =
                line.worst().subtract(value).multiply(BigDecimal.valueOf(random.nextDouble()));
            yield new Datum.Quantity(value.add(step));
          }
          case Scale.Line ignored -> throw new AssertionError("a line measures quantities");
        };
    Map<String, List<Observation>> series = new LinkedHashMap<>(history.series());
    series.put(
        signal.id(),
        List.of(new Observation(old.key(), worse, old.eventAt(), old.knownAt(), old.source())));
    return new AccountHistory(
        history.id(), history.name(), history.asOf(), series, history.entries());
  }

  private AccountHistory without(
      AccountHistory history, java.util.function.Predicate<Finding> dropped) {
    Map<String, List<Observation>> series = new LinkedHashMap<>(history.series());
    List<String> gone = new ArrayList<>();
    engine.diagnose(history).findings().stream()
        .filter(dropped)
        .forEach(f -> gone.add(f.signal().id()));
    gone.forEach(series::remove);
    return new AccountHistory(
        history.id(), history.name(), history.asOf(), series, history.entries());
  }
}
