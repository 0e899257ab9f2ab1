package com.valueinmotion.intake.mapping;

import com.valueinmotion.account.Domain;
import com.valueinmotion.intake.value.CurrencyText;
import com.valueinmotion.intake.value.DayOrder;
import com.valueinmotion.intake.value.DayText;
import com.valueinmotion.intake.value.DecimalMark;
import com.valueinmotion.intake.value.FlagText;
import com.valueinmotion.intake.value.NumberText;
import com.valueinmotion.intake.value.Parsed;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the values of a column look like.
 *
 * @param values those that are there, of the first rows
 * @param distinct how many different ones
 */
record ColumnShape(List<String> values, int distinct) {
  private static final Pattern MAIL =
      Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,200}\\.[^@\\s]{2,20}");
  private static final Pattern PLAIN_NUMBER = Pattern.compile("[0-9]+([.,][0-9]+)?");
  private static final Pattern DAY_NUMBER = Pattern.compile("[345][0-9]{4}([.,][0-9]+)?");
  private static final Pattern LEGAL_FORM =
      Pattern.compile(
          "(?i).*\\b(gmbh|ag|se|kg|inc|ltd|llc|plc|corp|s\\.?a\\.?|b\\.?v\\.?|n\\.?v\\.?|ab|as|oy|sarl|srl|spa"
              + "|group|holding|bank|co)\\b\\.?.*");
  private static final Pattern ID =
      Pattern.compile("(?=.*[0-9])[A-Za-z0-9][A-Za-z0-9_.:/#-]{1,40}");
  private static final int LONG = 30;
  private static final double MOST = 0.8;

  ColumnShape {
    values = List.copyOf(values);
  }

  static ColumnShape of(List<String> values) {
    Set<String> different = new HashSet<>();
    values.forEach(value -> different.add(value.toLowerCase(Locale.ROOT)));
    return new ColumnShape(values, different.size());
  }

  boolean isEmpty() {
    return values.isEmpty();
  }

  private boolean most(Predicate<String> what) {
    return share(what) >= MOST;
  }

  double share(Predicate<String> what) {
    return values.isEmpty() ? 0 : (double) values.stream().filter(what).count() / values.size();
  }

  /** Days that nothing else could be. */
  boolean days() {
    return most(ColumnShape::isDay);
  }

  /** A spreadsheet's day numbers, unless they are amounts. */
  boolean dayNumbers() {
    return most(text -> DAY_NUMBER.matcher(text).matches());
  }

  boolean numbers() {
    return most(ColumnShape::isNumber);
  }

  boolean whole() {
    return numbers()
        && values.stream().allMatch(text -> !isNumber(text) || fraction(number(text)) == 0);
  }

  boolean percentages() {
    return share(text -> text.endsWith("%")) > 0.5;
  }

  boolean money() {
    return share(text -> hasCurrency(read(text))) > 0.5;
  }

  /** Numbers, none under the one bound and few over the other. */
  boolean within(BigDecimal least, BigDecimal most) {
    return share(
            text ->
                isNumber(text)
                    && number(text).compareTo(least) >= 0
                    && number(text).compareTo(most) <= 0)
        >= 0.97 * share(ColumnShape::isNumber);
  }

  /** Whole shares between nothing and one, written as fractions. */
  boolean fractions() {
    return numbers() && !whole() && within(BigDecimal.ZERO, BigDecimal.ONE);
  }

  boolean flags() {
    return most(text -> FlagText.parse(text) instanceof Parsed.Good<Boolean>);
  }

  boolean mails() {
    return most(text -> MAIL.matcher(text).matches());
  }

  boolean domains() {
    return most(
        text -> !MAIL.matcher(text).matches() && !isNumber(text) && Domain.of(text).isPresent());
  }

  boolean currencies() {
    return most(text -> CurrencyText.parse(text) instanceof Parsed.Good<String>);
  }

  /** Codes with digits and no spaces. */
  boolean ids() {
    return most(text -> ID.matcher(text).matches()) && !days();
  }

  boolean companies() {
    return share(text -> LEGAL_FORM.matcher(text).matches()) > 0.3 && !numbers();
  }

  /** Sentences. */
  boolean prose() {
    return !values.isEmpty()
        && values.stream().mapToInt(String::length).average().orElse(0) > LONG
        && share(text -> text.indexOf(' ') > 0) > 0.5;
  }

  boolean unique() {
    return distinct == values.size();
  }

  private static boolean isDay(String text) {
    return !PLAIN_NUMBER.matcher(text).matches()
        && (DayOrder.isOpen(text) || DayText.parse(text) instanceof Parsed.Good);
  }

  private static boolean isNumber(String text) {
    return !isDay(text) && read(text) != null;
  }

  private static BigDecimal number(String text) {
    NumberText number = read(text);
    return number == null ? BigDecimal.ZERO : number.value();
  }

  private static boolean hasCurrency(@Nullable NumberText amount) {
    return amount != null && amount.currency() != null;
  }

  private static int fraction(BigDecimal number) {
    return number.remainder(BigDecimal.ONE).signum();
  }

  private static @Nullable NumberText read(String text) {
    for (DecimalMark mark : List.of(DecimalMark.GROUPS, DecimalMark.DOT)) {
      if (NumberText.parse(text, mark) instanceof Parsed.Good<NumberText>(NumberText number)) {
        return number;
      }
    }
    return null;
  }
}
