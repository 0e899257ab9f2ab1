package com.valueinmotion.language.ground.figure;

import com.valueinmotion.language.ground.figure.Figure.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A day, or a span of days, that is said from where one stands: of "next quarter", on 22 November
 * 2026, the days from 1 January to 31 March 2027.
 */
final class RelativeDay {
  static final Pattern FORM =
      Pattern.compile(
          "\\b(today|tonight|tomorrow|yesterday|(?:this|next|last|coming|past)"
              + " (?:week|month|quarter|year)|end of the (?:week|month|quarter|year)|year[-"
              + " ]end|month[- ]end|quarter[- ]end|the (?:week|month|quarter|year)'?s? end)\\b",
          Pattern.CASE_INSENSITIVE);

  private final LocalDate asOf;

  RelativeDay(LocalDate asOf) {
    this.asOf = asOf;
  }

  /** What a text of this form means. */
  Span span(String text) {
    String said = text.toLowerCase(Locale.ROOT).replace('-', ' ');
    return switch (said) {
      case "today", "tonight" -> day(asOf);
      case "tomorrow" -> day(asOf.plusDays(1));
      case "yesterday" -> day(asOf.minusDays(1));
      default -> span(said, by(said), said.contains("end"));
    };
  }

  private static int by(String said) {
    if (said.startsWith("next") || said.startsWith("coming")) {
      return 1;
    }
    return said.startsWith("last") || said.startsWith("past") ? -1 : 0;
  }

  /** The whole week, month, quarter or year so many after this one; or the last days of it. */
  private Span span(String said, int by, boolean end) {
    if (said.contains("week")) {
      LocalDate monday = asOf.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      LocalDate first = monday.plusWeeks(by);
      return new Span(end ? first.plusDays(4) : first, first.plusDays(6));
    }
    if (said.contains("month")) {
      YearMonth month = YearMonth.from(asOf).plusMonths(by);
      LocalDate last = month.atEndOfMonth();
      return new Span(end ? last.minusDays(4) : month.atDay(1), last);
    }
    if (said.contains("quarter")) {
      int quarter = (asOf.getMonthValue() - 1) / 3;
      YearMonth month = YearMonth.of(asOf.getYear(), quarter * 3 + 1).plusMonths(3L * by);
      LocalDate last = month.plusMonths(2).atEndOfMonth();
      return new Span(end ? last.minusDays(9) : month.atDay(1), last);
    }
    int year = asOf.getYear() + by;
    return new Span(
        end ? LocalDate.of(year, 12, 15) : LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  private static Span day(LocalDate day) {
    return new Span(day, day);
  }
}
