package com.valueinmotion.intake.table;

import com.valueinmotion.intake.workbook.CellValue;
import com.valueinmotion.intake.workbook.SheetReader;
import com.valueinmotion.intake.workbook.SheetRow;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** A sheet of a workbook: its first row that is neither blank nor a title is the header. */
public final class SheetTable implements Table {
  private final SheetReader rows;
  private final Deque<SheetRow> ahead = new ArrayDeque<>();
  private final HeaderLine header;

  /** Reads up to the header. */
  public SheetTable(SheetReader rows) throws IOException, TableException {
    this.rows = rows;
    this.header = header();
  }

  @Override
  public List<String> headers() {
    return header.names();
  }

  @Override
  public @Nullable Row next() throws IOException {
    for (SheetRow cells = sheetRow(); cells != null; cells = sheetRow()) {
      Row row = row(cells);
      if (!row.cells().isEmpty() || !row.problems().isEmpty()) {
        return row;
      }
    }
    return null;
  }

  private @Nullable SheetRow sheetRow() throws IOException {
    SheetRow row = ahead.poll();
    return row == null ? rows.next() : row;
  }

  private HeaderLine header() throws IOException, TableException {
    List<Integer> filled = new ArrayList<>();
    for (SheetRow row = rows.next(); row != null; row = rows.next()) {
      ahead.add(row);
      filled.add(row.cells().size());
      if (filled.getFirst() != 1
          || filled.size() > HeaderLine.TITLES
          || HeaderLine.indexIn(filled) > 0) {
        break;
      }
    }
    if (ahead.isEmpty()) {
      throw new TableException("it has no header row");
    }
    for (int titles = HeaderLine.indexIn(filled); titles > 0; titles--) {
      ahead.remove();
    }
    SheetRow header = ahead.remove();
    if (header.problem() != null) {
      throw new TableException(
          "its header (row " + header.number() + ") cannot be read: " + header.problem());
    }
    return new HeaderLine(names(header.cells()));
  }

  private static List<String> names(SortedMap<Integer, CellValue> cells) {
    List<String> names = new ArrayList<>();
    cells.forEach(
        (column, cell) -> {
          while (names.size() < column) {
            names.add("");
          }
          names.add(cell.text());
        });
    return names;
  }

  /** Cells beside the table, under no header, have no meaning. */
  private Row row(SheetRow cells) {
    String raw = cells.raw();
    if (cells.problem() != null) {
      return Row.broken(cells.number(), raw, cells.problem());
    }
    RowCells found = header.row();
    for (Map.Entry<Integer, CellValue> cell : cells.cells().entrySet()) {
      int column = cell.getKey();
      if (column < header.size()) {
        Cell value = value(header.name(column), cell.getValue());
        if (value != null) {
          found.add(column, value);
        }
      }
    }
    return found.toRow(cells.number(), raw, List.of());
  }

  private static @Nullable Cell value(String column, CellValue value) {
    return value.literal()
        ? new Cell(column, value.text(), true)
        : Cell.ofText(column, value.text());
  }
}
