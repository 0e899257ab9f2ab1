package com.valueinmotion.examples;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** The files as anybody would read them; knows nothing of how they were generated. */
final class SamplePortfolioRows {
  private SamplePortfolioRows() {}

  static List<NamedCsvRecord> of(String file) {
    try (var reader =
        CsvReader.builder().ofNamedCsvRecord(Path.of("examples", "portfolio", file))) {
      return reader.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<NamedCsvRecord> of(String file, String account) {
    return of(file).stream().filter(row -> row.getField("account_id").equals(account)).toList();
  }
}
