package com.valueinmotion.workbench.lifecycle;

import com.valueinmotion.runtime.JournalException;
import com.valueinmotion.workbench.Progress;
import com.valueinmotion.workbench.Workbench;
import com.valueinmotion.workbench.WorkbenchException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * Runs and decides accounts day after day until it is killed. Arguments: the store, the witness's
 * file, the first day as a number, how many days (0 for ever).
 */
final class LongRuns {
  static final Instant FIRST = Instant.parse("2026-11-22T12:00:00Z");

  private LongRuns() {}

  public static void main(String[] args) throws Exception {
    int first = Integer.parseInt(args[2]);
    int days = Integer.parseInt(args[3]);
    for (int day = first; days == 0 || day < first + days; day++) {
      day(Path.of(args[0]), Path.of(args[1]), day);
      System.out.println("day " + day);
    }
  }

  private static void day(Path store, Path witness, int day) throws Exception {
    try (Workbench workbench = Workbench.open(store, clock(day))) {
      Lifecycle real = workbench.lifecycle();
      Lifecycle lifecycle =
          real.with(
              real.journal(), real.decisions(), new WitnessedEffects(real.effects(), witness));
      System.out.println("running");
      new RunAccounts(lifecycle).all(Progress.unwatched());
      decideSome(
          lifecycle,
          new Random(day),
          LocalDate.ofInstant(FIRST, java.time.ZoneOffset.UTC).plusDays(day));
      new RunAccounts(lifecycle).goOn(Progress.unwatched());
    }
  }

  static Clock clock(int day) {
    Instant start = FIRST.plus(Duration.ofDays(day));
    return Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), start));
  }

  private static void decideSome(Lifecycle lifecycle, Random random, LocalDate today)
      throws Exception {
    DecideProposal decide = new DecideProposal(lifecycle);
    List<QueueEntry> open = new ReviewQueue(lifecycle).now().open();
    List<String> reasons = List.of("timing", "size", "person", "motion", "other");
    for (QueueEntry entry : open) {
      long id = entry.ask().id();
      String seen = entry.ask().draft().hash();
      try {
        switch (random.nextInt(6)) {
          case 0, 1, 2 -> decide.approve(id, seen, "Ana", "seen " + seen);
          case 3 ->
              decide.reject(id, seen, reasons.get(random.nextInt(reasons.size())), "no", "Ana");
          case 4 -> decide.snooze(id, seen, today.plusDays(1 + random.nextInt(4)), "Ana");
          default -> {}
        }
      } catch (JournalException | WorkbenchException e) {
        // Another decision of today has replaced it, or its evidence is no longer the same.
        System.out.println("refused");
      }
    }
  }
}
