package com.valueinmotion.intake.table;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a CSV into the texts of its records, so that each is kept as it stood and a broken one
 * spoils no other. A quote that is never closed does not swallow the file: its line alone is given
 * up, and reading goes on with the next.
 */
final class CsvRecords {
  /** A record that goes on longer than this has lost its closing quote. */
  static final int LONGEST = 1_000_000;

  /** So much of a row that is given up is kept. */
  private static final int SHOWN = 1_000;

  /** So many quotes may be looked for far below; in a file with more, they close on their line. */
  private static final int PATIENCE = 20;

  private static final int END = -1;
  private static final char NONE = '\n';

  private final Reader text;
  private final char separator;
  private final char[] buffer = new char[1 << 15];
  private int position;
  private int limit;
  private String again = "";
  private int againAt;
  private boolean afterReturn;
  private int givenUp;

  /**
   * One record.
   *
   * @param text without its line end
   * @param problem why it is no record, or null
   */
  record Cut(String text, @Nullable String problem) {}

  CsvRecords(Reader text, char separator) {
    this.text = text;
    this.separator = separator;
  }

  /** Plain lines: no quote means anything. */
  static CsvRecords lines(Reader text) {
    return new CsvRecords(text, NONE);
  }

  /** The next record, blank lines included, or null at the end. */
  @Nullable Cut next() throws IOException {
    int c = read();
    if (afterReturn && c == '\n') {
      c = read();
    }
    afterReturn = false;
    if (c == END) {
      return null;
    }
    StringBuilder cut = new StringBuilder();
    boolean cellStart = true;
    boolean quoted = false;
    boolean patient = givenUp < PATIENCE;
    while (c != END
        && ((quoted && patient) || (c != '\n' && c != '\r'))
        && cut.length() < LONGEST) {
      if (c == '"' && (quoted || cellStart) && separator != NONE) {
        quoted = !quoted;
        cellStart = false;
        cut.append('"');
        c = read();
        if (!quoted && c == '"') { // a doubled quote is a quote
          quoted = true;
          cut.append('"');
          c = read();
        }
        continue;
      }
      cellStart = !quoted && c == separator;
      cut.append((char) c);
      c = read();
    }
    boolean lineEnds = c == END || c == '\n' || c == '\r';
    if (lineEnds ? quoted : !isOneLine(cut)) {
      givenUp++;
      if (patient && c != END) {
        cut.append((char) c);
      } else {
        afterReturn = c == '\r';
      }
      return giveUpFirstLine(cut);
    }
    if (!lineEnds) {
      skipLine(c);
      return new Cut(cut.substring(0, SHOWN), "the row is longer than a million characters");
    }
    afterReturn = c == '\r';
    return new Cut(cut.toString(), null);
  }

  private Cut giveUpFirstLine(StringBuilder runaway) {
    int end = 0;
    while (end < runaway.length() && runaway.charAt(end) != '\n' && runaway.charAt(end) != '\r') {
      end++;
    }
    int next = end;
    if (next < runaway.length()) {
      next += runaway.indexOf("\r\n", next) == next ? 2 : 1;
    }
    again = runaway.substring(next) + again.substring(againAt);
    againAt = 0;
    return new Cut(
        runaway.substring(0, Math.min(end, SHOWN)),
        "a quote in this row is never closed; close it or remove it");
  }

  private static boolean isOneLine(StringBuilder cut) {
    return cut.indexOf("\n") < 0 && cut.indexOf("\r") < 0;
  }

  private void skipLine(int first) throws IOException {
    int c = first;
    while (c != END && c != '\n' && c != '\r') {
      c = read();
    }
    afterReturn = c == '\r';
  }

  private int read() throws IOException {
    if (againAt < again.length()) {
      return again.charAt(againAt++);
    }
    if (position == limit) {
      position = 0;
      limit = text.read(buffer);
      if (limit <= 0) {
        limit = 0;
        return END;
      }
    }
    return buffer[position++];
  }
}
