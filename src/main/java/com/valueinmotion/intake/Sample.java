package com.valueinmotion.intake;

import com.valueinmotion.intake.format.Shape;
import com.valueinmotion.intake.table.Cell;
import com.valueinmotion.intake.table.CsvDialect;
import com.valueinmotion.intake.table.CsvTable;
import com.valueinmotion.intake.table.Encoding;
import com.valueinmotion.intake.table.JsonTable;
import com.valueinmotion.intake.table.Probe;
import com.valueinmotion.intake.table.Row;
import com.valueinmotion.intake.table.Table;
import com.valueinmotion.intake.table.TableException;
import com.valueinmotion.intake.value.DecimalMark;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the first rows of a file tell of all of it.
 *
 * @param shape CSV or JSON
 * @param dialect how a CSV separates cells; null for JSON
 * @param headers as the file writes them; of JSON, all fields that the sample has
 * @param rows the rows of the sample
 */
record Sample(Shape shape, @Nullable CsvDialect dialect, List<String> headers, List<Row> rows) {
  private static final int ROWS = 2_000;

  static Sample of(Probe probe) throws IOException, TableException {
    String head = probe.head();
    char first = head.stripLeading().charAt(0);
    boolean json = first == '{' || first == '[';
    CsvDialect dialect = json ? null : CsvDialect.of(head);
    List<Row> rows = new ArrayList<>();
    Table table = open(dialect, new StringReader(head), probe.encoding());
    try {
      for (Row row = table.next(); row != null && rows.size() < ROWS; row = table.next()) {
        rows.add(row);
      }
    } catch (TableException e) {
      if (probe.whole() || rows.isEmpty()) { // otherwise only the sample is cut off
        throw e;
      }
    }
    return new Sample(json ? Shape.JSON : Shape.CSV, dialect, table.headers(), List.copyOf(rows));
  }

  /** The rows of the whole file. */
  Table table(Reader text, Encoding encoding) throws IOException, TableException {
    return open(dialect, text, encoding);
  }

  /** What the file's numbers in these columns (folded) tell of its decimal mark. */
  DecimalMark decimalMark(List<List<String>> columns) {
    if (shape == Shape.JSON) {
      return DecimalMark.UNDECIDED;
    }
    DecimalMark mark = null;
    for (Row row : rows) {
      for (List<String> column : columns) {
        Cell cell = row.cell(column);
        DecimalMark seen = cell == null ? null : DecimalMark.evidenceIn(cell.text()).orElse(null);
        if (seen != null && mark != null && seen != mark) {
          return DecimalMark.UNDECIDED; // the file writes numbers in two ways
        }
        mark = seen == null ? mark : seen;
      }
    }
    return mark == null ? DecimalMark.UNDECIDED : mark;
  }

  private static Table open(@Nullable CsvDialect dialect, Reader text, Encoding encoding)
      throws IOException, TableException {
    return dialect == null
        ? new JsonTable(text, encoding.damaged())
        : new CsvTable(text, dialect, encoding.damaged());
  }
}
