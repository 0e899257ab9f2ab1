package com.valueinmotion.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.account.Observation;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Making any one signal worse never lowers a friction, the level or the index. */
class MonotonicityTest {
  private static final int ACCOUNTS = 40_000;
  private static final int WORSENINGS_EACH = 5;
  private static final int FOR_MUTANTS = 6_000;
  private static final long SEED = 20261122;

  private final Engine engine = Policies.engine();
  private final Worsenings worsenings = new Worsenings(engine.policy());

  /** What must not fall when something gets worse. */
  private record Standing(Level level, int index, List<Optional<Integer>> frictions) {
    static Standing of(Diagnosis diagnosis) {
      return new Standing(
          diagnosis.level(),
          diagnosis.index(),
          diagnosis.phases().stream().map(p -> Optional.ofNullable(p.friction())).toList());
    }

    Optional<String> fellTo(Standing after) {
      if (after.level.compareTo(level) < 0) {
        return Optional.of("level " + level + " → " + after.level);
      }
      if (after.index < index) {
        return Optional.of("index " + index + " → " + after.index);
      }
      return Phase.FLOW.stream()
          .filter(p -> after.of(p).orElse(-1) < of(p).orElse(-1))
          .map(p -> p + " " + of(p) + " → " + after.of(p))
          .findFirst();
    }

    private Optional<Integer> of(Phase phase) {
      return frictions.get(Phase.FLOW.indexOf(phase));
    }
  }

  @Test
  void theEngineIsMonotone() {
    assertThat(aViolation(ACCOUNTS, engine::diagnose, Standing::of)).isEmpty();
  }

  @Test
  void theWorseningsAreOfEveryKind() {
    Map<Worsenings.Kind, Long> kinds =
        IntStream.range(0, FOR_MUTANTS)
            .mapToObj(n -> new SplittableRandom(SEED + n))
            .flatMap(random -> worsenings.some(worsenings.account(random), 5, random).stream())
            .collect(Collectors.groupingBy(Worsenings.Worsening::kind, Collectors.counting()));
    assertThat(kinds).containsOnlyKeys(Worsenings.Kind.values());
    assertThat(kinds.values()).allMatch(count -> count > 500);
  }

  @Test
  void aDiagnosisThatSetsOutliersAsideIsCaught() {
    assertThat(violationOfAPickyEngine(f -> f.severity() >= 90)).isPresent();
  }

  @Test
  void aDiagnosisThatOverlooksTheStrainedIsCaught() {
    assertThat(violationOfAPickyEngine(f -> f.severity() > 40 && f.severity() < 60)).isPresent();
  }

  /** The arithmetic that the next two tests break is the engine's. */
  @Test
  void theArithmeticDoneAgainIsTheEngines() {
    SecondArithmetic arithmetic = SecondArithmetic.asDesigned();
    for (int n = 0; n < FOR_MUTANTS; n++) {
      Diagnosis diagnosis = engine.diagnose(worsenings.account(new SplittableRandom(SEED + n)));
      assertThat(verdict(arithmetic, diagnosis)).isEqualTo(Standing.of(diagnosis));
    }
  }

  @Test
  void anAverageInsteadOfAMaximumWithinAFamilyIsCaught() {
    assertThat(violationOf(SecondArithmetic.averagingFamilies())).isPresent();
  }

  @Test
  void aFloatingPointRoundingOfTheFrictionIsCaught() {
    assertThat(violationOf(SecondArithmetic.roundingFriction())).isPresent();
  }

  @Test
  void aRoundedAverageOfThePhasesIsCaught() {
    assertThat(violationOf(SecondArithmetic.averagingPhases())).isPresent();
  }

  private Optional<String> violationOf(SecondArithmetic arithmetic) {
    return aViolation(ACCOUNTS, engine::diagnose, d -> verdict(arithmetic, d));
  }

  private static Standing verdict(SecondArithmetic arithmetic, Diagnosis diagnosis) {
    List<Optional<Integer>> frictions = arithmetic.frictions(diagnosis.findings());
    return new Standing(
        diagnosis.level(), arithmetic.index(diagnosis.level(), frictions), frictions);
  }

  private Optional<String> violationOfAPickyEngine(Predicate<Finding> dropped) {
    return aViolation(
        FOR_MUTANTS, history -> engine.diagnose(without(history, dropped)), Standing::of);
  }

  /**
   * Tries random accounts, makes something of each a little or a lot worse, and compares; one that
   * got better.
   */
  private Optional<String> aViolation(
      int accounts,
      Function<AccountHistory, Diagnosis> diagnose,
      Function<Diagnosis, Standing> verdict) {
    return IntStream.range(0, accounts)
        .parallel()
        .mapToObj(n -> violation(n, diagnose.andThen(verdict)))
        .flatMap(Optional::stream)
        .findAny();
  }

  private Optional<String> violation(int account, Function<AccountHistory, Standing> diagnose) {
    SplittableRandom random = new SplittableRandom(SEED + account);
    AccountHistory history = worsenings.account(random);
    Standing before = diagnose.apply(history);
    return worsenings.some(history, WORSENINGS_EACH, random).stream()
        .flatMap(
            worse ->
                before.fellTo(diagnose.apply(worse.history())).stream()
                    .map(fall -> "account " + account + ", " + worse + ": " + fall))
        .findFirst();
  }

  private AccountHistory without(AccountHistory history, Predicate<Finding> dropped) {
    Map<String, List<Observation>> series = new LinkedHashMap<>(history.series());
    Set<String> gone = new HashSet<>();
    engine.diagnose(history).findings().stream()
        .filter(dropped)
        .forEach(f -> gone.add(f.signal().id()));
    series.keySet().removeAll(gone);
    return new AccountHistory(
        history.id(), history.name(), history.asOf(), series, history.entries());
  }
}
