package com.valueinmotion.intake;

import com.valueinmotion.account.Refusal;
import com.valueinmotion.account.RowFacts;
import com.valueinmotion.account.StoreException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** Reads every file that is hard to read, as a program of its own: so its memory can be limited. */
public final class TortureRun {
  private final Intake intake = new Intake(Desk.bundled(), Desk.vocabulary());

  static List<Torture> files() {
    return Stream.of(
            TortureTexts.encodings(),
            TortureTexts.separators(),
            TortureTexts.rows(),
            TortureTexts.foreign(),
            TortureJson.all(),
            TortureZips.all(),
            TortureWorkbooks.all(),
            HostileWorkbooks.all(),
            HostileWorkbooks.large())
        .flatMap(List::stream)
        .toList();
  }

  /** What became of the file, as {@link Torture#expected} has it. */
  String outcome(SourceFile file) throws StoreException {
    List<String> outcomes = new ArrayList<>();
    try {
      for (Part part : intake.parts(file)) {
        outcomes.add(outcome(part));
      }
    } catch (IntakeException e) {
      outcomes.add(complaint(file.name(), e));
    }
    return String.join(" & ", outcomes);
  }

  private String outcome(Part part) throws StoreException {
    Counting sink = new Counting();
    try {
      intake.preview(part);
      Tally tally = intake.recognise(part).read(Desk.TODAY, Desk.NOW, sink);
      if (tally.read() != tally.handedOver() + tally.refused() + tally.skipped()
          || tally.handedOver() != sink.rows
          || tally.refused() != sink.refused
          || tally.skipped() != sink.skipped) {
        throw new IllegalStateException(tally + " is not what came");
      }
      return tally.handedOver() + "+" + tally.refused() + "+" + tally.skipped();
    } catch (IntakeException e) {
      return complaint(part.title(), e);
    }
  }

  private static String complaint(String title, IntakeException e) {
    String message = String.valueOf(e.getMessage());
    if (!message.startsWith(title + " ")
        || !message.contains("Nothing of it was imported.")
        || message.contains("Exception")
        || message.contains("com.fasterxml")) {
      throw new IllegalStateException("not for a person: " + message);
    }
    return message;
  }

  static boolean fits(String outcome, String expected) {
    String[] outcomes = outcome.split(" & ", -1);
    String[] all = expected.split(" & ", -1);
    if (expected.equals("*")) {
      return true;
    }
    for (int i = 0; i < all.length; i++) {
      if (outcomes.length != all.length
          || !(all[i].contains("+") ? outcomes[i].equals(all[i]) : outcomes[i].contains(all[i]))) {
        return false;
      }
    }
    return true;
  }

  /** Prints what did not become of a file what should, and how much memory it took. */
  public static void main(String[] args) throws StoreException {
    PrintStream out = System.out;
    TortureRun run = new TortureRun();
    List<Torture> files = files();
    Memory memory = new Memory();
    memory.start();
    long start = System.nanoTime();
    for (Torture file : files) {
      long begin = System.nanoTime();
      memory.reads(file.name());
      String outcome = run.outcome(file);
      long ms = (System.nanoTime() - begin) / 1_000_000;
      if (!fits(outcome, file.expected())) {
        out.println("WRONG " + file.name() + ": " + outcome);
      }
      if (ms > 500) {
        out.println("slow: " + file.name() + " " + ms + " ms");
      }
    }
    out.printf(
        "DONE %d files, %d s, at most %d MB of heap%n",
        files.size(), (System.nanoTime() - start) / 1_000_000_000, memory.peak >> 20);
  }

  /** Looks again and again how much memory is used, and ends all where one file never ends. */
  private static final class Memory extends Thread {
    private static final long LONGEST_NANOS = 120_000_000_000L;

    private volatile long peak;
    private volatile long begin = System.nanoTime();
    private volatile String file = "";

    Memory() {
      setDaemon(true);
    }

    void reads(String name) {
      begin = System.nanoTime();
      file = name;
    }

    @Override
    public void run() {
      Runtime runtime = Runtime.getRuntime();
      while (!isInterrupted()) {
        peak = Math.max(peak, runtime.totalMemory() - runtime.freeMemory());
        if (System.nanoTime() - begin > LONGEST_NANOS) {
          System.out.println("WRONG " + file + ": does not end");
          runtime.halt(1);
        }
        LockSupport.parkNanos(5_000_000);
      }
    }
  }

  /** Keeps nothing of what it takes. */
  private static final class Counting implements RowSink {
    private long rows;
    private long refused;
    private long skipped;

    @Override
    public void accept(RowFacts facts) {
      rows += facts.rows();
    }

    @Override
    public void refuse(Refusal refusal) {
      if (refusal.reasons().isEmpty()) {
        throw new IllegalStateException("refused without a reason: " + refusal.raw());
      }
      refused++;
    }

    @Override
    public void skip(int row, String raw, String reason) {
      skipped++;
    }

    @Override
    public void skipTogether(int count, String reason) {
      skipped += count;
    }
  }
}
