package com.valueinmotion.benchmark;

import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.diagnosis.Diagnosis;
import com.valueinmotion.diagnosis.Engine;
import com.valueinmotion.diagnosis.Policies;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** One whole diagnosis, on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Threads(1)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class DiagnosisBenchmark {
  private final Engine engine = Policies.engine();
  private final AccountHistory wellKnown = WellKnownAccount.history();
  private final AccountHistory sixSignals = V0Account.random(1).getFirst().history(1);

  /** Of an account of which everything is known. */
  @Benchmark
  public Diagnosis diagnose() {
    return engine.diagnose(wellKnown);
  }

  /** Of an account of which only the six checks are known. */
  @Benchmark
  public Diagnosis diagnoseSixSignals() {
    return engine.diagnose(sixSignals);
  }
}
