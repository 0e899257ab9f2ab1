package com.valueinmotion.intake.row;

import com.valueinmotion.account.Refusal;
import com.valueinmotion.account.RowFacts;

/** What became of a row. */
public sealed interface RowOutcome {
  /** It says this. */
  record Facts(RowFacts facts) implements RowOutcome {}

  /** It may not enter. */
  record Refused(Refusal refusal) implements RowOutcome {}

  /** There is nothing in it to read. */
  record Skipped(String reason) implements RowOutcome {}

  /** It counts together with others, of which {@link RowMapping#end} tells. */
  record Gathered() implements RowOutcome {}

  /** Rows that were gathered and came to nothing. */
  record SkippedTogether(int rows, String reason) implements RowOutcome {}
}
