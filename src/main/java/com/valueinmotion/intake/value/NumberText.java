package com.valueinmotion.intake.value;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number as people and spreadsheets write it: {@code 6.0E7}, {@code 1,234.5}, {@code 1.234,56},
 * {@code 1 234,56}, {@code (1,200)}, {@code 12%}, {@code € 1.200}, {@code 1.5k}. Exact.
 *
 * @param value the number; a percentage as 0–100, k and M multiplied out, parentheses negative
 * @param percent whether a percent sign was there
 * @param currency the ISO code of the currency sign or code that was there
 */
public record NumberText(BigDecimal value, boolean percent, @Nullable String currency) {
  /** No honest number is longer; it also bounds what the patterns have to look at. */
  static final int LONGEST = 60;

  /** Beyond these a plain rendering of the number would be no number a person has seen. */
  private static final int MOST_DIGITS = 30;

  private static final Pattern PARTS =
      Pattern.compile(
          "(?<open>\\()? ?(?<sign>[-+])? ?(?<before>[€£$]|[A-Z]{3})?"
              + " ?(?<sign2>[-+])?(?<digits>[0-9.,' ]*[0-9](?:[eE][-+]?[0-9]{1,4})?)"
              + " ?(?<scale>[kKmMbB]|bn|Bn)? ?(?<percent>%)? ?(?<after>[€£$]|[A-Z]{3})?"
              + " ?(?<close>\\))?");

  private static final Pattern EXPONENT =
      Pattern.compile("([0-9]+)(?:[.,]([0-9]+))?[eE]([-+]?[0-9]{1,4})");
  private static final Pattern PLAIN = Pattern.compile("[0-9]+");
  private static final Pattern GROUPED =
      Pattern.compile("[0-9]{1,3}(?<mark>[., '])[0-9]{3}(?:\\k<mark>[0-9]{3})*(?:[.,][0-9]+)?");
  private static final Pattern NOT_OF_A_NUMBER = Pattern.compile("[^0-9.,]");
  private static final Pattern ONE_MARK = Pattern.compile("([0-9]*)([.,])([0-9]+)");

  /** Reads a number of JSON or of a spreadsheet, whose grammar leaves nothing to decide. */
  public static Parsed<NumberText> ofLiteral(String text) {
    boolean percent = text.endsWith("%");
    try {
      return bounded(
          new BigDecimal(percent ? text.substring(0, text.length() - 1) : text), percent, null);
    } catch (NumberFormatException e) {
      return notANumber();
    }
  }

  /** Reads what a person or a spreadsheet wrote. */
  public static Parsed<NumberText> parse(String text, DecimalMark mark) {
    if (isWhole(text)) {
      return new Parsed.Good<>(
          new NumberText(BigDecimal.valueOf(Long.parseLong(text)), false, null));
    }
    if (text.startsWith("#")) {
      return new Parsed.Bad<>("it is a spreadsheet's error; mend the formula or empty the cell");
    }
    Matcher parts = PARTS.matcher(tidy(text));
    if (text.length() > LONGEST
        || !parts.matches()
        || (parts.group("open") == null) != (parts.group("close") == null)
        || (parts.group("sign") != null && parts.group("sign2") != null)
        || (parts.group("before") != null && parts.group("after") != null)) {
      return notANumber();
    }
    String sign = parts.group("before") != null ? parts.group("before") : parts.group("after");
    String currency = null;
    if (sign != null) {
      switch (CurrencyText.parse(sign)) {
        case Parsed.Bad<String> bad -> {
          return new Parsed.Bad<>(bad.fix());
        }
        case Parsed.Good<String> good -> currency = good.value();
      }
    }
    boolean bookkeeping = parts.group("open") != null || currency != null;
    DecimalMark decided = mark == DecimalMark.UNDECIDED && bookkeeping ? DecimalMark.GROUPS : mark;
    String digits = parts.group("digits");
    String plain = plain(digits, decided);
    if (plain == null) {
      return ambiguous(digits) ? twoWays(digits) : notANumber();
    }
    BigDecimal value = new BigDecimal(plain).scaleByPowerOfTen(zeros(parts.group("scale")));
    boolean negative =
        parts.group("open") != null
            || "-".equals(parts.group("sign"))
            || "-".equals(parts.group("sign2"));
    return bounded(negative ? value.negate() : value, parts.group("percent") != null, currency);
  }

  /**
   * Reads an amount of money, which has no thousandths: three digits after a mark are a group of a
   * larger number. Unless the mark is the file's decimal mark: then only the person knows.
   *
   * @param mark what the file's other numbers say
   */
  public static Parsed<NumberText> amount(String text, DecimalMark mark) {
    Parsed<NumberText> grouped = parse(text, DecimalMark.GROUPS);
    return mark == DecimalMark.UNDECIDED || grouped.equals(parse(text, mark))
        ? grouped
        : twoWays(NOT_OF_A_NUMBER.matcher(text).replaceAll(""));
  }

  /** Nothing but a few digits: nearly all numbers that come, and millions of them. */
  private static boolean isWhole(String text) {
    if (text.isEmpty() || text.length() > 15) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** Digits as BigDecimal reads them, or null where they fit no way of writing or two. */
  private static @Nullable String plain(String digits, DecimalMark mark) {
    if (PLAIN.matcher(digits).matches()) {
      return digits;
    }
    Matcher exponent = EXPONENT.matcher(digits);
    if (exponent.matches()) {
      String fraction = exponent.group(2) == null ? "0" : exponent.group(2);
      return exponent.group(1) + "." + fraction + "E" + exponent.group(3);
    }
    Matcher one = ONE_MARK.matcher(digits);
    if (one.matches()) {
      return switch (ambiguous(digits) ? mark : DecimalMark.DOT) {
        case UNDECIDED -> null;
        case GROUPS -> one.group(1) + one.group(3);
        case DOT -> ambiguous(digits) && one.group(2).equals(",") ? joined(one) : fraction(one);
        case COMMA -> one.group(2).equals(".") ? joined(one) : fraction(one);
      };
    }
    Matcher grouped = GROUPED.matcher(digits);
    if (!grouped.matches()) {
      return null;
    }
    String group = grouped.group("mark");
    String rest = digits.replace(group, "");
    return rest.replace(',', '.');
  }

  private static String joined(Matcher oneMark) {
    return oneMark.group(1) + oneMark.group(3);
  }

  private static String fraction(Matcher oneMark) {
    return "0" + oneMark.group(1) + "." + oneMark.group(3);
  }

  /** One mark before exactly three digits, after one to three that could begin a number. */
  private static boolean ambiguous(String digits) {
    Matcher one = ONE_MARK.matcher(digits);
    return one.matches()
        && one.group(3).length() == 3
        && !one.group(1).isEmpty()
        && one.group(1).length() <= 3
        && !one.group(1).startsWith("0");
  }

  private static int zeros(@Nullable String scale) {
    return scale == null
        ? 0
        : switch (scale.toLowerCase(Locale.ROOT)) {
          case "k" -> 3;
          case "m" -> 6;
          default -> 9;
        };
  }

  private static String tidy(String text) {
    return text.replace('\u00a0', ' ')
        .replace('\u202f', ' ')
        .replace('\u2009', ' ')
        .replace('\u2019', '\'')
        .replace('\u2212', '-')
        .strip();
  }

  private static Parsed<NumberText> bounded(
      BigDecimal value, boolean percent, @Nullable String currency) {
    BigDecimal least = value.stripTrailingZeros();
    return least.precision() > MOST_DIGITS || Math.abs((long) least.scale()) > MOST_DIGITS
        ? new Parsed.Bad<>("no such number makes sense here")
        : new Parsed.Good<>(new NumberText(value, percent, currency));
  }

  private static Parsed<NumberText> notANumber() {
    return new Parsed.Bad<>("write a number, such as 49.5");
  }

  private static Parsed<NumberText> twoWays(String digits) {
    String joined = digits.replace(".", "").replace(",", "");
    return new Parsed.Bad<>(
        "it can be read as "
            + joined
            + " or as "
            + digits.replace(',', '.')
            + "; write "
            + joined
            + " or "
            + digits.replace(',', '.')
            + "0");
  }
}
