package com.valueinmotion.language.ground.figure;

import com.valueinmotion.language.ground.figure.Figure.Kind;
import com.valueinmotion.language.ground.figure.Figure.Span;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Days and spans of days in a text, seen from a day. "30 March", "March 30", "2027-03-30" and
 * "30.3.27" are one day; "in March", "Q1" and "next quarter" are spans; "Friday" is a day of any
 * week. Where no year is said, the years around the day are all meant.
 */
final class DayReader {
  private static final String MONTH =
      "(January|February|March|April|May|June|July|August|September|October|November|December"
          + "|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)";
  private static final String WEEKDAY =
      "(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";

  private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b");
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? " + MONTH + "(?:,? (\\d{4}))?(?![\\p{L}\\d])");
  private static final Pattern DAYS_MONTH =
      Pattern.compile(
          "\\b(\\d{1,2})(?:st|nd|rd|th)?(?=(?:, \\d{1,2})?(?:,| and| or| &)"
              + " \\d{1,2}(?:st|nd|rd|th)? "
              + MONTH
              + ")");
  private static final Pattern MONTH_DAY =
      Pattern.compile(
          "\\b" + MONTH + " (?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,? (\\d{4})\\b)?");
  private static final Pattern WEEK_OF =
      Pattern.compile(
          "\\bweek (?:of|beginning|starting|commencing) (?:the |Monday,? (?:the )?)?(\\d{1,2})"
              + "(?:st|nd|rd|th)?(?: of)? "
              + MONTH
              + "(?:,? (\\d{4}))?(?![\\p{L}\\d])");
  private static final Pattern AHEAD =
      Pattern.compile(
          "\\b(?:next|coming) (\\d{1,2}|" + NumberText.WORDS + ") (day|week|month)s\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SLASHED =
      Pattern.compile("\\b(\\d{1,2})[./](\\d{1,2})[./](\\d{4}|\\d{2})\\b");
  private static final Pattern QUARTER =
      Pattern.compile(
          "\\bQ([1-4])(?:[ /]?(?:of )?(\\d{4}))?\\b"
              + "|\\b(first|second|third|fourth) quarter(?: of (\\d{4}))?\\b");
  private static final Pattern MONTH_YEAR = Pattern.compile("\\b" + MONTH + " (\\d{4})\\b");
  private static final Pattern MONTH_ALONE =
      Pattern.compile(
          "\\b(?:mid-|late |early |end of |in |since |until |till |by |of |last |this |next |from"
              + " |to |through |before |after |during |for |and |around |between |on )"
              + MONTH
              + "(?![\\p{L}\\d])"
              + "|\\b(January|February|April|June|July|August|September|October|November|December)\\b");
  private static final Pattern YEAR =
      Pattern.compile("(?<![\\d.,€$£-])(20[2-4]\\d)(?![\\d%,.]\\d|\\d|%)");
  private static final Pattern DAY_NAME = Pattern.compile("\\b" + WEEKDAY + "s?\\b");
  private static final Pattern NAMED =
      Pattern.compile("\\b(Christmas Eve|Christmas Day|New Year['’]s Eve|New Year['’]s Day)\\b");
  private static final Pattern ORDINAL =
      Pattern.compile(
          "\\b(?:the|on) (\\d{1,2})(?:st|nd|rd|th)\\b(?!"
              + " (?:of|percentile|century|workflow|time|team))");
  private static final Pattern CLOCK =
      Pattern.compile(
          "\\b(?:[01]?\\d|2[0-3]):[0-5]\\d(?: ?[ap]\\.?m\\.?)?(?![\\d%])|\\b\\d{1,2}(?:[:.]\\d{2})?"
              + " ?[ap]\\.?m\\b");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private final LocalDate asOf;
  private final RelativeDay relative;

  DayReader(LocalDate asOf) {
    this.asOf = asOf;
    this.relative = new RelativeDay(asOf);
  }

  /** In the order in which they bind: a longer form before one that is part of it. */
  void read(Taken taken) {
    taken.each(ISO, m -> day(m, number(m, 1), number(m, 2), number(m, 3)));
    taken.each(WEEK_OF, this::weekOf);
    taken.each(DAYS_MONTH, m -> anyYear(m, null, month(m.group(2)), number(m, 1)));
    taken.each(DAY_MONTH, m -> anyYear(m, m.group(3), month(m.group(2)), number(m, 1)));
    taken.each(MONTH_DAY, m -> anyYear(m, m.group(3), month(m.group(1)), number(m, 2)));
    taken.each(SLASHED, this::slashed);
    taken.each(NAMED, this::named);
    taken.each(ORDINAL, this::ordinal);
    taken.each(CLOCK, m -> Figure.days(Kind.CLOCK, m.start(), m.end(), List.of()));
    taken.each(QUARTER, this::quarter);
    taken.each(MONTH_YEAR, m -> months(m, List.of(YearMonth.of(number(m, 2), month(m.group(1))))));
    taken.each(MONTH_ALONE, this::monthAlone);
    taken.each(AHEAD, this::ahead);
    taken.each(RelativeDay.FORM, m -> span(m, relative.span(m.group())));
    taken.each(DAY_NAME, this::weekday);
    taken.each(YEAR, m -> span(m, year(number(m, 1))));
  }

  /** "The week of 30 November": from the Monday on. */
  private @Nullable Figure weekOf(MatchResult m) {
    List<Span> weeks =
        years(m.group(3))
            .mapToObj(year -> date(year, month(m.group(2)), number(m, 1)))
            .flatMap(List::stream)
            .map(day -> day.from().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))
            .map(monday -> new Span(monday, monday.plusDays(6)))
            .toList();
    return weeks.isEmpty() ? null : Figure.days(Kind.PERIOD, m.start(), m.end(), weeks);
  }

  /** "The next two weeks": from today on. */
  private @Nullable Figure ahead(MatchResult m) {
    BigDecimal many =
        Character.isDigit(m.group(1).charAt(0))
            ? new BigDecimal(m.group(1))
            : NumberText.words(m.group(1));
    if (many == null) {
      return null;
    }
    LocalDate last =
        switch (m.group(2).toLowerCase(Locale.ROOT)) {
          case "day" -> asOf.plusDays(many.intValue());
          case "week" -> asOf.plusWeeks(many.intValue());
          default -> asOf.plusMonths(many.intValue());
        };
    return span(m, new Span(asOf, last));
  }

  private @Nullable Figure slashed(MatchResult m) {
    int year = number(m, 3) < 100 ? 2000 + number(m, 3) : number(m, 3);
    List<Span> spans =
        Stream.of(date(year, number(m, 2), number(m, 1)), date(year, number(m, 1), number(m, 2)))
            .flatMap(List::stream)
            .toList();
    return spans.isEmpty() ? null : Figure.days(Kind.DAY, m.start(), m.end(), spans);
  }

  private @Nullable Figure named(MatchResult m) {
    boolean eve = m.group(1).endsWith("Eve");
    boolean christmas = m.group(1).startsWith("Christmas");
    int day = christmas ? (eve ? 24 : 25) : (eve ? 31 : 1);
    return anyYear(m, null, christmas || eve ? 12 : 1, day);
  }

  /** "The 8th": of some month near the day. */
  private @Nullable Figure ordinal(MatchResult m) {
    YearMonth month = YearMonth.from(asOf);
    List<Span> spans =
        IntStream.rangeClosed(-2, 4)
            .mapToObj(month::plusMonths)
            .flatMap(near -> date(near.getYear(), near.getMonthValue(), number(m, 1)).stream())
            .toList();
    return spans.isEmpty() ? null : Figure.days(Kind.DAY, m.start(), m.end(), spans);
  }

  private Figure quarter(MatchResult m) {
    String name = m.group(1) == null ? m.group(3) : m.group(1);
    int quarter =
        switch (name) {
          case "1", "first" -> 1;
          case "2", "second" -> 2;
          case "3", "third" -> 3;
          default -> 4;
        };
    String said = m.group(2) == null ? m.group(4) : m.group(2);
    List<Span> spans =
        years(said)
            .mapToObj(
                year ->
                    new Span(
                        LocalDate.of(year, quarter * 3 - 2, 1),
                        YearMonth.of(year, quarter * 3).atEndOfMonth()))
            .toList();
    return Figure.days(Kind.PERIOD, m.start(), m.end(), spans);
  }

  private Figure monthAlone(MatchResult m) {
    String name = m.group(1) == null ? m.group(2) : m.group(1);
    int at = m.group(1) == null ? m.start(2) : m.start(1);
    List<YearMonth> all = years(null).mapToObj(year -> YearMonth.of(year, month(name))).toList();
    Figure figure = months(m, all);
    return Figure.days(figure.kind(), at, m.end(), figure.days());
  }

  private Figure weekday(MatchResult m) {
    return Figure.days(Kind.WEEKDAY, m.start(), m.end(), List.of())
        .with(m.group(1).toUpperCase(Locale.ROOT));
  }

  private @Nullable Figure anyYear(MatchResult m, @Nullable String year, int month, int day) {
    List<Span> spans =
        years(year).mapToObj(y -> date(y, month, day)).flatMap(List::stream).toList();
    return spans.isEmpty() ? null : Figure.days(Kind.DAY, m.start(), m.end(), spans);
  }

  private static @Nullable Figure day(MatchResult m, int year, int month, int day) {
    List<Span> spans = date(year, month, day);
    return spans.isEmpty() ? null : Figure.days(Kind.DAY, m.start(), m.end(), spans);
  }

  private static Figure months(MatchResult m, List<YearMonth> months) {
    return Figure.days(
        Kind.PERIOD,
        m.start(),
        m.end(),
        months.stream().map(month -> new Span(month.atDay(1), month.atEndOfMonth())).toList());
  }

  private static Figure span(MatchResult m, Span span) {
    Kind kind = span.from().equals(span.to()) ? Kind.DAY : Kind.PERIOD;
    return Figure.days(kind, m.start(), m.end(), List.of(span));
  }

  /** Without a year the ones around the day are meant. */
  private IntStream years(@Nullable String said) {
    return said == null
        ? IntStream.rangeClosed(asOf.getYear() - 1, asOf.getYear() + 1)
        : IntStream.of(Integer.parseInt(said));
  }

  private static List<Span> date(int year, int month, int day) {
    try {
      LocalDate date = LocalDate.of(year, month, day);
      return List.of(new Span(date, date));
    } catch (DateTimeException e) {
      return List.of();
    }
  }

  private static int month(String name) {
    return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  private static int number(MatchResult m, int group) {
    return Integer.parseInt(m.group(group));
  }

  private static Span year(int year) {
    return new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }
}
