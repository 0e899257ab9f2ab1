package com.valueinmotion.workbench;

import com.valueinmotion.account.Entry;
import com.valueinmotion.account.ImportStore;
import com.valueinmotion.account.ImportStore.Outcome;
import com.valueinmotion.account.Observation;
import com.valueinmotion.account.Refusal;
import com.valueinmotion.account.RowFacts;
import com.valueinmotion.account.StoreException;
import com.valueinmotion.intake.Part;
import com.valueinmotion.intake.Recognised;
import com.valueinmotion.intake.RowSink;
import com.valueinmotion.intake.row.RowMapping;
import com.valueinmotion.intake.table.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Hands the rows of one file to the store and counts what became of them. */
final class RowCount implements RowSink {
  /** More refused rows than anybody reads: the store has them all. */
  private static final int SHOWN = 10_000;

  private final ImportStore.Session session;
  private final Share share;
  private final LocalDate known;
  private final List<Refusal> refusals = new ArrayList<>();
  private final Map<String, Long> skips = new LinkedHashMap<>();
  private @Nullable Row current;
  private long accepted;
  private long changed;
  private long unchanged;
  private long refused;
  private long skipped;

  /** This file's share of the whole import's progress. */
  record Share(Progress progress, long before, long total, String doing) {
    void at(long bytes) {
      progress.at(before + bytes, total, doing);
    }
  }

  /**
   * @param known the day on which we came to know the file
   */
  RowCount(ImportStore.Session session, Share share, LocalDate known) {
    this.session = session;
    this.share = share;
    this.known = known;
  }

  @Override
  public void accept(RowFacts facts) throws StoreException {
    LocalDate tomorrow = known.plusDays(1); // a file may come from a time zone that is ahead
    for (Observation observation : facts.observations()) {
      if (observation.eventAt().isAfter(tomorrow)) {
        refuse(ofTheFuture(facts, observation.eventAt()));
        return;
      }
    }
    for (Entry entry : facts.entries()) {
      if (entry.eventAt().isAfter(tomorrow)) {
        refuse(ofTheFuture(facts, entry.eventAt()));
        return;
      }
    }
    switch (session.accept(facts)) {
      case Outcome.Accepted(boolean isChange) -> {
        accepted += facts.rows();
        changed += isChange ? facts.rows() : 0;
      }
      case Outcome.Unchanged() -> unchanged += facts.rows();
      case Outcome.Contradicts(var reason) ->
          refuse(new Refusal(facts.row(), facts.raw(), List.of(reason), cells(facts)));
    }
  }

  private Refusal ofTheFuture(RowFacts facts, LocalDate day) {
    return new Refusal(
        facts.row(),
        facts.raw(),
        List.of(
            "it is dated "
                + day
                + ", and it came on "
                + known
                + ": what has not happened yet cannot have been seen; correct the date"),
        cells(facts));
  }

  @Override
  public void upcoming(Row row) {
    current = row;
  }

  /** Of rows that only count together, none. */
  private Map<String, String> cells(RowFacts facts) {
    Row row = current;
    return row == null || row.number() != facts.row() || facts.rows() != 1
        ? Map.of()
        : RowMapping.cells(row);
  }

  @Override
  public void refuse(Refusal refusal) throws StoreException {
    session.refuse(refusal);
    refused++;
    if (refusals.size() < SHOWN) {
      refusals.add(refusal);
    }
  }

  @Override
  public void skip(int row, String raw, String reason) {
    skipTogether(1, reason);
  }

  @Override
  public void skipTogether(int rows, String reason) {
    session.skip(rows);
    skipped += rows;
    skips.merge(reason, (long) rows, Long::sum);
  }

  @Override
  public void progress(long bytesRead) {
    share.at(bytesRead);
  }

  ImportReport.FileReport report(Recognised file) {
    Part part = file.part();
    return new ImportReport.FileReport(
        part.file().name(),
        part.sheet(),
        file.format().id(),
        accepted + unchanged + refused + skipped,
        accepted,
        changed,
        unchanged,
        refused,
        skipped,
        List.copyOf(refusals),
        skips.entrySet().stream()
            .map(skip -> new ImportReport.Skip(skip.getKey(), skip.getValue()))
            .toList(),
        file.ignoredColumns(),
        null);
  }
}
