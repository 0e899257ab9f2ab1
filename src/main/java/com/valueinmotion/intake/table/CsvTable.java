package com.valueinmotion.intake.table;

import com.valueinmotion.intake.table.CsvRecords.Cut;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A CSV: its first row that is not blank is the header. */
public final class CsvTable implements Table {
  private static final List<String> UNREADABLE =
      List.of("some of its letters cannot be read; save the file as UTF-8");
  private static final char DAMAGE = '\ufffd';

  private final CsvRecords records;
  private final CsvReader.CsvReaderBuilder cells;
  private final boolean damaged;
  private final List<String> headers;
  private final List<String> folded;
  private final Cells.Headers places;
  private final char separator;
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
    this.headers = header(dialect.stated());
    this.folded = headers.stream().map(HeaderName::fold).toList();
    this.places = Cells.Headers.of(folded);
  }

  @Override
  public List<String> headers() {
    return headers;
  }

  @Override
  public @Nullable Row next() throws IOException {
    for (Cut cut = records.next(); cut != null; cut = records.next()) {
      number++;
      Row row = row(cut);
      if (!row.cells().isEmpty() || !row.problems().isEmpty()) {
        return row;
      }
    }
    return null;
  }

  private List<String> header(boolean stated) throws IOException, TableException {
    boolean statement = stated;
    for (Cut cut = records.next(); cut != null; cut = records.next()) {
      number++;
      if (cut.text().isBlank()) {
        continue;
      }
      if (statement) {
        statement = false;
        continue;
      }
      List<String> names = cut.problem() == null ? split(cut.text()) : null;
      if (names == null) {
        throw new TableException(
            "its header (row " + number + ") has a quote that is not closed or not doubled");
      }
      return names.stream().map(Cell::strip).toList();
    }
    throw new TableException("it has no header row");
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
    Cells found = new Cells(places);
    for (int i = 0; i < texts.size(); i++) {
      String header = i < headers.size() ? headers.get(i) : "";
      Cell cell = Cell.ofText(header, texts.get(i));
      if (cell == null) {
        continue;
      }
      if (i >= headers.size()) {
        return shifted(raw, texts.size());
      }
      if (!folded.get(i).isEmpty()) {
        found.put(i, cell);
      }
    }
    boolean unreadable = damaged && raw.indexOf(DAMAGE) >= 0;
    return new Row(number, raw, found, unreadable ? UNREADABLE : List.of());
  }

  /** Cells beyond the header: what stands before them may be in the wrong columns. */
  private Row shifted(String raw, int cellCount) {
    return Row.broken(
        number,
        raw,
        "the row has "
            + cellCount
            + " cells, the header "
            + headers.size()
            + "; put quotes around text that holds a separator");
  }

  private @Nullable List<String> split(String record) {
    if (record.indexOf('"') < 0) {
      return plain(record);
    }
    try {
      return cells.ofSingleCsvRecord(record).getFields();
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
