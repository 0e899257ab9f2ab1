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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the values of a column look like. Looked at once: it is asked for everything it might be.
 */
final class ColumnShape {
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
  private static final double NEARLY_ALL = 0.97;

  private final List<String> values;
  private final int distinct;
  private final List<NumberText> read;
  private final boolean days;
  private final boolean dayNumbers;
  private final boolean flags;
  private final boolean mails;
  private final boolean domains;
  private final boolean currencies;
  private final boolean ids;
  private final boolean companies;
  private final boolean prose;

  /**
   * @param values those that are there, of the first rows
   */
  ColumnShape(List<String> values) {
    this.values = List.copyOf(values);
    Set<String> different = new HashSet<>();
    values.forEach(value -> different.add(value.toLowerCase(Locale.ROOT)));
    this.distinct = different.size();
    this.days = most(ColumnShape::isDay);
    this.read = days ? List.of() : numbers(values);
    this.dayNumbers = most(text -> DAY_NUMBER.matcher(text).matches());
    this.flags = most(text -> FlagText.parse(text) instanceof Parsed.Good<Boolean>);
    this.mails = most(text -> MAIL.matcher(text).matches());
    this.domains = !mails && !numbers() && most(text -> Domain.of(text).isPresent());
    this.currencies = most(text -> CurrencyText.parse(text) instanceof Parsed.Good<String>);
    this.ids = !days && most(text -> ID.matcher(text).matches());
    this.companies = !numbers() && share(text -> LEGAL_FORM.matcher(text).matches()) > 0.3;
    this.prose =
        values.stream().mapToInt(String::length).average().orElse(0) > LONG
            && share(text -> text.indexOf(' ') > 0) > 0.5;
  }

  List<String> values() {
    return values;
  }

  /** How many different ones. */
  int distinct() {
    return distinct;
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
    return days;
  }

  /** A spreadsheet's day numbers, unless they are amounts. */
  boolean dayNumbers() {
    return dayNumbers;
  }

  boolean numbers() {
    return !values.isEmpty() && read.size() >= MOST * values.size();
  }

  boolean whole() {
    return numbers()
        && read.stream().allMatch(n -> n.value().remainder(BigDecimal.ONE).signum() == 0);
  }

  boolean percentages() {
    return 2 * read.stream().filter(NumberText::percent).count() > values.size();
  }

  boolean money() {
    return 2 * read.stream().filter(n -> n.currency() != null).count() > values.size();
  }

  /** Numbers, of which nearly all lie between the two. */
  boolean within(BigDecimal least, BigDecimal most) {
    long within =
        read.stream()
            .map(NumberText::value)
            .filter(n -> n.compareTo(least) >= 0 && n.compareTo(most) <= 0)
            .count();
    return within >= NEARLY_ALL * read.size();
  }

  /** Shares between nothing and one. */
  boolean fractions() {
    return numbers() && !whole() && within(BigDecimal.ZERO, BigDecimal.ONE);
  }

  boolean flags() {
    return flags;
  }

  boolean mails() {
    return mails;
  }

  boolean domains() {
    return domains;
  }

  boolean currencies() {
    return currencies;
  }

  /** Codes with digits and no spaces. */
  boolean ids() {
    return ids;
  }

  boolean companies() {
    return companies;
  }

  /** Sentences. */
  boolean prose() {
    return prose;
  }

  boolean unique() {
    return distinct == values.size();
  }

  private static List<NumberText> numbers(List<String> values) {
    return values.stream()
        .filter(text -> !isDay(text))
        .flatMap(text -> Stream.ofNullable(read(text)))
        .toList();
  }

  private static boolean isDay(String text) {
    return !PLAIN_NUMBER.matcher(text).matches()
        && (DayOrder.isOpen(text) || DayText.parse(text) instanceof Parsed.Good);
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
