package com.valueinmotion.examples;

import com.valueinmotion.examples.SamplePortfolioSignal.Often;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The CSM's own health sheet: a row a month, with the cells a person would really know. Each CSM
 * fills it on a day of their own: Ana on the Sunday before a review, Ben on a Friday, Clara a week
 * earlier.
 */
final class SamplePortfolioHealth {
  static final int MONTHS = 7;

  static final String HEADER =
      Stream.concat(
              Stream.of("account_id", "date"),
              Arrays.stream(SamplePortfolioSignal.values()).map(SamplePortfolioSignal::id))
          .collect(Collectors.joining(","));

  private static final LocalDate[] SUNDAYS = {
    LocalDate.of(2026, 5, 24),
    LocalDate.of(2026, 6, 21),
    LocalDate.of(2026, 7, 26),
    LocalDate.of(2026, 8, 23),
    LocalDate.of(2026, 9, 20),
    LocalDate.of(2026, 10, 25),
    SamplePortfolio.DAY
  };

  /** What a CSM is often not told, or does not track. */
  private static final List<String> OFTEN_UNKNOWN =
      List.of(
          "time_to_value_ratio",
          "admin_inactive_days",
          "modules_used_pct",
          "teams_below_line_pct",
          "outcome_realised_pct",
          "days_since_value_proof",
          "seats_change_pct",
          "decision_maker_nps");

  private final SamplePortfolioAccount account;
  private final SamplePortfolioStory story;
  private final Set<String> unknown;

  SamplePortfolioHealth(SamplePortfolioAccount account) {
    this.account = account;
    this.story = account.story();
    SplittableRandom random = story.random("unknown");
    this.unknown =
        Stream.generate(() -> OFTEN_UNKNOWN.get(random.nextInt(OFTEN_UNKNOWN.size())))
            .limit(3)
            .filter(signal -> story.reading(signal).isEmpty())
            .collect(Collectors.toSet());
  }

  static LocalDate day(String owner, int month) {
    LocalDate sunday = SUNDAYS[month - 1];
    return owner.startsWith("Ana")
        ? sunday
        : owner.startsWith("Ben") ? sunday.minusDays(2) : sunday.minusDays(9);
  }

  /** The day of the latest row. */
  static LocalDate lastDay(SamplePortfolioStory story) {
    return day(story.owner(), story.lastMonth());
  }

  void writeTo(SamplePortfolioCsv csv) {
    for (int month = story.firstMonth(); month <= story.lastMonth(); month++) {
      List<Object> cells = new ArrayList<>(List.of(story.id(), day(story.owner(), month)));
      for (SamplePortfolioSignal signal : SamplePortfolioSignal.values()) {
        cells.add(written(signal, month) ? value(signal, month) : "");
      }
      csv.row(cells.toArray());
    }
  }

  private boolean written(SamplePortfolioSignal signal, int month) {
    String id = signal.id();
    boolean nobodyToAsk =
        signal == SamplePortfolioSignal.DECISION_MAKER_NPS && story.people().indexOf('D') < 0;
    if (nobodyToAsk
        || story.blank().contains(id)
        || unknown.contains(id)
        || (!story.only().isEmpty() && !story.only().contains(id))) {
      return false;
    }
    int last = story.reading(id).map(SamplePortfolioReading::lastMonth).orElse(MONTHS);
    if (month > last) {
      return false;
    }
    boolean due =
        switch (signal.often) {
          case ONCE -> month == story.firstMonth();
          case QUARTERLY -> month % 3 == 1 || month == story.firstMonth() || month == last;
          case MONTHLY -> true;
        };
    boolean forgotten =
        signal.often == Often.MONTHLY
            && month < story.lastMonth()
            && story.random(id + "forgotten" + month).nextInt(100) < 7;
    return due && !forgotten;
  }

  private String value(SamplePortfolioSignal signal, int month) {
    LocalDate day = day(story.owner(), month);
    return switch (signal.moves) {
      case FOLLOWS_ROWS -> account.derived(signal, day);
      case SWITCHES -> switched(signal, month, day);
      case SLIDES -> String.valueOf(Math.round(slid(signal, month, day)));
      case SLIDES_IN_TENTHS -> String.valueOf(Math.round(slid(signal, month, day) * 10) / 10.0);
      case STANDS -> String.valueOf(story.number(signal.id(), usual(signal)));
      case COUNTS_UP -> String.valueOf(countedUp(signal, day));
      case FALLS_BEHIND -> String.valueOf(behind(signal, month, day));
    };
  }

  /** A flag of the renewal comes at the end of a story, the others half-way through the turn. */
  private String switched(SamplePortfolioSignal signal, int month, LocalDate day) {
    boolean turned =
        signal == SamplePortfolioSignal.RENEWAL_FLAG
            ? month == story.lastMonth()
            : story.turned(day) > 0.5;
    return story.reading(signal.id()).map(r -> turned ? r.to() : r.from()).orElse(signal.word);
  }

  private double slid(SamplePortfolioSignal signal, int month, LocalDate day) {
    return story
        .reading(signal.id())
        .map(reading -> reading.numberAt(month == reading.lastMonth() ? 1 : story.turned(day)))
        .orElseGet(
            () -> {
              SplittableRandom random = story.random(signal.id());
              double middle = signal.low + (signal.high - signal.low) * random.nextDouble();
              double wobble = (signal.high - signal.low) * 0.15;
              double step = story.random(signal.id() + month).nextDouble() * 2 - 1;
              return Math.clamp(middle + step * wobble, signal.low, signal.high);
            });
  }

  private int usual(SamplePortfolioSignal signal) {
    return (int) signal.low
        + story.random(signal.id()).nextInt((int) (signal.high - signal.low) + 1);
  }

  private long countedUp(SamplePortfolioSignal signal, LocalDate day) {
    int last = story.number(signal.id(), usual(signal));
    long value = last - ChronoUnit.DAYS.between(day, lastDay(story));
    return value >= 0 ? value : Math.floorMod(value, 84L);
  }

  private long behind(SamplePortfolioSignal signal, int month, LocalDate day) {
    long little = story.random(signal.id() + month).nextInt((int) signal.high + 1);
    return story
        .reading(signal.id())
        .map(reading -> reading.number() - ChronoUnit.DAYS.between(day, lastDay(story)))
        .filter(late -> late > little)
        .orElse(little);
  }
}
