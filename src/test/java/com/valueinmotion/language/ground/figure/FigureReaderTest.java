package com.valueinmotion.language.ground.figure;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.language.ground.Corpus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts and the figures in them, as of Sunday, 22 November 2026. */
final class FigureReaderTest {
  private final FigureReader reader =
      new FigureReader(LocalDate.of(2026, 11, 22), Corpus.rules().lexicon().figures());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          412 | number 412
          412,000 | number 412000/412
          1,234.5 | number 1234.5 ±0.1
          1.234,5 | number 1234.5 ±0.1
          1.234 | number 1234/1.234
          1 234 567 | number 1234567
          1’234 | number 1234
          412k | number 412000 ±1000
          1.5M | number 1500000 ±100000
          2.4 million | number 2400000 ±100000
          −30 | number -30
          about 30 seats | number ~30 seat
          fewer than 30 seats | number ~30 seat
          version 2.0 | number 2 ±0.1
          """)
  void numbersOfAnyCountry(String text, String figures) {
    assertThat(read(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          forty-two | number 42
          a dozen | number 12
          three hundred | number 300
          one of them | ``
          two hundred tickets | number 200 ticket
          """)
  void numbersInWords(String text, String figures) {
    assertThat(read(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          No 12 tickets | number 12 ticket
          160 of 420 seats | number 160 seat; number 420 seat
          4 of the 7 teams | number 4 team; number 7 team
          22 of 100 | number 22; number 100
          """)
  void whatIsCounted(String text, String figures) {
    assertThat(read(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          €412,000 | money 412000/412 EUR
          412k EUR | money 412000 EUR ±1000
          $1.5M | money 1500000 USD ±100000
          £ 900 | money 900 GBP
          15 000 kr | money 15000 KR
          CHF 1'200 | money 1200 CHF
          about €400k | money ~400000 EUR ±1000
          """)
  void amounts(String text, String figures) {
    assertThat(read(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          38% | percent 38 %
          38 per cent | percent 38 %
          thirty percent | percent 30 %
          2.5 percentage points | percent 2.5 % ±0.1
          half of the seats | share 0.5
          over half | share ~0.5
          two thirds | share 0.6666667
          a quarter of the seats | share 0.25
          three-quarters of it | share 0.75
          one in three | share 0.3333333
          seven out of ten | share 0.7
          twice as long | times 2
          3x | times 3
          three times | times 3
          tenfold | times 10
          """)
  void sharesAndTimes(String text, String figures) {
    assertThat(read(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          42 minutes | duration 42 minute
          two and a half hours | duration 2.5 hour
          half an hour | duration 30 minute
          a couple of weeks | duration 2 week
          a week ago | duration ~1 week
          within a month | duration ~1 month
          a fortnight | duration ~2 week
          8-week mean | duration 8 week
          """)
  void durations(String text, String figures) {
    assertThat(read(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          2026-12-30 | day 2026-12-30
          30 December | day 2025-12-30/2026-12-30/2027-12-30
          30th of December 2026 | day 2026-12-30
          December 30, 2026 | day 2026-12-30
          Dec. 30 | day 2025-12-30/2026-12-30/2027-12-30
          the 30th | day 2026-09-30/2026-10-30/2026-11-30/2026-12-30/2027-01-30/2027-03-30
          30.12.2026 | day 2026-12-30
          30/12/26 | day 2026-12-30
          03/04/2027 | day 2027-04-03/2027-03-04
          Christmas Eve | day 2025-12-24/2026-12-24/2027-12-24
          New Year's Day | day 2025-01-01/2026-01-01/2027-01-01
          Friday | weekday FRIDAY
          on Fridays | weekday FRIDAY
          at 10:30 | clock
          at 3 pm | clock
          31 February | number 31; period 2025-02-01..2025-02-28/2026-02-01..2026-02-28/2027-02-01..2027-02-28
          """)
  void days(String text, String figures) {
    assertThat(read(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Q1 | period 2025-01-01..2025-03-31/2026-01-01..2026-03-31/2027-01-01..2027-03-31
          Q4 2026 | period 2026-10-01..2026-12-31
          second quarter of 2027 | period 2027-04-01..2027-06-30
          March 2027 | period 2027-03-01..2027-03-31
          in March | period 2025-03-01..2025-03-31/2026-03-01..2026-03-31/2027-03-01..2027-03-31
          since July | period 2025-07-01..2025-07-31/2026-07-01..2026-07-31/2027-07-01..2027-07-31
          2027 | period 2027-01-01..2027-12-31
          """)
  void spansOfDays(String text, String figures) {
    assertThat(read(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          today | day 2026-11-22
          tomorrow | day 2026-11-23
          yesterday | day 2026-11-21
          this week | period 2026-11-16..2026-11-22
          next week | period 2026-11-23..2026-11-29
          end of the week | period 2026-11-20..2026-11-22
          end of the month | period 2026-11-26..2026-11-30
          last month | period 2026-10-01..2026-10-31
          next quarter | period 2027-01-01..2027-03-31
          quarter-end | period 2026-12-22..2026-12-31
          year-end | period 2026-12-15..2026-12-31
          last year | period 2025-01-01..2025-12-31
          """)
  void daysSeenFromADay(String text, String figures) {
    assertThat(read(text)).isEqualTo(figures);
  }

  @Test
  void figuresStandWhereTheirWordsAre() {
    String text = "Usage fell from 34 to about 22 by 30 March.";

    assertThat(reader.read(text))
        .extracting(figure -> text.substring(figure.start(), figure.end()))
        .containsExactly("34", "22", "30 March");
  }

  @Test
  void whatIsNoFigureIsLeftAlone() {
    assertThat(List.of("E1 and A2", "one of them", "the first half", "no one", "may help", "x86"))
        .allSatisfy(text -> assertThat(reader.read(text)).isEmpty());
  }

  /** Kind, "~" where it is rough, what it may mean, its unit, and what its last digit is worth. */
  private String read(String text) {
    return reader.read(text).stream().map(FigureReaderTest::show).collect(Collectors.joining("; "));
  }

  private static String show(Figure figure) {
    String values =
        figure.values().stream()
            .map(value -> value.stripTrailingZeros().toPlainString())
            .collect(Collectors.joining("/"));
    String days =
        figure.days().stream()
            .map(
                day -> day.from().equals(day.to()) ? "" + day.from() : day.from() + ".." + day.to())
            .collect(Collectors.joining("/"));
    boolean whole = figure.grain().compareTo(BigDecimal.ONE) == 0;
    String parts =
        figure.kind().name().toLowerCase(Locale.ROOT)
            + (figure.about() ? " ~" : " ")
            + values
            + days
            + " "
            + figure.unit()
            + (whole ? "" : " ±" + figure.grain().toPlainString());
    return parts.strip().replaceAll(" +", " ");
  }
}
