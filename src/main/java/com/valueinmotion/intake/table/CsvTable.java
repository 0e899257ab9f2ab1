package com.valueinmotion.intake.table;

import com.valueinmotion.intake.table.CsvRecords.Cut;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A CSV: its first row that is neither blank nor a title is the header. */
public final class CsvTable implements Table {
  private static final List<String> UNREADABLE =
      List.of("some of its letters cannot be read; save the file as UTF-8");
  private static final char DAMAGE = '\ufffd';

  private final CsvRecords records;
  private final CsvReader.CsvReaderBuilder cells;
  private final boolean damaged;
  private final Deque<Cut> ahead = new ArrayDeque<>();
  private final char separator;
  private final HeaderLine header;
  private int number;

  /**
   * Reads up to the header.
   *
   * @param damaged whether U+FFFD stands for bytes that could not be read
   */
  public CsvTable(Reader text, CsvDialect dialect, boolean damaged)
      throws IOException, TableException {
    this.records = new CsvRecords(text, dialect.separator());
    this.cells = CsvReader.builder().fieldSeparator(dialect.separator()).allowUnclosedQuote(false);
    this.damaged = damaged;
    this.separator = dialect.separator();
    this.header = header(dialect.stated());
  }

  @Override
  public List<String> headers() {
    return header.names();
  }

  @Override
  public @Nullable Row next() throws IOException {
    for (Cut cut = cut(); cut != null; cut = cut()) {
      number++;
      Row row = row(cut);
      if (!row.cells().isEmpty() || !row.problems().isEmpty()) {
        return row;
      }
    }
    return null;
  }

  private @Nullable Cut cut() throws IOException {
    Cut cut = ahead.poll();
    return cut == null ? records.next() : cut;
  }

  private HeaderLine header(boolean stated) throws IOException, TableException {
    boolean statement = stated;
    for (Cut cut = cut(); cut != null; cut = cut()) {
      number++;
      if (cut.text().isBlank()) {
        continue;
      }
      if (statement) {
        statement = false;
        continue;
      }
      Cut names = belowTitles(cut);
      List<String> split = names.problem() == null ? split(names.text()) : null;
      if (split == null) {
        throw new TableException(
            "its header (row " + number + ") has a quote that is not closed or not doubled");
      }
      return new HeaderLine(split);
    }
    throw new TableException("it has no header row");
  }

  private Cut belowTitles(Cut first) throws IOException {
    if (filled(first) != 1) {
      return first;
    }
    List<Integer> filled = new ArrayList<>(List.of(1));
    for (Cut next = records.next(); next != null; next = records.next()) {
      ahead.add(next);
      filled.add(filled(next));
      if (filled.size() > HeaderLine.TITLES || HeaderLine.indexIn(filled) > 0) {
        break;
      }
    }
    Cut header = first;
    for (int titles = HeaderLine.indexIn(filled); titles > 0; titles--) {
      header = ahead.remove();
      number++;
    }
    return header;
  }

  /** How many cells of the record hold something. */
  private int filled(Cut cut) {
    List<String> texts = cut.problem() == null && !cut.text().isBlank() ? split(cut.text()) : null;
    return texts == null ? 0 : (int) texts.stream().filter(t -> !Cell.strip(t).isEmpty()).count();
  }

  private Row row(Cut cut) {
    String raw = cut.text();
    if (cut.problem() != null) {
      return Row.broken(number, raw, cut.problem());
    }
    if (raw.isBlank()) {
      return new Row(number, raw, Map.of(), List.of());
    }
    List<String> texts = split(raw);
    if (texts == null) {
      return Row.broken(
          number, raw, "a quote stands in the middle of a quoted cell; double it: \"\"");
    }
    RowCells found = header.row();
    for (int i = 0; i < texts.size(); i++) {
      Cell cell = Cell.ofText(header.name(i), texts.get(i));
      if (cell == null) {
        continue;
      }
      if (i >= header.size()) {
        return shifted(raw, texts.size());
      }
      found.add(i, cell);
    }
    boolean unreadable = damaged && raw.indexOf(DAMAGE) >= 0;
    return found.toRow(number, raw, unreadable ? UNREADABLE : List.of());
  }

  /** Cells beyond the header: what stands before them may be in the wrong columns. */
  private Row shifted(String raw, int cellCount) {
    return Row.broken(
        number,
        raw,
        "the row has "
            + cellCount
            + " cells, the header "
            + header.size()
            + "; put quotes around text that holds a separator");
  }

  private @Nullable List<String> split(String record) {
    if (record.indexOf('"') < 0) {
      return plain(record);
    }
    try {
      return cells
          .ofSingleCsvRecord(CsvRecordHandler.of(h -> h.maxFields(CsvRecords.LONGEST + 1)), record)
          .getFields();
    } catch (CsvParseException | IllegalArgumentException e) {
      return null;
    }
  }

  /** A record without quotes, as nearly all are: cut at each separator. */
  private List<String> plain(String record) {
    List<String> texts = new ArrayList<>();
    int from = 0;
    for (int at = record.indexOf(separator); at >= 0; at = record.indexOf(separator, from)) {
      texts.add(record.substring(from, at));
      from = at + 1;
    }
    texts.add(record.substring(from));
    return texts;
  }
}
