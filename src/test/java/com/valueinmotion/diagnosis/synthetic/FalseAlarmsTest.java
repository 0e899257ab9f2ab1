package com.valueinmotion.diagnosis.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.diagnosis.Break;
import com.valueinmotion.diagnosis.Diagnosis;
import com.valueinmotion.diagnosis.Engine;
import com.valueinmotion.diagnosis.Finding;
import com.valueinmotion.diagnosis.Level;
import com.valueinmotion.diagnosis.Phase;
import com.valueinmotion.diagnosis.PhaseState;
import com.valueinmotion.diagnosis.Policies;
import com.valueinmotion.diagnosis.State;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * How often the engine cries wolf, and how often it sees one. The figures go to {@code
 * target/reports/false-alarms.txt} and {@code planted-breaks.txt}.
 */
class FalseAlarmsTest {
  private static final int ACCOUNTS = 1_000;

  private final Engine engine = Policies.engine();

  /** One account and what the engine says of it. */
  private record Seen(GeneratedAccount account, Diagnosis diagnosis) {
    Phase planted() {
      return account.condition().broken().orElseThrow();
    }

    boolean above(Level level) {
      return diagnosis.level().compareTo(level) > 0;
    }

    boolean breakWithin(int phases) {
      return diagnosis
          .breaksAt()
          .map(Break::phase)
          .filter(p -> Math.abs(Phase.FLOW.indexOf(p) - Phase.FLOW.indexOf(planted())) <= phases)
          .isPresent();
    }
  }

  @Test
  void healthyAccountsReadLow() throws IOException {
    List<Seen> all = seen(Accounts::healthy);
    Share alarms = share(all, s -> s.above(Level.LOW));
    List<Seen> alarmed = all.stream().filter(s -> s.above(Level.LOW)).toList();
    Report report =
        new Report()
            .line("healthy accounts above LOW: " + alarms)
            .line("with any broken phase:      " + share(all, s -> !broken(s).isEmpty()))
            .line("LOW, unproven:              " + share(all, s -> s.diagnosis().unproven()))
            .line(
                "with an amber signal:       "
                    + share(all, s -> signals(s, State.AMBER).count() > 0))
            .line("broken phases, all:     " + counted(all, s -> broken(s).stream()))
            .line("broken phases, alarmed: " + counted(alarmed, s -> broken(s).stream()))
            .line("red signals, all:       " + counted(all, s -> signals(s, State.RED)))
            .line("red signals, alarmed:   " + counted(alarmed, s -> signals(s, State.RED)))
            .line(
                "gates, alarmed:         " + counted(alarmed, s -> s.diagnosis().gates().stream()))
            .line(
                "months, alarmed:        "
                    + counted(alarmed, s -> Stream.of(s.account().today().getMonthValue())));
    report.write("false-alarms");

    assertThat(alarms.percent()).as("at most 3%% above LOW\n%s", report).isLessThanOrEqualTo(3);
  }

  @Test
  void plantedBreaksShow() throws IOException {
    List<Seen> all = seen(Accounts::broken);
    Share shown = share(all, s -> s.diagnosis().phase(s.planted()).broken());
    Report report =
        new Report()
            .line("the planted phase is broken:  " + shown)
            .line("the break is named there:     " + share(all, s -> s.breakWithin(0)))
            .line("… or in a neighbouring phase: " + share(all, s -> s.breakWithin(1)))
            .line("above LOW:                    " + share(all, s -> s.above(Level.LOW)))
            .line("HIGH:                         " + share(all, s -> s.above(Level.MEDIUM)));
    for (Phase phase : Phase.FLOW) {
      List<Seen> here = all.stream().filter(s -> s.planted() == phase).toList();
      report.line(
          "%-21s shown %s, named %s"
              .formatted(
                  phase.title(),
                  share(here, s -> s.diagnosis().phase(phase).broken()),
                  share(here, s -> s.breakWithin(0))));
    }
    report.write("planted-breaks");

    assertThat(shown.percent()).as("at least 95%% show\n%s", report).isGreaterThanOrEqualTo(95);
  }

  private List<Seen> seen(IntFunction<GeneratedAccount> accounts) {
    return IntStream.range(0, ACCOUNTS)
        .parallel()
        .mapToObj(accounts)
        .map(account -> new Seen(account, engine.diagnose(account.history())))
        .toList();
  }

  private static Share share(List<Seen> all, Predicate<Seen> which) {
    return new Share((int) all.stream().filter(which).count(), all.size());
  }

  private static List<Phase> broken(Seen seen) {
    return seen.diagnosis().phases().stream()
        .filter(PhaseState::broken)
        .map(PhaseState::phase)
        .toList();
  }

  private static Stream<String> signals(Seen seen, State state) {
    return seen.diagnosis().findings().stream()
        .filter(finding -> finding.state() == state)
        .map(Finding::signal)
        .map(signal -> signal.id());
  }

  private static <T> Map<T, Long> counted(List<Seen> all, Function<Seen, Stream<T>> things) {
    return all.stream()
        .flatMap(things)
        .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
  }
}
