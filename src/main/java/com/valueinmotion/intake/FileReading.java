package com.valueinmotion.intake;

import com.valueinmotion.account.StoreException;
import com.valueinmotion.intake.row.RowMapping;
import com.valueinmotion.intake.row.RowOutcome;
import com.valueinmotion.intake.table.Footer;
import com.valueinmotion.intake.table.Row;
import com.valueinmotion.intake.table.Table;
import com.valueinmotion.intake.table.TableException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** One reading of a file's rows into a sink. */
final class FileReading {
  private static final long STEP = 1 << 16;

  private final Table table;
  private final RowMapping mapping;
  private final RowSink sink;
  private final LongSupplier bytes;
  private final int columns;
  private final boolean footers;
  private long handedOver;
  private long refused;
  private long skipped;
  private long reported = -STEP;
  private int previous = 1;
  private boolean closing;

  /**
   * @param bytes how many of the file have been read
   * @param footers whether lines under the data may be no data
   */
  FileReading(
      Table table,
      RowMapping mapping,
      RowSink sink,
      LongSupplier bytes,
      int columns,
      boolean footers) {
    this.table = table;
    this.mapping = mapping;
    this.sink = sink;
    this.bytes = bytes;
    this.columns = columns;
    this.footers = footers;
  }

  Tally toEnd() throws IOException, TableException, StoreException {
    Row row = table.next();
    while (row != null) {
      Row next = table.next();
      Optional<String> footer = footers ? footer(row, next) : Optional.empty();
      if (footer.isPresent()) {
        skip(row, footer.get());
      } else {
        take(row);
      }
      report();
      row = next;
    }
    List<RowOutcome> together = new ArrayList<>();
    mapping.end(together::add);
    for (RowOutcome outcome : together) {
      takeTogether(outcome);
    }
    return new Tally(handedOver + refused + skipped, handedOver, refused, skipped);
  }

  /** Why the row is no data. Reports close with their name, notices and whose they are. */
  private Optional<String> footer(Row row, @Nullable Row next) {
    boolean underBlankLine = row.number() - previous > 1;
    previous = row.number();
    boolean lone = Footer.isLone(row, columns);
    boolean loneNext = next == null || Footer.isLone(next, columns);
    closing = lone && (closing || (loneNext && Footer.isClosing(row, columns)));
    boolean title = lone && underBlankLine && next != null && Footer.isClosing(next, columns);
    if (closing || title) {
      return Optional.of("it is a line under the data");
    }
    boolean last =
        next == null
            || Footer.isNotice(next, columns)
            || (loneNext && next.number() - row.number() > 1);
    return Footer.reason(row, columns, last);
  }

  private void take(Row row) throws StoreException {
    switch (mapping.map(row)) {
      case RowOutcome.Facts(var facts) -> {
        sink.upcoming(row);
        sink.accept(facts);
        handedOver++;
      }
      case RowOutcome.Refused(var refusal) -> {
        sink.refuse(refusal);
        refused++;
      }
      case RowOutcome.Skipped(var reason) -> skip(row, reason);
      case RowOutcome.Gathered() -> {}
      case RowOutcome.SkippedTogether(int rows, String reason) ->
          throw new IllegalStateException("one row is not " + rows + ": " + reason);
    }
  }

  private void takeTogether(RowOutcome outcome) throws StoreException {
    switch (outcome) {
      case RowOutcome.Facts(var facts) -> {
        sink.accept(facts);
        handedOver += facts.rows();
      }
      case RowOutcome.SkippedTogether(int rows, String reason) -> {
        sink.skipTogether(rows, reason);
        skipped += rows;
      }
      case RowOutcome.Refused(var refusal) -> {
        sink.refuse(refusal);
        refused++;
      }
      case RowOutcome.Skipped(String reason) ->
          throw new IllegalStateException("skipped after the last row: " + reason);
      case RowOutcome.Gathered() -> throw new IllegalStateException("gathered after the last row");
    }
  }

  private void skip(Row row, String reason) throws StoreException {
    sink.skip(row.number(), row.raw(), reason);
    skipped++;
  }

  private void report() {
    long read = bytes.getAsLong();
    if (read - reported >= STEP) {
      reported = read;
      sink.progress(read);
    }
  }
}
