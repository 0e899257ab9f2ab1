package com.valueinmotion.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.valueinmotion.diagnosis.Engine;
import com.valueinmotion.diagnosis.Level;
import com.valueinmotion.diagnosis.Policies;
import com.valueinmotion.diagnosis.SixChecks;
import com.valueinmotion.document.RiskAgentReport;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The rival computes what we compute; else its time would mean nothing. */
class SixChecksInPythonTest {
  private static final int ACCOUNTS = 1_000;

  @Test
  void theTwinInPythonReportsWhatWeReport() throws Exception {
    assumeTrue(Python.version().isPresent(), "CPython answers to python3");
    Engine engine = Policies.engine();
    List<V0Account> accounts = V0Account.random(ACCOUNTS);
    SixChecks checks = new SixChecks(engine.policy());
    List<RiskAgentReport.Line> lines =
        IntStream.range(0, ACCOUNTS)
            .mapToObj(at -> line(checks, engine, accounts.get(at), at))
            .toList();
    assertThat(lines).extracting(line -> line.outcome().level()).contains(Level.values());

    assertThat(Python.report(accounts).lines().toList())
        .isEqualTo(RiskAgentReport.render(lines).lines().toList());
  }

  /** What is timed, after the engine and the row's history were seen to say the same. */
  private static RiskAgentReport.Line line(
      SixChecks checks, Engine engine, V0Account account, int row) {
    SixChecks.Outcome outcome = checks.check(account.values(checks));
    assertThat(checks.check(account.history(row))).contains(outcome);
    assertThat(checks.of(engine.diagnose(account.history(row)))).isEqualTo(outcome);
    return new RiskAgentReport.Line(account.name(), outcome);
  }
}
