package com.valueinmotion.language.ground.figure;

import com.valueinmotion.language.ground.figure.Figure.Kind;
import com.valueinmotion.language.ground.text.Lexicon;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the figures of a text: of "160 of 420 seats, 38%", the numbers 160 and 420, both of seats,
 * and 38 percent. The same reader reads evidence and drafts, so that whatever form either is
 * written in, both mean the same.
 */
public final class FigureReader {
  private static final String NUM = "(" + NumberText.DIGITS + ")";
  private static final String SCALED = "((?:" + NumberText.DIGITS + ")" + NumberText.SCALE + ")";
  private static final String MARK =
      "(€|\\$|£|¥|EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|CAD|AUD|US\\$|kr\\.?)";
  private static final String MEASURE =
      "(seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|fortnights?|months?|quarters?|years?)";
  private static final int CASE = Pattern.CASE_INSENSITIVE;

  private static final Pattern MONEY_BEFORE =
      Pattern.compile("(?<![\\p{L}])" + MARK + "\\s?" + SCALED + "(?![\\p{L}\\d])");
  private static final Pattern MONEY_AFTER =
      Pattern.compile(
          "(?<![\\d.,])"
              + SCALED
              + "\\s?(€|\\$|£|EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|euros?|dollars?|pounds?|francs?|kr|kronor|kroner)(?![\\p{L}])");
  private static final Pattern PERCENT =
      Pattern.compile(
          "(?<![\\p{L}\\d.,])"
              + NUM
              + "\\s?(?:%|per ?cent\\b|percent\\b|pct\\b|percentage points?\\b|pp\\b)",
          CASE);
  private static final Pattern PERCENT_WORDS =
      Pattern.compile("\\b(" + NumberText.WORDS + ") (?:per ?cent|percent)\\b", CASE);
  private static final Pattern DURATION =
      Pattern.compile(
          "(?<![\\p{L}\\d.,])"
              + NUM
              + "(?:[- ]?| (?:more|further|full|whole|working) )"
              + MEASURE
              + "(?!\\p{L})",
          CASE);
  private static final Pattern DURATION_WORDS =
      Pattern.compile(
          "\\b("
              + NumberText.WORDS
              + "|a couple of)( and a half)?(?:[- ]| (?:more|further|full|whole|working) )"
              + "(?!(?<=\\bthree[- ])quarters)"
              + MEASURE
              + "\\b",
          CASE);
  private static final Pattern A_MEASURE =
      Pattern.compile(
          "\\b(?:in|within|for|after|half|takes?"
              + "|(?:about|over|under|than|nearly|almost)(?! an? quarter)) (an?) "
              + MEASURE
              + "\\b(?! of)|\\b(an?) "
              + MEASURE
              + " (?:ago|earlier|later|from now|away|before|after|late|left)\\b|\\b(fortnight)\\b",
          CASE);
  private static final Pattern SHARE_OF = Pattern.compile("\\b(three[- ]quarters)\\b", CASE);
  private static final Pattern HALF_AN_HOUR = Pattern.compile("\\bhalf an? (hour|day)\\b", CASE);
  private static final Pattern SHARE =
      Pattern.compile(
          "(?<!first |second |other |next |last )\\b(half|halves|(?:one|a) third|two[-"
              + " ]thirds|(?:one|a) quarter(?="
              + " of)|(?<=(?:over|under|about|nearly|almost|around|exactly|than) )(?:one|a)"
              + " quarter|three[- ]quarters|(?:one|a) fifth|two[- ]fifths|three[- ]fifths|four[-"
              + " ]fifths|(?:one|a) tenth|(?:one|a) sixth|(?:one|an) eighth)\\b(?! (?:an?"
              + " |hour|day|year|of next|of this|way))",
          CASE);
  private static final Pattern ONE_IN =
      Pattern.compile(
          "\\b(one|two|three|four|five|six|seven|eight|nine)(?: \\p{L}+)? (?:in|out of)(?: every)?"
              + " (three|four|five|six|seven|eight|nine|ten)\\b",
          CASE);
  private static final Pattern TIMES =
      Pattern.compile(
          "\\b(twice|thrice|doubled|doubling|double(?="
              + " (?:the|what|its|that|their|your)\\b)|tripled?|halved|halving|quadrupled?)\\b"
              + "|(?<![\\p{L}\\d.,])"
              + NUM
              + "\\s?(?:×|x\\b|times\\b|-?fold\\b)"
              + "|\\b("
              + NumberText.WORDS
              + ")(?: times|fold|-fold)\\b",
          CASE);
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\p{L}\\d.,/])" + SCALED + "(?![\\p{L}\\d])");
  private static final Pattern NUMBER_WORDS =
      Pattern.compile(
          "\\b("
              + NumberText.WORDS
              + ")\\b(?!-)(?! of (?:us|you)\\b)(?=( (?:more|less|fewer) than)?)",
          CASE);
  private static final Pattern ROUGHLY =
      Pattern.compile(
          "(?<!\\p{L})(?:about|around|roughly|approximately|approx\\.?|some|nearly|almost|close"
              + " to|just over|just under|a little over|a little under|circa|c\\.|~|more or"
              + " less|well over|over|under|more than|less than|fewer than|at least|not quite|just"
              + " short of)\\s*(?:the |an? )?$",
          CASE);
  private static final Map<String, BigDecimal> SHARES =
      Map.ofEntries(
          Map.entry("half", new BigDecimal("0.5")),
          Map.entry("halves", new BigDecimal("0.5")),
          Map.entry("third", part(1, 3)),
          Map.entry("two thirds", part(2, 3)),
          Map.entry("quarter", part(1, 4)),
          Map.entry("three quarters", part(3, 4)),
          Map.entry("fifth", part(1, 5)),
          Map.entry("two fifths", part(2, 5)),
          Map.entry("three fifths", part(3, 5)),
          Map.entry("four fifths", part(4, 5)),
          Map.entry("sixth", part(1, 6)),
          Map.entry("eighth", part(1, 8)),
          Map.entry("tenth", part(1, 10)));

  private final DayReader days;
  private final UnitFinder units;

  /**
   * @param asOf the day from which days are seen
   * @param figures what figures count
   */
  public FigureReader(LocalDate asOf, Lexicon.Figures figures) {
    this.days = new DayReader(asOf);
    this.units = new UnitFinder(figures);
  }

  /** In the order of the text. */
  public List<Figure> read(String text) {
    Taken taken = new Taken(text);
    days.read(taken);
    taken.each(MONEY_BEFORE, m -> money(m, 2, currency(m.group(1))));
    taken.each(MONEY_AFTER, m -> money(m, 1, currency(m.group(2))));
    taken.each(SHARE_OF, m -> share(m));
    taken.each(PERCENT, m -> digits(Kind.PERCENT, m, m.group(1), "%"));
    taken.each(PERCENT_WORDS, m -> words(Kind.PERCENT, m, m.group(1), "%"));
    taken.each(DURATION, m -> digits(Kind.DURATION, m, m.group(1), measure(m.group(2))));
    taken.each(DURATION_WORDS, FigureReader::lasting);
    taken.each(HALF_AN_HOUR, FigureReader::half);
    taken.each(A_MEASURE, FigureReader::aMeasure);
    taken.each(ONE_IN, FigureReader::oneIn);
    taken.each(SHARE, m -> share(m));
    taken.each(TIMES, FigureReader::times);
    taken.each(NUMBER, m -> digits(Kind.NUMBER, m, m.group(1), ""));
    taken.each(NUMBER_WORDS, FigureReader::number);
    return taken.figures().stream()
        .map(figure -> isRough(text, figure) ? figure.roughly() : figure)
        .map(figure -> figure.kind() == Kind.NUMBER ? units.unit(text, figure) : figure)
        .toList();
  }

  private static boolean isRough(String text, Figure figure) {
    return ROUGHLY.matcher(text.substring(Math.max(0, figure.start() - 24), figure.start())).find();
  }

  private static Figure money(MatchResult m, int group, String currency) {
    return digits(Kind.MONEY, m, m.group(group), currency);
  }

  private static Figure digits(Kind kind, MatchResult m, String text, String unit) {
    NumberText.Read read = NumberText.read(text);
    return new Figure(
        kind, m.start(), m.end(), read.values(), read.grain(), unit, List.of(), false, false);
  }

  private static @Nullable Figure words(Kind kind, MatchResult m, String text, String unit) {
    BigDecimal value = NumberText.words(text);
    return value == null ? null : Figure.of(kind, m.start(), m.end(), value, unit).inWords();
  }

  /** "One" alone is seldom a figure; "one of", "no one", "this one" never are. */
  private static @Nullable Figure number(MatchResult m) {
    boolean one = m.group(1).equalsIgnoreCase("one") && m.group(2) == null;
    Figure figure = words(Kind.NUMBER, m, m.group(1), "");
    return one || figure == null ? null : figure;
  }

  private static Figure aMeasure(MatchResult m) {
    String measure = m.group(2) == null ? m.group(4) == null ? m.group(5) : m.group(4) : m.group(2);
    int start = m.group(1) != null ? m.start(1) : m.group(3) != null ? m.start(3) : m.start(5);
    int end = m.group(2) != null ? m.end(2) : m.group(4) != null ? m.end(4) : m.end(5);
    boolean fortnight = measure(measure).equals("fortnight");
    return Figure.of(
            Kind.DURATION,
            start,
            end,
            fortnight ? BigDecimal.TWO : BigDecimal.ONE,
            fortnight ? "week" : measure(measure))
        .inWords()
        .roughly();
  }

  private static @Nullable Figure lasting(MatchResult m) {
    BigDecimal value = NumberText.words(m.group(1));
    if (value == null) {
      return null;
    }
    BigDecimal half = m.group(2) == null ? BigDecimal.ZERO : new BigDecimal("0.5");
    return Figure.of(Kind.DURATION, m.start(), m.end(), value.add(half), measure(m.group(3)))
        .inWords();
  }

  private static Figure half(MatchResult m) {
    boolean hour = m.group(1).equalsIgnoreCase("hour");
    return Figure.of(
            Kind.DURATION,
            m.start(),
            m.end(),
            hour ? BigDecimal.valueOf(30) : new BigDecimal("0.5"),
            hour ? "minute" : "day")
        .inWords();
  }

  private static @Nullable Figure oneIn(MatchResult m) {
    BigDecimal part = NumberText.words(m.group(1));
    BigDecimal whole = NumberText.words(m.group(2));
    if (part == null || whole == null || part.compareTo(whole) >= 0) {
      return null;
    }
    return Figure.of(Kind.SHARE, m.start(), m.end(), part.divide(whole, MathContext.DECIMAL32), "")
        .inWords();
  }

  private static Figure times(MatchResult m) {
    if (m.group(2) != null) {
      return digits(Kind.TIMES, m, m.group(2), "");
    }
    BigDecimal value = m.group(3) == null ? null : NumberText.words(m.group(3));
    if (value == null) {
      value =
          switch (m.group().toLowerCase(Locale.ROOT).substring(0, 3)) {
            case "thr", "tri" -> BigDecimal.valueOf(3);
            case "hal" -> new BigDecimal("0.5");
            case "qua" -> BigDecimal.valueOf(4);
            default -> BigDecimal.TWO;
          };
    }
    return Figure.of(Kind.TIMES, m.start(), m.end(), value, "").inWords();
  }

  private static Figure share(MatchResult m) {
    return Figure.of(Kind.SHARE, m.start(), m.end(), share(m.group()), "").inWords();
  }

  private static BigDecimal share(String text) {
    String key =
        text.toLowerCase(Locale.ROOT).replace('-', ' ').replaceFirst("^(one|an?) ", "").strip();
    return SHARES.getOrDefault(key, BigDecimal.ZERO);
  }

  private static BigDecimal part(int of, int whole) {
    return BigDecimal.valueOf(of).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL32);
  }

  private static String measure(String text) {
    String one = text.toLowerCase(Locale.ROOT).replaceAll("s$", "");
    return switch (one) {
      case "min" -> "minute";
      case "hr" -> "hour";
      default -> one;
    };
  }

  private static String currency(String mark) {
    return switch (mark.toLowerCase(Locale.ROOT)) {
      case "€", "euro", "euros" -> "EUR";
      case "$", "us$", "dollar", "dollars" -> "USD";
      case "£", "pound", "pounds" -> "GBP";
      case "¥" -> "JPY";
      case "franc", "francs" -> "CHF";
      case "kr", "kr.", "kronor", "kroner" -> "KR";
      default -> mark.toUpperCase(Locale.ROOT);
    };
  }
}
