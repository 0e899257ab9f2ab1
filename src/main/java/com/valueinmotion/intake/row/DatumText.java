package com.valueinmotion.intake.row;

import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Key;
import com.valueinmotion.account.Money;
import com.valueinmotion.intake.format.Column;
import com.valueinmotion.intake.table.Cell;
import com.valueinmotion.intake.table.HeaderName;
import com.valueinmotion.intake.value.DecimalMark;
import com.valueinmotion.intake.value.FlagText;
import com.valueinmotion.intake.value.NumberText;
import com.valueinmotion.intake.value.Parsed;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A cell as the value of a word of the vocabulary, within the bounds that make sense for it. */
final class DatumText {
  private DatumText() {}

  /**
   * @param column where the cell stands
   * @param currency that of the row
   */
  static Parsed<Datum> parse(
      Key key, Cell cell, Column column, RowReader row, @Nullable String currency) {
    @Nullable BigDecimal times = column.times();
    return switch (key.kind()) {
      case NUMBER ->
          switch (key.whole() && times == null
              ? whole(cell, false)
              : number(cell, row.origin().mark(), times)) {
            case Parsed.Bad<BigDecimal> bad -> new Parsed.Bad<>(bad.fix());
            case Parsed.Good<BigDecimal> good -> bounded(key, good.value());
          };
      case MONEY ->
          switch (money(cell, currency, column, row.origin().mark())) {
            case Parsed.Bad<Money> bad -> new Parsed.Bad<>(bad.fix());
            case Parsed.Good<Money> good ->
                outside(key, good.value().major())
                    ? new Parsed.Bad<>(bounds(key))
                    : new Parsed.Good<>(new Datum.Cash(good.value()));
          };
      case FLAG ->
          switch (FlagText.parse(cell.text())) {
            case Parsed.Bad<Boolean> bad -> new Parsed.Bad<>(bad.fix());
            case Parsed.Good<Boolean> good -> new Parsed.Good<>(new Datum.Flag(good.value()));
          };
      case DAY ->
          switch (row.days(column, cell)) {
            case Parsed.Bad<LocalDate> bad -> new Parsed.Bad<>(bad.fix());
            case Parsed.Good<LocalDate> good -> new Parsed.Good<>(new Datum.Day(good.value()));
          };
      case WORDS -> words(key, cell.text());
    };
  }

  /** What a value must be, in words, for a person whose file lacks it. */
  static String expected(Key key) {
    return switch (key.kind()) {
      case NUMBER -> key.whole() ? "give a whole number" : "give a number";
      case MONEY -> "give an amount";
      case FLAG -> "write yes or no";
      case DAY -> "give a day, such as 2026-11-03";
      case WORDS -> "write what it is";
    };
  }

  static Parsed<BigDecimal> number(Cell cell, DecimalMark mark, @Nullable BigDecimal times) {
    return switch (cell.literal()
        ? NumberText.ofLiteral(cell.text())
        : NumberText.parse(cell.text(), mark)) {
      case Parsed.Bad<NumberText> bad -> new Parsed.Bad<>(bad.fix());
      case Parsed.Good<NumberText> good ->
          good.value().currency() == null
              ? new Parsed.Good<>(scaled(good.value().value(), times))
              : new Parsed.Bad<>("it is money; write a number");
    };
  }

  /** A whole number; {@code 35.0} is one, and so is {@code 1,200}. */
  static Parsed<BigDecimal> whole(Cell cell, boolean percent) {
    if (!percent && cell.text().contains("%")) {
      return new Parsed.Bad<>("it is a percentage; write a whole number");
    }
    return switch (number(cell, DecimalMark.GROUPS, null)) {
      case Parsed.Bad<BigDecimal> bad -> bad;
      case Parsed.Good<BigDecimal> good ->
          good.value().stripTrailingZeros().scale() > 0
              ? new Parsed.Bad<>("write a whole number")
              : good;
    };
  }

  /**
   * An amount in the currency it names itself, else in the given one, else in none.
   *
   * @param mark what the file's other numbers say
   */
  static Parsed<Money> money(
      Cell cell, @Nullable String currency, Column column, DecimalMark mark) {
    Parsed<NumberText> number =
        cell.literal() ? NumberText.ofLiteral(cell.text()) : NumberText.amount(cell.text(), mark);
    if (!(number instanceof Parsed.Good<NumberText>(NumberText amount))) {
      return new Parsed.Bad<>(
          number instanceof Parsed.Bad<NumberText> bad ? bad.fix() : "write an amount");
    }
    if (amount.percent()) {
      return new Parsed.Bad<>("it is a percentage; write an amount");
    }
    if (amount.currency() != null && currency != null && !amount.currency().equals(currency)) {
      return new Parsed.Bad<>("the row's currency is " + currency + "; make the two agree");
    }
    String in = amount.currency() != null ? amount.currency() : currency;
    try {
      BigDecimal value = scaled(amount.value(), column.times());
      String code = in == null ? Money.UNSTATED : in;
      return new Parsed.Good<>(
          column.reading() == Column.Reading.CENTS
              ? Money.ofMinor(value, code)
              : Money.of(value, code));
    } catch (ArithmeticException e) {
      return new Parsed.Bad<>("no such amount makes sense here");
    }
  }

  private static BigDecimal scaled(BigDecimal value, @Nullable BigDecimal times) {
    return times == null ? value : value.multiply(times);
  }

  private static Parsed<Datum> bounded(Key key, BigDecimal value) {
    return outside(key, value)
        ? new Parsed.Bad<>(bounds(key))
        : new Parsed.Good<>(new Datum.Quantity(value));
  }

  private static boolean outside(Key key, BigDecimal value) {
    return (key.min() != null && value.compareTo(key.min()) < 0)
        || (key.max() != null && value.compareTo(key.max()) > 0);
  }

  private static String bounds(Key key) {
    if (key.min() != null && key.max() != null) {
      return "it must be between "
          + key.min().toPlainString()
          + " and "
          + key.max().toPlainString();
    }
    return key.min() != null
        ? "it must be " + key.min().toPlainString() + " or more"
        : "it must be " + (key.max() == null ? "a number" : key.max().toPlainString() + " or less");
  }

  private static Parsed<Datum> words(Key key, String text) {
    if (Texts.isError(text)) {
      return new Parsed.Bad<>(Texts.MEND);
    }
    if (key.allowed().isEmpty()) {
      return new Parsed.Good<>(new Datum.Words(text));
    }
    String folded = HeaderName.fold(text);
    for (String allowed : key.allowed()) {
      if (HeaderName.fold(allowed).equals(folded)) {
        return new Parsed.Good<>(new Datum.Words(allowed));
      }
    }
    return new Parsed.Bad<>("it must be one of " + String.join(", ", key.allowed()));
  }
}
