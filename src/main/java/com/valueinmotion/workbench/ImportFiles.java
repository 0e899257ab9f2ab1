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

/**
 * Imports files into the store, all of them or none, and says row by row what became of them. What
 * an import would do is found out by doing it and taking it back before anybody has seen it.
 */
public final class ImportFiles {
  private final ImportStore imports;
  private final AccountStore accounts;
  private final MatchStore matches;
  private final Mappings mappings;
  private final Engine engine;
  private final ZoneId zone;

  ImportFiles(
      ImportStore imports,
      AccountStore accounts,
      MatchStore matches,
      Mappings mappings,
      Engine engine,
      ZoneId zone) {
    this.imports = imports;
    this.accounts = accounts;
    this.matches = matches;
    this.mappings = mappings;
    this.engine = engine;
    this.zone = zone;
  }

  /** The same for whole files, of which nobody has said anything. */
  public ImportReport run(List<? extends SourceFile> files, Instant knownAt, Progress progress)
      throws IntakeException, StoreException {
    return run(files, ReadAs.IT_IS, knownAt, progress);
  }

  /**
   * The same where a person says beforehand how files are to be read. What was read by a mapping is
   * read by it from now on.
   */
  public ImportReport run(
      List<? extends SourceFile> given, ReadAs as, Instant knownAt, Progress progress)
      throws IntakeException, StoreException {
    Unpacked files = unpack(given);
    return files.and(
        enter(PartLook.of(files.parts(), mappings.intake(), as, progress), knownAt, progress));
  }

  /** What {@link #run} would do, and which accounts would change level by it. Changes nothing. */
  public ImportCheck check(
      List<? extends SourceFile> given, ReadAs as, Instant knownAt, AsOf asOf, Progress progress)
      throws IntakeException, StoreException {
    Unpacked files = unpack(given);
    ImportCheck check =
        tried(PartLook.of(files.parts(), mappings.intake(), as, progress), knownAt, asOf, progress);
    return check.reporting(files.and(check.report()));
  }

  private Unpacked unpack(List<? extends SourceFile> files) throws StoreException {
    Intake intake = mappings.intake();
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
    return new Unpacked(parts, unread);
  }

  /** The parts of files, and the files that could not be opened. */
  private record Unpacked(List<ImportPart> parts, List<ImportReport.FileReport> unread) {
    ImportReport and(ImportReport report) {
      List<ImportReport.FileReport> all = new ArrayList<>(unread);
      all.addAll(report.files());
      return new ImportReport(all, report.held(), report.linkedByName());
    }
  }

  /**
   * Parts that are not recognised are reported and left out; the others enter together. What was
   * read by a mapping is read by it from now on.
   *
   * @param knownAt when we came to know what the files say
   * @throws IntakeException where a recognised file breaks off; nothing was changed
   * @throws StoreException where the store fails; nothing was changed
   * @throws java.util.concurrent.CancellationException where the person cancels; likewise
   */
  public ImportReport commit(List<ImportPart> parts, Instant knownAt, Progress progress)
      throws IntakeException, StoreException {
    return enter(PartLook.of(parts, mappings.intake(), ReadAs.IT_IS, progress), knownAt, progress);
  }

  private ImportReport enter(List<PartLook> looks, Instant knownAt, Progress progress)
      throws IntakeException, StoreException {
    try (ImportStore.Session session = imports.begin(knownAt)) {
      List<ImportReport.FileReport> reports = read(looks, session, knownAt, progress, "Importing ");
      progress.at(0, 0, "Linking accounts");
      ImportStore.Committed committed = session.commit();
      for (PartLook look : looks) {
        Recognised known = look.recognised();
        if (known != null && known.format().equals(look.mapping())) {
          mappings.remember(known.headers(), known.format());
        }
      }
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
    return tried(
        PartLook.of(parts, mappings.intake(), ReadAs.IT_IS, progress), knownAt, asOf, progress);
  }

  private ImportCheck tried(List<PartLook> looks, Instant knownAt, AsOf asOf, Progress progress)
      throws IntakeException, StoreException {
    try (ImportStore.Session session = imports.begin(knownAt)) {
      List<ImportReport.FileReport> reports = read(looks, session, knownAt, progress, "Checking ");
      progress.at(0, 0, "Linking accounts");
      ImportStore.Linked linked = session.link();
      ImportReport report = new ImportReport(reports, linked.held(), linked.sentences());
      AsOf after = asOf.knownBy().isBefore(knownAt) ? new AsOf(asOf.day(), knownAt) : asOf;
      return compared(report, looks, session, asOf, after, progress);
    }
  }

  private ImportCheck compared(
      ImportReport report,
      List<PartLook> looks,
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
        looks.stream()
            .map(look -> new ImportCheck.Checked(look.part(), look.recognised()))
            .toList(),
        touched.size(),
        appeared,
        changes,
        matches.questions(session));
  }

  private List<ImportReport.FileReport> read(
      List<PartLook> looks,
      ImportStore.Session session,
      Instant knownAt,
      Progress progress,
      String doing)
      throws IntakeException, StoreException {
    long total = looks.stream().mapToLong(PartLook::bytes).sum();
    long done = 0;
    List<ImportReport.FileReport> reports = new ArrayList<>();
    for (PartLook look : looks) {
      Recognised known = look.recognised();
      if (known == null) {
        reports.add(
            ImportReport.FileReport.unread(
                look.part().part().file().name(),
                look.part().part().sheet(),
                String.valueOf(look.failure())));
      } else {
        RowCount.Share share =
            new RowCount.Share(progress, done, total, doing + look.part().part().title());
        reports.add(read(known, session, knownAt, share));
      }
      done += look.bytes();
    }
    return reports;
  }

  private ImportReport.FileReport read(
      Recognised known, ImportStore.Session session, Instant knownAt, RowCount.Share share)
      throws IntakeException, StoreException {
    String sheet = known.part().sheet();
    String content = sheet == null ? known.sha256() : known.sha256() + " " + sheet;
    session.startFile(known.part().file().name(), content, known.format().id());
    // A row without a date was true when its file first came; the same file again says nothing new.
    Instant firstSeen = imports.firstImportOf(content).orElse(knownAt);
    RowCount count = new RowCount(session, share, LocalDate.ofInstant(knownAt, zone));
    known.read(LocalDate.ofInstant(firstSeen, zone), knownAt, count);
    return count.report(known);
  }
}
