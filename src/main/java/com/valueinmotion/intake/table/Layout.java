package com.valueinmotion.intake.table;

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
