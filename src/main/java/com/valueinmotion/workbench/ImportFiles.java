package com.valueinmotion.workbench;

import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.account.AccountId;
import com.valueinmotion.account.AccountStore;
import com.valueinmotion.account.AsOf;
import com.valueinmotion.account.ImportStore;
import com.valueinmotion.account.StoreException;
import com.valueinmotion.diagnosis.Engine;
import com.valueinmotion.intake.Intake;
import com.valueinmotion.intake.IntakeException;
import com.valueinmotion.intake.Part;
import com.valueinmotion.intake.Recognised;
import com.valueinmotion.intake.SourceFile;
import com.valueinmotion.intake.match.MatchStore;
import com.valueinmotion.workbench.ImportCheck.LevelChange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Imports files into the store, all of them or none, and says row by row what became of them. What
 * an import would do is found out by doing it and taking it back before anybody has seen it.
 */
public final class ImportFiles {
  private final ImportStore imports;
  private final AccountStore accounts;
  private final MatchStore matches;
  private final Intake intake;
  private final Engine engine;
  private final ZoneId zone;

  ImportFiles(
      ImportStore imports,
      AccountStore accounts,
      MatchStore matches,
      Intake intake,
      Engine engine,
      ZoneId zone) {
    this.imports = imports;
    this.accounts = accounts;
    this.matches = matches;
    this.intake = intake;
    this.engine = engine;
    this.zone = zone;
  }

  /** The same for whole files, of which nobody has said anything. */
  public ImportReport run(List<? extends SourceFile> files, Instant knownAt, Progress progress)
      throws IntakeException, StoreException {
    List<ImportPart> parts = new ArrayList<>();
    List<ImportReport.FileReport> unread = new ArrayList<>();
    for (SourceFile file : files) {
      try {
        intake.parts(file).forEach(part -> parts.add(ImportPart.of(part)));
      } catch (IntakeException e) {
        unread.add(
            ImportReport.FileReport.unread(file.name(), null, String.valueOf(e.getMessage())));
      }
    }
    ImportReport report = commit(parts, knownAt, progress);
    unread.addAll(report.files());
    return new ImportReport(unread, report.held(), report.linkedByName());
  }

  /**
   * Parts that are not recognised are reported and left out; the others enter together.
   *
   * @param knownAt when we came to know what the files say
   * @throws IntakeException where a recognised file breaks off; nothing was changed
   * @throws StoreException where the store fails; nothing was changed
   * @throws java.util.concurrent.CancellationException where the person cancels; likewise
   */
  public ImportReport commit(List<ImportPart> parts, Instant knownAt, Progress progress)
      throws IntakeException, StoreException {
    List<Step> steps = look(parts, progress);
    try (ImportStore.Session session = imports.begin(knownAt)) {
      List<ImportReport.FileReport> reports = read(steps, session, knownAt, progress, "Importing ");
      progress.at(0, 0, "Linking accounts");
      ImportStore.Committed committed = session.commit();
      return new ImportReport(reports, committed.held(), committed.linkedByName());
    }
  }

  /**
   * What {@link #commit} would do, and which accounts would change level by it. Changes nothing.
   *
   * @param asOf the day on which the accounts are diagnosed, before and after
   */
  public ImportCheck check(List<ImportPart> parts, Instant knownAt, AsOf asOf, Progress progress)
      throws IntakeException, StoreException {
    List<Step> steps = look(parts, progress);
    try (ImportStore.Session session = imports.begin(knownAt)) {
      List<ImportReport.FileReport> reports = read(steps, session, knownAt, progress, "Checking ");
      progress.at(0, 0, "Linking accounts");
      ImportStore.Linked linked = session.link();
      ImportReport report = new ImportReport(reports, linked.held(), linked.sentences());
      AsOf after = asOf.knownBy().isBefore(knownAt) ? new AsOf(asOf.day(), knownAt) : asOf;
      return compared(report, steps, session, asOf, after, progress);
    }
  }

  private ImportCheck compared(
      ImportReport report,
      List<Step> steps,
      ImportStore.Session session,
      AsOf before,
      AsOf after,
      Progress progress)
      throws StoreException {
    Set<AccountId> touched = session.touched();
    List<LevelChange> changes = new ArrayList<>();
    int appeared = 0;
    int seen = 0;
    for (AccountId account : touched) {
      progress.at(seen++, touched.size(), "Diagnosing");
      Optional<AccountHistory> now = session.accounts().history(account, after);
      Optional<AccountHistory> then = accounts.history(account, before);
      if (now.isPresent() && then.isPresent()) {
        LevelChange.of(now.get(), engine.diagnose(then.get()), engine.diagnose(now.get()))
            .ifPresent(changes::add);
      } else if (now.isPresent()) {
        appeared++;
      }
    }
    changes.sort(LevelChange.GRAVEST_FIRST);
    return new ImportCheck(
        report,
        steps.stream()
            .map(step -> new ImportCheck.Checked(step.part(), step.recognised()))
            .toList(),
        touched.size(),
        appeared,
        changes,
        matches.questions(session));
  }

  private List<Step> look(List<ImportPart> parts, Progress progress) throws IntakeException {
    List<Step> steps = new ArrayList<>();
    for (ImportPart part : parts) {
      steps.add(recognise(part, progress));
    }
    return steps;
  }

  private Step recognise(ImportPart wanted, Progress progress) throws IntakeException {
    Part part = wanted.part();
    Step step;
    try (WatchedFile file = new WatchedFile(part.file(), progress, "Looking at " + part.title())) {
      Recognised known = intake.recognise(new Part(file, part.sheet()));
      step = new Step(wanted, known.answered(wanted.days()), null);
    } catch (IntakeException e) {
      step = new Step(wanted, null, String.valueOf(e.getMessage()));
    }
    Recognised known = step.recognised();
    if (wanted.sha256() != null && (known == null || !wanted.sha256().equals(known.sha256()))) {
      throw new IntakeException(
          part.file().name()
              + " has changed since it was checked, so that other rows would enter than those you"
              + " saw. Nothing was imported. Check it again.");
    }
    return step;
  }

  private List<ImportReport.FileReport> read(
      List<Step> steps,
      ImportStore.Session session,
      Instant knownAt,
      Progress progress,
      String doing)
      throws IntakeException, StoreException {
    long total = steps.stream().mapToLong(Step::bytes).sum();
    long done = 0;
    List<ImportReport.FileReport> reports = new ArrayList<>();
    for (Step step : steps) {
      Recognised known = step.recognised();
      if (known == null) {
        reports.add(
            ImportReport.FileReport.unread(
                step.what().file().name(), step.what().sheet(), String.valueOf(step.failure())));
      } else {
        RowCount.Share share =
            new RowCount.Share(progress, done, total, doing + step.what().title());
        reports.add(read(known, session, knownAt, share));
      }
      done += step.bytes();
    }
    return reports;
  }

  private ImportReport.FileReport read(
      Recognised known, ImportStore.Session session, Instant knownAt, RowCount.Share share)
      throws IntakeException, StoreException {
    session.startFile(known.part().file().name(), known.sha256(), known.format().id());
    // A row without a date was true when its file first came; the same file again says nothing new.
    Instant firstSeen = imports.firstImportOf(known.sha256()).orElse(knownAt);
    RowCount count = new RowCount(session, share, LocalDate.ofInstant(knownAt, zone));
    known.read(LocalDate.ofInstant(firstSeen, zone), knownAt, count);
    return count.report(known);
  }

  /** A part, looked at. */
  private record Step(ImportPart part, @Nullable Recognised recognised, @Nullable String failure) {
    Part what() {
      return part.part();
    }

    long bytes() {
      return recognised == null ? 0 : recognised.bytes();
    }
  }
}
