package com.valueinmotion.intake;

import com.valueinmotion.intake.table.CsvDialect;
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

  /** Of a text whose beginning was probed. */
  static Sample of(Probe probe) throws IOException, TableException {
    String head = probe.head();
    char first = head.stripLeading().charAt(0);
    Layout layout =
        first == '{' || first == '['
            ? new Layout.Json(probe.encoding())
            : new Layout.Separated(probe.encoding(), CsvDialect.of(head));
    return read(layout, probe.headBytes(), probe.whole());
  }

  /**
   * @param whole whether these are all bytes of the file; otherwise the last row may be cut off
   */
  static Sample read(Layout layout, InputStream bytes, boolean whole)
      throws IOException, TableException {
    List<Row> rows = new ArrayList<>();
    boolean end = false;
    Table table = CorrectedRows.open(layout, bytes);
    try {
      Row row = table.next();
      while (row != null && rows.size() < ROWS) {
        rows.add(row);
        row = table.next();
      }
      end = row == null;
    } catch (TableException e) {
      if (whole || rows.isEmpty()) { // otherwise only the sample is cut off
        throw e;
      }
    }
    if (!whole && end && rows.size() > 1) {
      rows.removeLast(); // the sample ends somewhere within it
    }
    return new Sample(layout, table.headers(), List.copyOf(rows), whole && end);
  }
}
