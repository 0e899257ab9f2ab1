package com.valueinmotion.intake;

import com.valueinmotion.account.StoreException;
import com.valueinmotion.intake.format.Shape;
import com.valueinmotion.intake.row.RowMapping;
import com.valueinmotion.intake.row.RowOutcome;
import com.valueinmotion.intake.table.Footer;
import com.valueinmotion.intake.table.Row;
import com.valueinmotion.intake.table.Table;
import com.valueinmotion.intake.table.TableException;
import java.io.IOException;
import java.util.Optional;

/** One reading of a file's rows into a sink. */
final class FileReading {
  private static final long STEP = 1 << 16;

  private final Table table;
  private final RowMapping mapping;
  private final RowSink sink;
  private final MeteredStream bytes;
  private final int columns;
  private final boolean footers;
  private long handedOver;
  private long refused;
  private long skipped;
  private long reported = -STEP;

  FileReading(Table table, RowMapping mapping, RowSink sink, MeteredStream bytes, Sample sample) {
    this.table = table;
    this.mapping = mapping;
    this.sink = sink;
    this.bytes = bytes;
    this.columns = sample.headers().size();
    this.footers = sample.shape() == Shape.CSV;
  }

  Tally toEnd() throws IOException, TableException, StoreException {
    Row row = table.next();
    while (row != null) {
      Row next = table.next();
      boolean last = footers && (next == null || Footer.isNotice(next, columns));
      Optional<String> footer = Footer.reason(row, columns, last);
      if (footer.isPresent()) {
        skip(row, footer.get());
      } else {
        take(row);
      }
      report();
      row = next;
    }
    return new Tally(handedOver + refused + skipped, handedOver, refused, skipped);
  }

  private void take(Row row) throws StoreException {
    switch (mapping.map(row)) {
      case RowOutcome.Facts(var facts) -> {
        sink.accept(facts);
        handedOver++;
      }
      case RowOutcome.Refused(var refusal) -> {
        sink.refuse(refusal);
        refused++;
      }
      case RowOutcome.Skipped(var reason) -> skip(row, reason);
    }
  }

  private void skip(Row row, String reason) throws StoreException {
    sink.skip(row.number(), row.raw(), reason);
    skipped++;
  }

  private void report() {
    if (bytes.count() - reported >= STEP) {
      reported = bytes.count();
      sink.progress(reported);
    }
  }
}
