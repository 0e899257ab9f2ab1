package com.valueinmotion.intake;

import com.valueinmotion.intake.format.Headers;
import com.valueinmotion.intake.table.Cell;
import com.valueinmotion.intake.table.HeaderName;
import com.valueinmotion.intake.table.Layout;
import com.valueinmotion.intake.table.Row;
import com.valueinmotion.intake.table.Table;
import com.valueinmotion.intake.table.TableException;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Refused rows as they come back, corrected: without the columns and marks we gave them. */
final class CorrectedRows implements Table {
  private static final String RAW = HeaderName.fold(Headers.RAW_TEXT);

  private final Table table;
  private final List<String> headers;
  private final Set<String> folded;

  private CorrectedRows(Table table) {
    this.table = table;
    this.headers = Headers.ofTheFile(table.headers());
    this.folded = headers.stream().map(HeaderName::fold).collect(Collectors.toUnmodifiableSet());
  }

  /** The rows of a file; of one that we wrote of refused rows, without what we added. */
  static Table open(Layout layout, InputStream bytes) throws IOException, TableException {
    Table table = layout.open(bytes);
    return Headers.areOfRefusedRows(table.headers()) ? new CorrectedRows(table) : table;
  }

  @Override
  public List<String> headers() {
    return headers;
  }

  @Override
  public @Nullable Row next() throws IOException, TableException {
    for (Row row = table.next(); row != null; row = table.next()) {
      Row plain = plain(row);
      if (!plain.cells().isEmpty() || !plain.problems().isEmpty()) {
        return plain;
      }
    }
    return null;
  }

  private Row plain(Row row) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    row.cells()
        .forEach(
            (header, cell) -> {
              if (folded.contains(header)) {
                cells.put(
                    header,
                    new Cell(cell.column(), CellText.unmarked(cell.text()), cell.literal()));
              }
            });
    Cell whole = row.cells().get(RAW);
    return cells.isEmpty() && whole != null
        ? new Row(
            row.number(),
            CellText.unmarked(whole.text()),
            Map.of(),
            List.of("all of it still stands under Raw text; write it into the columns before"),
            Set.of())
        : new Row(row.number(), row.raw(), cells, row.problems(), row.contradicted());
  }
}
