package com.valueinmotion.intake.table;

import com.valueinmotion.intake.workbook.Workbook;
import java.io.IOException;
import java.io.InputStream;

/** How the bytes of a file are rows. */
public sealed interface Layout {
  /** Opens the rows of the whole file; the caller closes the bytes. */
  Table open(InputStream bytes) throws IOException, TableException;

  /** Whether every row has exactly the headers of the file, rather than fields of its own. */
  default boolean hasFixedHeaders() {
    return true;
  }

  /** Whether a day that stands there as a number counts from 1904. */
  default boolean countsFrom1904() {
    return false;
  }

  /** In words: {@code UTF-8, semicolon}. */
  String words();

  /** Text whose cells stand apart by a separator. */
  record Separated(Encoding encoding, CsvDialect dialect) implements Layout {
    @Override
    public Table open(InputStream bytes) throws IOException, TableException {
      return new CsvTable(encoding.reader(bytes), dialect, encoding.damaged());
    }

    @Override
    public String words() {
      return encoding.words() + ", " + dialect.words();
    }
  }

  /** A sheet of a workbook. */
  record Sheet(Workbook workbook, String name) implements Layout {
    @Override
    public Table open(InputStream bytes) throws IOException, TableException {
      return new SheetTable(workbook.open(name, bytes));
    }

    @Override
    public boolean countsFrom1904() {
      return workbook.countsFrom1904();
    }

    @Override
    public String words() {
      return "workbook, sheet " + name;
    }
  }

  /** JSON with an object on each line. */
  record JsonLines(Encoding encoding) implements Layout {
    @Override
    public Table open(InputStream bytes) throws IOException {
      return new JsonLinesTable(encoding.reader(bytes), encoding.damaged());
    }

    @Override
    public boolean hasFixedHeaders() {
      return false;
    }

    @Override
    public String words() {
      return encoding.words() + ", JSON lines";
    }
  }

  /** JSON: an array, an object, or objects one after another. */
  record Json(Encoding encoding) implements Layout {
    @Override
    public Table open(InputStream bytes) throws IOException {
      return new JsonTable(encoding.reader(bytes), encoding.damaged());
    }

    @Override
    public boolean hasFixedHeaders() {
      return false;
    }

    @Override
    public String words() {
      return encoding.words() + ", JSON";
    }
  }
}
