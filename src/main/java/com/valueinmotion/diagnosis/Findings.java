package com.valueinmotion.diagnosis;

import com.valueinmotion.account.AccountHistory;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads every signal of the catalogue from an account's history. */
final class Findings {
  private final List<Signal> signals;
  private final Map<String, DerivedSignal> derived;

  Findings(List<Signal> signals, List<DerivedSignal> derived) {
    this.signals = signals;
    this.derived =
        derived.stream().collect(Collectors.toMap(DerivedSignal::id, Function.identity()));
  }

  /** One finding a signal, in catalogue order. */
  List<Finding> of(AccountHistory history) {
    return signals.stream().map(signal -> find(signal, history)).toList();
  }

  private Finding find(Signal signal, AccountHistory history) {
    Reading reading = newest(signal, history);
    Optional<Integer> measured =
        reading == null ? Optional.empty() : signal.severity(reading.value());
    if (reading == null || measured.isEmpty()) {
      return new Finding(signal, State.UNKNOWN, 0, reading, false, 0);
    }
    int severity = measured.get();
    long days = ChronoUnit.DAYS.between(reading.observedOn(), history.asOf().day());
    int age = Math.toIntExact(Math.max(days, 0));
    boolean stale = age > signal.fresh();
    State state = State.of(severity);
    return stale && state == State.GOOD
        ? new Finding(signal, State.UNKNOWN, 0, reading, true, age)
        : new Finding(signal, state, severity, reading, stale, age);
  }

  /** What a file says outright, or what its rows add up to: whichever is newer. */
  private @Nullable Reading newest(Signal signal, AccountHistory history) {
    Reading stated = history.latest(signal.id()).map(Reading::of).orElse(null);
    DerivedSignal derivation = derived.get(signal.id());
    Reading computed = derivation == null ? null : derivation.derive(history).orElse(null);
    if (stated == null || computed == null) {
      return stated == null ? computed : stated;
    }
    return computed.observedOn().isAfter(stated.observedOn()) ? computed : stated;
  }
}
