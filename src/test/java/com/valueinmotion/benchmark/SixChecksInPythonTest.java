package com.valueinmotion.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.valueinmotion.diagnosis.Diagnosis;
import com.valueinmotion.diagnosis.Engine;
import com.valueinmotion.diagnosis.Level;
import com.valueinmotion.diagnosis.Policies;
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
    List<Diagnosis> diagnoses =
        IntStream.range(0, ACCOUNTS)
            .mapToObj(at -> engine.diagnose(accounts.get(at).history(at)))
            .toList();
    assertThat(diagnoses).extracting(Diagnosis::level).contains(Level.values());

    assertThat(Python.report(accounts).lines().toList())
        .isEqualTo(RiskAgentReport.render(diagnoses).lines().toList());
  }
}
