package com.valueinmotion.examples;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * One invented account: its contract, how it changes over the half year, and what is not well.
 *
 * @param arr in whole euros a year
 * @param activeBefore people active in a week, before the turn
 * @param usageBefore percent of the agreed core actions, before the turn
 * @param turnWeek the week in which the change begins; 0 is the first of the 26
 * @param people roles as letters, see stories.csv
 * @param readings what the story says of a signal, by signal id
 * @param series weeks told one by one, by column
 * @param blank signals never written down
 * @param only if not empty, the only signals written down
 * @param missing files, or fields of accounts.csv, in which the account does not appear
 */
record SamplePortfolioStory(
    String id,
    String name,
    String owner,
    String industry,
    String region,
    int arr,
    int seats,
    int activeBefore,
    int activeNow,
    int usageBefore,
    int usageNow,
    int turnWeek,
    LocalDate renewal,
    int noticeDays,
    int tickets,
    String people,
    Map<String, SamplePortfolioReading> readings,
    Map<String, List<Integer>> series,
    Set<String> blank,
    Set<String> only,
    Set<String> missing,
    int firstMonth,
    int lastMonth) {

  /** A stream of its own for each use, so that a changed story never moves another one's rows. */
  SplittableRandom random(String use) {
    return new SplittableRandom(2026_11_22L + 1_000_003L * id.hashCode() + use.hashCode());
  }

  /** How far the change has gone on a day: 0 before the turn, 1 from two weeks before the end. */
  double turned(LocalDate day) {
    LocalDate turn = SamplePortfolio.FIRST_WEEK.plusWeeks(turnWeek);
    LocalDate end = SamplePortfolio.LAST_WEEK.minusWeeks(2);
    double gone = ChronoUnit.DAYS.between(turn, day);
    return Math.clamp(gone / ChronoUnit.DAYS.between(turn, end), 0.0, 1.0);
  }

  Optional<SamplePortfolioReading> reading(String signal) {
    return Optional.ofNullable(readings.get(signal));
  }

  int number(String signal, int otherwise) {
    return reading(signal).map(SamplePortfolioReading::number).orElse(otherwise);
  }

  boolean appearsIn(String file) {
    return !missing.contains(file);
  }

  String segment() {
    return arr >= 180_000 ? "Enterprise" : arr >= 60_000 ? "Mid-market" : "Small business";
  }

  String domain() {
    return SamplePortfolioCsv.ascii(name) + ".example";
  }
}
