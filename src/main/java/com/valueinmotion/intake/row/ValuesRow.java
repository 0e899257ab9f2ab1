package com.valueinmotion.intake.row;

import com.valueinmotion.account.AccountField;
import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Entry;
import com.valueinmotion.account.Observation;
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
record ValuesRow(
    LocalDate date,
    boolean dated,
    List<Observation> values,
    @Size(max = Texts.NOTE, message = Texts.SAY_SHORTER) @Nullable String note)
    implements TypedRow {

  static ValuesRow read(RowReader row) {
    LocalDate date = row.eventAt();
    List<Observation> values = new ArrayList<>();
    Cell name = row.cell(row.binding().name());
    if (name != null && row.binding().format().account().introduces()) {
      values.add(
          observation(row, AccountField.NAME.id(), new Datum.Words(name.text()), date, name));
    }
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
      switch (DatumText.parse(column.key(), cell, row.origin().mark(), currency)) {
        case Parsed.Good<Datum> good ->
            values.add(observation(row, property, good.value(), date, cell));
        case Parsed.Bad<Datum> bad ->
            row.problems().bad(property, cell.column(), cell.text(), bad.fix());
      }
    }
    return new ValuesRow(date, row.words("date") != null, values, row.words("note"));
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

  private static Observation observation(
      RowReader row, String key, Datum value, LocalDate date, Cell cell) {
    return new Observation(key, value, date, row.origin().knownAt(), row.source(cell));
  }
}
