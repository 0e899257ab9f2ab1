package com.valueinmotion.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.intake.container.Archive;
import com.valueinmotion.intake.container.Member;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Spoiled files of every kind end in rows or in one sentence. What fails says its number; {@code
 * -Dfuzz.number=…} tries that one alone.
 */
class IntakeFuzzTest {
  private static final int IN_THE_SUITE = 10_000;
  private static final int IN_A_SOAK = 100_000;
  private static final int LARGEST_SEED = 8_000;
  private static final long SLOW_SECONDS = 20;

  private static final List<String> FIXTURES =
      List.of(
          "v0.json",
          "account.json",
          "salesforce-accounts-cp1252.csv",
          "salesforce-opportunities.csv",
          "portfolio-accounts.csv",
          "portfolio-contacts.csv",
          "portfolio-usage.csv",
          "portfolio-opportunities.csv",
          "portfolio-tickets.csv",
          "portfolio-invoices.csv",
          "portfolio-milestones.csv",
          "portfolio-outcomes.csv",
          "portfolio-teams.csv",
          "portfolio-user-usage.csv",
          "own-german.csv",
          "own-health.csv");

  private final TortureRun run = new TortureRun();
  private final List<Seed> seeds = seeds();

  /** What is spoiled. */
  private static final class Seed {
    private final String name;
    private final byte[] bytes;

    /** Of a zip or workbook: they are spoiled inside as well. */
    private final Map<String, byte[]> members;

    Seed(String name, byte[] bytes, Map<String, byte[]> members) {
      this.name = name;
      this.bytes = bytes;
      this.members = members;
    }
  }

  @Test
  void tenThousandSpoiledFilesNeverDoWorseThanBeingRefused() throws Exception {
    Integer one = Integer.getInteger("fuzz.number");
    if (one == null) {
      spoil(0, IN_THE_SUITE, 5);
    } else {
      spoil(one, one + 1, 5);
    }
  }

  @Test
  @Tag("soak")
  void theyNeverDoHoweverManyThereAre() throws Exception {
    spoil(IN_THE_SUITE, IN_A_SOAK, 60);
  }

  private void spoil(int from, int to, int minutes) throws Exception {
    Queue<String> failures = new ConcurrentLinkedQueue<>();
    Set<String> underWay = ConcurrentHashMap.newKeySet();
    AtomicInteger next = new AtomicInteger(from);
    AtomicInteger read = new AtomicInteger();
    try (ExecutorService workers =
        Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().factory())) {
      for (int worker = 0; worker < 2; worker++) {
        workers.execute(
            () -> {
              for (int i = next.getAndIncrement(); i < to; i = next.getAndIncrement()) {
                one(i, underWay, failures, read);
              }
            });
      }
      workers.shutdown();
      if (!workers.awaitTermination(minutes, TimeUnit.MINUTES)) {
        workers.shutdownNow();
        throw new AssertionError("not done: " + underWay);
      }
    }
    assertThat(failures).as("numbers that fail, of %s to %s", from, to).isEmpty();
    assertThat(read.get()).as("most damage spoils a row, not the file").isPositive();
  }

  private void one(int number, Set<String> underWay, Queue<String> failures, AtomicInteger read) {
    Random random = new Random(number);
    Seed seed = seeds.get(random.nextInt(seeds.size()));
    String id = "number " + number + " (" + seed.name + ")";
    underWay.add(id);
    long begin = System.nanoTime();
    try {
      byte[] bytes = spoiled(seed, random);
      String outcome = run.outcome(Desk.file("fuzz", bytes));
      read.addAndGet(outcome.contains("+") ? 1 : 0);
    } catch (Throwable e) {
      failures.add(
          id
              + ": "
              + e
              + " "
              + List.of(e.getStackTrace()).subList(0, Math.min(8, e.getStackTrace().length)));
    }
    long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin);
    if (seconds > SLOW_SECONDS) {
      failures.add(id + " took " + seconds + " s");
    }
    underWay.remove(id);
  }

  private byte[] spoiled(Seed seed, Random random) {
    Mutator mutator = new Mutator(random);
    byte[] other = seeds.get(random.nextInt(seeds.size())).bytes;
    if (seed.members.isEmpty() || random.nextInt(3) == 0) {
      return mutator.mutated(seed.bytes, other);
    }
    int spoiled = random.nextInt(seed.members.size());
    RawZip zip = new RawZip();
    int i = 0;
    for (Map.Entry<String, byte[]> member : seed.members.entrySet()) {
      boolean chosen = i++ == spoiled;
      zip.add(
          member.getKey(), chosen ? mutator.mutated(member.getValue(), other) : member.getValue());
    }
    return zip.bytes();
  }

  private static List<Seed> seeds() {
    List<Seed> seeds = new ArrayList<>();
    for (String fixture : FIXTURES) {
      seeds.add(seed(fixture, Desk.resource("/intake/" + fixture)));
    }
    Stream.of(
            TortureTexts.encodings(),
            TortureTexts.rows(),
            TortureJson.all().subList(0, 15),
            TortureZips.all().subList(0, 10),
            TortureWorkbooks.all())
        .flatMap(List::stream)
        .forEach(
            file -> {
              byte[] bytes = bytes(file);
              if (bytes.length > 0 && bytes.length < LARGEST_SEED) {
                seeds.add(seed(file.name(), bytes));
              }
            });
    return seeds;
  }

  private static Seed seed(String name, byte[] bytes) {
    Map<String, byte[]> members = new LinkedHashMap<>();
    if (Archive.isAt(bytes)) {
      try {
        Archive archive = Archive.of(() -> new ByteArrayInputStream(bytes));
        for (Member member : archive.members()) {
          try (InputStream unpacked = archive.open(member)) {
            members.put(member.name(), unpacked.readAllBytes());
          }
        }
      } catch (IOException e) {
        throw new IllegalStateException(name, e);
      }
    }
    return new Seed(name, bytes, members);
  }

  private static byte[] bytes(Torture file) {
    try (InputStream bytes = file.open()) {
      return bytes.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException(file.name(), e);
    }
  }
}
