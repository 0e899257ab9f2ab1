package com.valueinmotion.intake.row;

import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Domain;
import com.valueinmotion.account.Money;
import com.valueinmotion.account.Observation;
import com.valueinmotion.account.Source;
import com.valueinmotion.intake.format.Binding;
import com.valueinmotion.intake.format.Column;
import com.valueinmotion.intake.format.HeaderCurrency;
import com.valueinmotion.intake.table.Cell;
import com.valueinmotion.intake.table.Row;
import com.valueinmotion.intake.value.CurrencyText;
import com.valueinmotion.intake.value.DayText;
import com.valueinmotion.intake.value.DecimalMark;
import com.valueinmotion.intake.value.FlagText;
import com.valueinmotion.intake.value.NumberText;
import com.valueinmotion.intake.value.Parsed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one row as typed values, by property. What is empty is null; what cannot be read is
 * null too, and named among the problems.
 */
final class RowReader {
  /** Digits alone, or the long keys that tools give their records. */
  private static final Pattern A_KEY =
      Pattern.compile("[0-9]+|(?=(?:[A-Za-z]*[0-9]){2})[A-Za-z0-9]{15,64}");

  private final Row row;
  private final Binding binding;
  private final Origin origin;
  private final Problems problems;

  RowReader(Row row, Binding binding, Origin origin, Problems problems) {
    this.row = row;
    this.binding = binding;
    this.origin = origin;
    this.problems = problems;
  }

  Binding binding() {
    return binding;
  }

  Origin origin() {
    return origin;
  }

  Problems problems() {
    return problems;
  }

  /** Where a property stands, to be cited. */
  Source source(String property) {
    return origin.source(row.number(), name(binding.property(property)));
  }

  /** A value that stands in a cell. */
  Observation observation(String key, Datum value, LocalDate date, Cell cell) {
    return new Observation(key, value, date, origin.knownAt(), source(cell));
  }

  Source source(Cell cell) {
    return origin.source(row.number(), cell.column());
  }

  /** The column's name as the file writes it, else as the format does. */
  String name(Column column) {
    Cell cell = cell(column);
    if (cell != null) {
      return cell.column();
    }
    return column.from().isEmpty() ? "" : column.from().getFirst();
  }

  @Nullable Cell cell(Column column) {
    Cell cell = row.cell(column.folded());
    return column.isPlain() ? cell : read(column, cell);
  }

  /** What of the cell counts, in the format's own words. */
  private @Nullable Cell read(Column column, @Nullable Cell first) {
    Cell cell = first;
    for (String following : column.with()) {
      Cell next = row.cell(List.of(following));
      if (next != null) {
        cell =
            cell == null
                ? next
                : new Cell(cell.column(), cell.text() + " " + next.text(), cell.literal());
      }
    }
    if (cell == null) {
      return null;
    }
    String text =
        switch (column.reading()) {
          case WHOLE, CENTS -> cell.text();
          case FIRST -> cell.text().split(";", 2)[0].strip();
          case NAME -> A_KEY.matcher(cell.text()).matches() ? "" : cell.text();
          case DOMAIN -> Domain.of(cell.text()).orElse("");
          case POSITIVE -> positive(cell);
        };
    text = column.meaning(text);
    return text.isEmpty() ? null : new Cell(cell.column(), text, cell.literal());
  }

  /** Texts that are no number stay as they are. */
  private static String positive(Cell cell) {
    return NumberText.parse(cell.text(), DecimalMark.GROUPS)
            instanceof Parsed.Good<NumberText>(NumberText number)
        ? number.value().signum() > 0 ? "yes" : "no"
        : cell.text();
  }

  @Nullable String words(String property) {
    Cell cell = cell(binding.property(property));
    return cell == null ? null : cell.text();
  }

  @Nullable LocalDate day(String property) {
    Column column = binding.property(property);
    Cell cell = cell(column);
    return cell == null ? null : value(property, cell, days(column, cell));
  }

  Parsed<LocalDate> days(Column column, Cell cell) {
    return DayText.parse(cell.text(), origin.dayOrder(column.folded()));
  }

  @Nullable Boolean flag(String property) {
    Cell cell = cell(binding.property(property));
    return cell == null ? null : value(property, cell, FlagText.parse(cell.text()));
  }

  /** A whole number that a percent sign may follow. */
  @Nullable BigDecimal whole(String property) {
    Cell cell = cell(binding.property(property));
    return cell == null ? null : value(property, cell, DatumText.whole(cell, true));
  }

  /** A whole number of things. */
  @Nullable BigDecimal count(String property) {
    Cell cell = cell(binding.property(property));
    return cell == null ? null : value(property, cell, DatumText.whole(cell, false));
  }

  /** A number that may have decimals. */
  @Nullable BigDecimal number(String property) {
    Column column = binding.property(property);
    Cell cell = cell(column);
    return cell == null
        ? null
        : value(property, cell, DatumText.number(cell, origin.mark(), column.times()));
  }

  @Nullable Money money(String property) {
    Column column = binding.property(property);
    Cell cell = cell(column);
    return cell == null
        ? null
        : value(property, cell, DatumText.money(cell, currency(cell), column, origin.mark()));
  }

  /** That of the row; where it names none, that of the header. */
  private @Nullable String currency(Cell amount) {
    String ofTheRow = currency();
    return ofTheRow == null ? HeaderCurrency.in(amount.column()) : ofTheRow;
  }

  /** The currency of the row, where it names one. */
  @Nullable String currency() {
    Cell cell = cell(binding.currency());
    return cell == null ? null : value("currency", cell, CurrencyText.parse(cell.text()));
  }

  /** The day on which the row happened. */
  LocalDate eventAt() {
    LocalDate day = day("date");
    if (day == null && binding.date().required() && !problems.isSpoiled("date")) {
      problems.missing("date", name(binding.date()), "give the day, such as 2026-11-03");
    }
    return day == null ? origin.undatedDay() : day;
  }

  private <T> @Nullable T value(String property, Cell cell, Parsed<T> parsed) {
    return switch (parsed) {
      case Parsed.Good<T> good -> good.value();
      case Parsed.Bad<T> bad -> {
        problems.bad(property, cell.column(), cell.text(), bad.fix());
        yield null;
      }
    };
  }
}
