package com.valueinmotion.intake.table;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a file, one after the other; only the current one is in memory. */
public interface Table {
  /** The headers as the file writes them; of JSON, the fields of the elements read so far. */
  List<String> headers();

  /** The next row that is not blank, or null after the last. */
  @Nullable Row next() throws IOException, TableException;
}
