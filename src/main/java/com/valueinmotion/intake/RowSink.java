package com.valueinmotion.intake;

import com.valueinmotion.account.Refusal;
import com.valueinmotion.account.RowFacts;
import com.valueinmotion.account.StoreException;
import com.valueinmotion.intake.table.Row;

/**
 * Takes what a file says, row by row in the file's order. Any method may throw a {@link
 * java.util.concurrent.CancellationException} to stop the reading; the file is closed then.
 */
public interface RowSink {
  /** The row that comes next, should the sink itself refuse it. */
  default void upcoming(Row row) {}

  /** A row that may enter. */
  void accept(RowFacts facts) throws StoreException;

  /** A row that may not, with every reason. */
  void refuse(Refusal refusal) throws StoreException;

  /** A row with nothing to read. */
  void skip(int row, String raw, String reason) throws StoreException;

  /** Rows that only count together, and came to nothing. */
  default void skipTogether(int rows, String reason) throws StoreException {}

  /** How far the reading is; called often. */
  default void progress(long bytesRead) {}
}
