package com.valueinmotion.workbench;

import com.valueinmotion.account.Entry;
import com.valueinmotion.account.ImportStore;
import com.valueinmotion.account.ImportStore.Outcome;
import com.valueinmotion.account.Observation;
import com.valueinmotion.account.Refusal;
import com.valueinmotion.account.RowFacts;
import com.valueinmotion.account.StoreException;
import com.valueinmotion.intake.Intake;
import com.valueinmotion.intake.IntakeException;
import com.valueinmotion.intake.Part;
import com.valueinmotion.intake.Recognised;
import com.valueinmotion.intake.RowSink;
import com.valueinmotion.intake.SourceFile;
import com.valueinmotion.intake.row.RowMapping;
import com.valueinmotion.intake.table.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Imports files into the store, all of them or none, and says row by row what became of them. */
public final class ImportFiles {
  private final ImportStore imports;
  private final Mappings mappings;
  private final ZoneId zone;

  ImportFiles(ImportStore imports, Mappings mappings, ZoneId zone) {
    this.imports = imports;
    this.mappings = mappings;
    this.zone = zone;
  }

  /**
   * Files that are not recognised are reported and left out; the others enter together.
   *
   * @param knownAt when we came to know what the files say
   * @throws IntakeException where a recognised file breaks off; nothing was changed
   * @throws StoreException where the store fails; nothing was changed
   * @throws java.util.concurrent.CancellationException where the person cancels; likewise
   */
  public ImportReport run(List<? extends SourceFile> files, Instant knownAt, Progress progress)
      throws IntakeException, StoreException {
    return run(files, ReadAs.IT_IS, knownAt, progress);
  }

  /**
   * The same where a person says beforehand how files are to be read. What was read by a mapping is
   * read by it from now on.
   */
  public ImportReport run(
      List<? extends SourceFile> files, ReadAs as, Instant knownAt, Progress progress)
      throws IntakeException, StoreException {
    Intake intake = mappings.intake();
    List<Step> steps = new ArrayList<>();
    for (SourceFile file : files) {
      progress.at(0, 0, "Looking at " + file.name());
      steps.add(recognise(file, intake, as));
    }
    long total = steps.stream().mapToLong(Step::bytes).sum();
    try (ImportStore.Session session = imports.begin(knownAt)) {
      List<ImportReport.FileReport> reports = new ArrayList<>();
      long done = 0;
      for (Step step : steps) {
        reports.add(
            switch (step) {
              case Step.Unread(var file, var failure) ->
                  ImportReport.FileReport.unread(file, failure);
              case Step.Known(var file, var known) ->
                  read(file, known, session, knownAt, new Share(progress, done, total, file));
            });
        done += step.bytes();
      }
      progress.at(total, total, "Linking accounts");
      ImportStore.Committed committed = session.commit();
      remember(steps, as);
      return new ImportReport(reports, committed.held(), committed.linkedByName());
    }
  }

  private Step recognise(SourceFile file, Intake intake, ReadAs as) {
    try {
      return new Step.Known(file.name(), as.answered(as.recognise(Part.of(file), intake)));
    } catch (IntakeException e) {
      return new Step.Unread(file.name(), String.valueOf(e.getMessage()));
    }
  }

  private void remember(List<Step> steps, ReadAs as) throws StoreException {
    for (Step step : steps) {
      if (step instanceof Step.Known(String file, Recognised known)
          && known.format().equals(as.mapping())) {
        mappings.remember(known.headers(), known.format());
      }
    }
  }

  private ImportReport.FileReport read(
      String file, Recognised known, ImportStore.Session session, Instant knownAt, Share share)
      throws IntakeException, StoreException {
    session.startFile(file, known.sha256(), known.format().id());
    // A row without a date was true when its file first came; the same file again says nothing new.
    Instant firstSeen = imports.firstImportOf(known.sha256()).orElse(knownAt);
    Counting counting = new Counting(session, share, LocalDate.ofInstant(knownAt, zone));
    known.read(LocalDate.ofInstant(firstSeen, zone), knownAt, counting);
    return new ImportReport.FileReport(
        file,
        known.format().id(),
        counting.accepted + counting.unchanged + counting.refusals.size() + counting.skipped,
        counting.accepted,
        counting.unchanged,
        counting.refusals.size(),
        counting.skipped,
        counting.refusals,
        known.ignoredColumns(),
        null);
  }

  /** A file, looked at. */
  private sealed interface Step {
    long bytes();

    record Known(String file, Recognised recognised) implements Step {
      @Override
      public long bytes() {
        return recognised.bytes();
      }
    }

    record Unread(String file, String failure) implements Step {
      @Override
      public long bytes() {
        return 0;
      }
    }
  }

  /** This file's share of the whole import's progress. */
  private record Share(Progress progress, long before, long total, String file) {
    void at(long bytes) {
      progress.at(before + bytes, total, "Importing " + file);
    }
  }

  /** Hands rows to the store and counts what became of them. */
  private static final class Counting implements RowSink {
    private final ImportStore.Session session;
    private final Share share;
    private final LocalDate known;
    private final List<Refusal> refusals = new ArrayList<>();
    private @Nullable Row current;
    private long accepted;
    private long unchanged;
    private long skipped;

    Counting(ImportStore.Session session, Share share, LocalDate known) {
      this.session = session;
      this.share = share;
      this.known = known;
    }

    @Override
    public void accept(RowFacts facts) throws StoreException {
      LocalDate day = latest(facts);
      // A day of grace: a file may come from a time zone that is ahead.
      if (day.isAfter(known.plusDays(1))) {
        refuse(
            new Refusal(
                facts.row(),
                facts.raw(),
                List.of(
                    "it is dated "
                        + day
                        + ", and it came on "
                        + known
                        + ": what has not happened yet cannot have been seen; correct the date"),
                cells(facts)));
        return;
      }
      switch (session.accept(facts)) {
        case Outcome.Accepted() -> accepted++;
        case Outcome.Unchanged() -> unchanged++;
        case Outcome.Contradicts(var reason) ->
            refuse(new Refusal(facts.row(), facts.raw(), List.of(reason), cells(facts)));
      }
    }

    @Override
    public void upcoming(Row row) {
      current = row;
    }

    /** Of rows that only count together, none. */
    private Map<String, String> cells(RowFacts facts) {
      return current == null || current.number() != facts.row() || facts.rows() != 1
          ? Map.of()
          : RowMapping.cells(current);
    }

    private static LocalDate latest(RowFacts facts) {
      return Stream.concat(
              facts.observations().stream().map(Observation::eventAt),
              facts.entries().stream().map(Entry::eventAt))
          .max(Comparator.naturalOrder())
          .orElse(LocalDate.MIN);
    }

    @Override
    public void refuse(Refusal refusal) throws StoreException {
      session.refuse(refusal);
      refusals.add(refusal);
    }

    @Override
    public void skip(int row, String raw, String reason) {
      skipped++;
    }

    @Override
    public void progress(long bytesRead) {
      share.at(bytesRead);
    }
  }
}
