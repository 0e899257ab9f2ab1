package com.valueinmotion.intake;

import com.valueinmotion.account.Refusal;
import com.valueinmotion.intake.format.Headers;
import com.valueinmotion.intake.table.HeaderName;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rows of a file that were refused, as a CSV to correct and to drop in again: the file's own
 * columns, then what to fix and where it stood. Rows that could not be split stand whole in a last
 * column.
 */
public final class RefusedCsv {
  private static final String MARK = "\ufeff";

  private final List<String> headers;
  private final boolean wholeRows;

  private RefusedCsv(List<String> headers, List<Refusal> refusals) {
    this.headers = headers;
    this.wholeRows =
        !areAllTold(headers) || refusals.stream().anyMatch(refusal -> !refusal.isSplit());
  }

  /**
   * As UTF-8 with a byte order mark, by which spreadsheets know it.
   *
   * @param title what the file is called
   * @param headers the file's, in its order
   * @param separator comma, or semicolon for spreadsheets that expect that
   */
  public static byte[] of(
      String title, List<String> headers, List<Refusal> refusals, char separator) {
    StringWriter text = new StringWriter();
    text.write(MARK);
    RefusedCsv refused = new RefusedCsv(Headers.ofTheFile(headers), refusals);
    try (CsvWriter csv =
        CsvWriter.builder()
            .fieldSeparator(separator)
            .lineDelimiter(LineDelimiter.CRLF)
            .build(text)) {
      csv.writeRecord(refused.header());
      refusals.forEach(refusal -> csv.writeRecord(refused.row(title, refusal)));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string has no trouble
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private List<String> header() {
    List<String> all = new ArrayList<>(headers);
    all.addAll(List.of(Headers.WHAT_TO_FIX, Headers.FROM_FILE, Headers.FROM_ROW));
    if (wholeRows) {
      all.add(Headers.RAW_TEXT);
    }
    return all;
  }

  private List<String> row(String title, Refusal refusal) {
    Map<String, String> cells = new HashMap<>();
    refusal.cells().forEach((header, text) -> cells.put(HeaderName.fold(header), text));
    List<String> row = new ArrayList<>();
    for (String header : headers) {
      String text = cells.remove(HeaderName.fold(header)); // of two equal columns, the first
      row.add(text == null ? "" : CellText.marked(text));
    }
    row.add(CellText.marked(String.join("; ", refusal.reasons())));
    row.add(CellText.marked(title));
    row.add(String.valueOf(refusal.row()));
    if (wholeRows) {
      boolean told = areAllTold(headers) && refusal.isSplit();
      row.add(told ? "" : CellText.marked(refusal.raw()));
    }
    return row;
  }

  /** Whether each column has a name of its own, so that cells by header are all there is. */
  private static boolean areAllTold(List<String> headers) {
    Set<String> seen = new HashSet<>();
    return headers.stream()
        .map(HeaderName::fold)
        .allMatch(folded -> !folded.isEmpty() && seen.add(folded));
  }
}
