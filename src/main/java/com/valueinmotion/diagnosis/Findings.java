package com.valueinmotion.diagnosis;

import com.valueinmotion.account.Observation;
import com.valueinmotion.diagnosis.evidence.Evidence;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads every signal of the catalogue from an account's evidence. */
final class Findings {
  private final Signal[] signals;
  private final @Nullable DerivedSignal[] derived;

  Findings(List<Signal> catalogue, List<DerivedSignal> derivations) {
    Map<String, DerivedSignal> byId =
        derivations.stream().collect(Collectors.toMap(DerivedSignal::id, Function.identity()));
    this.signals = catalogue.toArray(Signal[]::new);
    this.derived = new DerivedSignal[signals.length];
    Arrays.setAll(derived, at -> byId.get(signals[at].id()));
  }

  int size() {
    return signals.length;
  }

  /** One finding a signal, in catalogue order. */
  List<Finding> of(Evidence evidence) {
    Finding[] findings = new Finding[signals.length];
    for (int at = 0; at < findings.length; at++) {
      findings[at] = find(at, evidence);
    }
    return List.of(findings);
  }

  /** 0–100, or {@link Flow#UNKNOWN}: only that, for looks at other days. */
  int severity(int signal, Evidence evidence) {
    Reading reading = stated(signals[signal], evidence);
    DerivedSignal derivation = derived[signal];
    if (derivation != null
        && derivation.derive(evidence) instanceof Derivation.Derived(Reading computed)) {
      reading = newer(reading, computed);
    }
    if (reading == null) {
      return Flow.UNKNOWN;
    }
    int severity = signals[signal].severity(reading.value());
    boolean gone = severity < Scale.AMBER && age(reading, evidence) > signals[signal].fresh();
    return gone ? Flow.UNKNOWN : severity;
  }

  private Finding find(int at, Evidence evidence) {
    Signal signal = signals[at];
    Reading stated = stated(signal, evidence);
    DerivedSignal derivation = derived[at];
    if (derivation == null) {
      return judge(signal, stated, "", evidence);
    }
    return switch (derivation.derive(evidence)) {
      case Derivation.Derived(Reading reading) ->
          judge(signal, newer(stated, reading), "", evidence);
      case Derivation.TooSparse(String need) ->
          judge(signal, stated, stated == null ? need : "", evidence);
      case Derivation.Nothing() -> judge(signal, stated, "", evidence);
    };
  }

  private static @Nullable Reading stated(Signal signal, Evidence evidence) {
    Observation observation = evidence.latest(signal.id()).orElse(null);
    return observation == null ? null : Reading.of(observation);
  }

  /** What a file says outright, or what its rows add up to: whichever is newer. */
  private static Reading newer(@Nullable Reading stated, Reading computed) {
    return stated == null || computed.observedOn().isAfter(stated.observedOn()) ? computed : stated;
  }

  private static Finding judge(
      Signal signal, @Nullable Reading reading, String sparse, Evidence evidence) {
    int severity = reading == null ? Flow.UNKNOWN : signal.severity(reading.value());
    if (reading == null || severity == Flow.UNKNOWN) {
      return new Finding(signal, State.UNKNOWN, 0, reading, false, 0, sparse);
    }
    int age = age(reading, evidence);
    boolean stale = age > signal.fresh();
    State state = State.of(severity);
    return stale && state == State.GOOD
        ? new Finding(signal, State.UNKNOWN, 0, reading, true, age, sparse)
        : new Finding(signal, state, severity, reading, stale, age, sparse);
  }

  /** In days; a reading of a later day is of today. */
  private static int age(Reading reading, Evidence evidence) {
    return Math.toIntExact(Math.max(evidence.epochDay() - reading.observedOn().toEpochDay(), 0));
  }
}
