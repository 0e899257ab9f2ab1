package com.valueinmotion.benchmark;

import com.valueinmotion.language.draft.Wording;
import com.valueinmotion.language.evidence.Pack;
import com.valueinmotion.language.ground.Corpus;
import com.valueinmotion.language.ground.Verdicts;
import com.valueinmotion.language.ground.Verifier;
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

/** One draft held to its evidence, on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Threads(1)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class VerifierBenchmark {
  private final Verifier verifier = new Verifier(Corpus.rules());
  private final Corpus.Good good = Corpus.good().getFirst();
  private final Pack pack = good.pack(good.artefact().audience());
  private final Wording wording = good.wording();

  /** The first of the good drafts, a mail. */
  @Benchmark
  public Verdicts verify() {
    return verifier.check(wording, pack);
  }
}
