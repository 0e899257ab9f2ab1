package com.valueinmotion.benchmark;

import com.valueinmotion.account.Datum;
import com.valueinmotion.diagnosis.Policies;
import com.valueinmotion.diagnosis.SixChecks;
import com.valueinmotion.document.RiskAgentReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The six-check rule over 100,000 accounts in memory: ours as {@code risk} uses it on a file of the
 * first version, against the same rule in CPython, in turns, on one thread. Every round's answers
 * must be the same on both sides. Prints medians and, for machines that have other work, the best;
 * says so and ends where there is no CPython.
 */
public final class SixChecksAgainstPython {
  private static final int ACCOUNTS = 100_000;
  private static final int WARM_UP = 5;
  private static final int ROUNDS = 11;

  private final SixChecks checks = new SixChecks(Policies.shipped());
  private final List<String> names;
  private final List<Datum[]> values;
  private final Python python;

  private SixChecksAgainstPython(List<V0Account> accounts, Python python) {
    this.names = accounts.stream().map(V0Account::name).toList();
    this.values = accounts.stream().map(account -> account.values(checks)).toList();
    this.python = python;
  }

  public static void main(String[] arguments) throws IOException {
    String version = Python.version().orElse("");
    if (version.isEmpty()) {
      System.out.println("No CPython answers to python3 here: nothing to compare with.");
      return;
    }
    List<V0Account> accounts = V0Account.random(ACCOUNTS);
    try (Python python = Python.holding(accounts)) {
      SixChecksAgainstPython comparison = new SixChecksAgainstPython(accounts, python);
      System.out.printf(
          Locale.ROOT,
          "%,d accounts, medians of %d rounds; java %s, %s%n",
          ACCOUNTS,
          ROUNDS,
          Runtime.version(),
          version);
      comparison.compare("check");
      comparison.compare("report");
    }
  }

  private void compare(String kind) throws IOException {
    List<Long> ours = new ArrayList<>();
    List<Long> theirs = new ArrayList<>();
    for (int round = 0; round < WARM_UP + ROUNDS; round++) {
      String[] our = (kind.equals("check") ? checks() : reports()).split(" ", 2);
      String[] their = python.round(kind).split(" ", 2);
      if (!our[1].equals(their[1])) {
        throw new IllegalStateException("we say " + our[1] + ", Python says " + their[1]);
      }
      if (round >= WARM_UP) {
        ours.add(Long.parseLong(our[0]));
        theirs.add(Long.parseLong(their[0]));
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%-6s  %7.2f times its rate: ours %.3f (best %.3f), CPython %.3f (best %.3f) µs an"
            + " account%n",
        kind,
        (double) median(theirs) / median(ours),
        micros(median(ours)),
        micros(Collections.min(ours)),
        micros(median(theirs)),
        micros(Collections.min(theirs)));
  }

  /** An account's share of a round of so many nanoseconds. */
  private static double micros(long round) {
    return round / 1000.0 / ACCOUNTS;
  }

  /** Nanoseconds, then how many accounts are LOW, MEDIUM and HIGH. */
  private String checks() {
    int low = 0;
    int medium = 0;
    int high = 0;
    long start = System.nanoTime();
    for (Datum[] account : values) {
      switch (checks.check(account).level()) {
        case LOW -> low++;
        case MEDIUM -> medium++;
        case HIGH -> high++;
      }
    }
    long took = System.nanoTime() - start;
    return took + " " + low + " " + medium + " " + high;
  }

  /** Nanoseconds, then the digest of the report. */
  private String reports() {
    long start = System.nanoTime();
    String report =
        RiskAgentReport.render(IntStream.range(0, ACCOUNTS).mapToObj(this::line).toList());
    long took = System.nanoTime() - start;
    return took + " " + sha256(report);
  }

  private RiskAgentReport.Line line(int account) {
    return new RiskAgentReport.Line(names.get(account), checks.check(values.get(account)));
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static long median(List<Long> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }
}
