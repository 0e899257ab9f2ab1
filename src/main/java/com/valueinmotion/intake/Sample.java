package com.valueinmotion.intake;

import com.valueinmotion.intake.table.CsvDialect;
import com.valueinmotion.intake.table.JsonLinesTable;
import com.valueinmotion.intake.table.Layout;
import com.valueinmotion.intake.table.Probe;
import com.valueinmotion.intake.table.Row;
import com.valueinmotion.intake.table.Table;
import com.valueinmotion.intake.table.TableException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * What the first rows of a file tell of all of it.
 *
 * @param layout how its bytes are rows
 * @param headers as the file writes them; of JSON, all fields that the sample has
 * @param rows the rows of the sample
 * @param whole whether these are all rows of the file
 */
record Sample(Layout layout, List<String> headers, List<Row> rows, boolean whole) {
  private static final int ROWS = 2_000;
  private static final long LENGTH = 1 << 20;

  /** How the text is rows whose beginning was probed. */
  static Layout layout(Probe probe) {
    String head = probe.head();
    char first = head.stripLeading().charAt(0);
    if (first == '{' && JsonLinesTable.isAt(head)) {
      return new Layout.JsonLines(probe.encoding());
    }
    return first == '{' || first == '['
        ? new Layout.Json(probe.encoding())
        : new Layout.Separated(probe.encoding(), CsvDialect.of(head));
  }

  /** Reads the first rows of a file. */
  static Sample read(Layout layout, InputStream bytes) throws IOException, TableException {
    List<Row> rows = new ArrayList<>();
    Table table = CorrectedRows.open(layout, bytes);
    Row row = table.next();
    for (long length = 0; row != null && rows.size() < ROWS && length < LENGTH; ) {
      rows.add(row);
      length += row.raw().length();
      row = table.next();
    }
    return new Sample(layout, table.headers(), List.copyOf(rows), row == null);
  }
}
