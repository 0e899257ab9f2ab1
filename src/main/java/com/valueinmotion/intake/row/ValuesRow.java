package com.valueinmotion.intake.row;

import com.valueinmotion.account.AccountField;
import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Entry;
import com.valueinmotion.account.Key;
import com.valueinmotion.account.Observation;
import com.valueinmotion.intake.format.Column;
import com.valueinmotion.intake.format.Measure;
import com.valueinmotion.intake.format.ValueColumn;
import com.valueinmotion.intake.table.Cell;
import com.valueinmotion.intake.value.Parsed;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values of an account on a day, and perhaps a note.
 *
 * @param dated whether the row carries its day
 */
@Coherent
record ValuesRow(
    LocalDate date,
    boolean dated,
    List<Observation> values,
    @Size(max = Texts.NOTE, message = Texts.SAY_SHORTER) @Nullable String note)
    implements TypedRow {

  static ValuesRow read(RowReader row) {
    LocalDate date = row.eventAt();
    List<Observation> values = new ArrayList<>();
    String rowCurrency = row.currency();
    for (ValueColumn column : row.binding().values()) {
      Cell cell = row.cell(column.column());
      String property = column.key().id();
      if (cell == null) {
        if (column.column().required()) {
          row.problems()
              .missing(property, row.name(column.column()), DatumText.expected(column.key()));
        }
        continue;
      }
      String currency = column.currency() != null ? column.currency() : rowCurrency;
      read(row, column.key(), cell, column.column(), currency, date, values);
    }
    Measure measure = row.binding().measure();
    if (measure != null) {
      measured(row, measure, rowCurrency, date, values);
    }
    return new ValuesRow(date, row.words("date") != null, values, row.words("note"));
  }

  /** The value of a field, or null where the row does not give it. */
  @Nullable Observation value(AccountField field) {
    for (Observation value : values) {
      if (value.key().equals(field.id())) {
        return value;
      }
    }
    return null;
  }

  @Override
  public List<Observation> observations() {
    return values;
  }

  @Override
  public List<Entry> entries(RowReader row) {
    if (note == null) {
      return List.of();
    }
    String key = dated ? "note " + date : "note";
    return List.of(new Entry.Note(key, row.source("note"), date, note));
  }

  /** One value, and which it is. A name that means nothing to us leaves the row empty. */
  private static void measured(
      RowReader row,
      Measure measure,
      @Nullable String currency,
      LocalDate date,
      List<Observation> values) {
    Cell name = row.cell(measure.columns().name());
    Column column = measure.columns().value();
    Cell figure = row.cell(column);
    Key key = name == null ? null : measure.key(name.text());
    if (key != null && figure != null) {
      read(row, key, figure, column, currency, date, values);
    }
  }

  private static void read(
      RowReader row,
      Key key,
      Cell cell,
      Column column,
      @Nullable String currency,
      LocalDate date,
      List<Observation> values) {
    switch (DatumText.parse(key, cell, column, row, currency)) {
      case Parsed.Good<Datum> good ->
          values.add(row.observation(key.id(), good.value(), date, cell));
      case Parsed.Bad<Datum> bad ->
          row.problems().bad(key.id(), cell.column(), cell.text(), bad.fix());
    }
  }
}
