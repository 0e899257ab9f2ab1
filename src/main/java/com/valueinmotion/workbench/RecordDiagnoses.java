package com.valueinmotion.workbench;

import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.account.AccountId;
import com.valueinmotion.account.AsOf;
import com.valueinmotion.account.ImportStore;
import com.valueinmotion.account.ImportStore.ImportRecord;
import com.valueinmotion.account.StoreException;
import com.valueinmotion.diagnosis.DiagnosisRun;
import com.valueinmotion.diagnosis.DiagnosisStore;
import com.valueinmotion.diagnosis.Engine;
import com.valueinmotion.diagnosis.Level;
import com.valueinmotion.diagnosis.RecordedDiagnosis;
import com.valueinmotion.workbench.Recording.Change;
import com.valueinmotion.workbench.Recording.Since;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Diagnoses every account, keeps what was said, and tells what changed since the run before. What
 * is held meanwhile is one small record an account, not its history; and the store is locked only
 * while they are written.
 */
public final class RecordDiagnoses {
  private final LookingBack accounts;
  private final ImportStore imports;
  private final DiagnosisStore diagnoses;
  private final Engine engine;
  private final Clock clock;

  RecordDiagnoses(
      LookingBack accounts,
      ImportStore imports,
      DiagnosisStore diagnoses,
      Engine engine,
      Clock clock) {
    this.accounts = accounts;
    this.imports = imports;
    this.diagnoses = diagnoses;
    this.engine = engine;
    this.clock = clock;
  }

  /**
   * All accounts.
   *
   * @throws WorkbenchException for a day that only hindsight can see: what nobody could have known
   *     is not put on record; and where there are no accounts
   */
  public Recording all(AsOf asOf, Progress progress) throws StoreException, WorkbenchException {
    if (accounts.isHindsight(asOf)) {
      throw new WorkbenchException(
          "Nothing was known on "
              + asOf.day()
              + " yet, and what is only seen in hindsight is not put on record. Nothing was"
              + " recorded.");
    }
    DiagnosisRun run = run(asOf);
    List<RecordedDiagnosis> made = new ArrayList<>();
    Map<AccountId, String> names = new HashMap<>();
    progress.at(0, 0, "Reading accounts");
    accounts.each(
        asOf,
        history -> {
          made.add(diagnose(history));
          names.put(history.id(), history.name());
          progress.at(made.size(), 0, "Diagnosing");
        });
    if (made.isEmpty()) {
      throw new WorkbenchException(
          "There are no accounts to diagnose. Nothing was recorded. `import FILE…` brings accounts"
              + " in.");
    }
    made.sort(Comparator.comparing(RecordedDiagnosis::account));
    boolean added = diagnoses.record(run, made);
    return new Recording(run, added, made, since(run, made, names));
  }

  private RecordedDiagnosis diagnose(AccountHistory history) {
    return RecordedDiagnosis.of(engine.diagnose(history));
  }

  /**
   * Between two imports nothing becomes known: a run made now and one made an hour ago are the same
   * where no file came between, and so each is known by the newest import that it could see.
   */
  private DiagnosisRun run(AsOf asOf) throws StoreException {
    List<ImportRecord> all = imports.imports();
    Instant known =
        all.stream()
            .map(ImportRecord::knownAt)
            .filter(at -> !at.isAfter(asOf.knownBy()))
            .max(Comparator.naturalOrder())
            .orElse(asOf.knownBy());
    return new DiagnosisRun(
        new AsOf(asOf.day(), known),
        all.stream().mapToLong(ImportRecord::id).max().orElse(0),
        engine.policy().hash(),
        Engine.VERSION,
        clock.instant());
  }

  private @Nullable Since since(
      DiagnosisRun run, List<RecordedDiagnosis> now, Map<AccountId, String> names)
      throws StoreException {
    Optional<DiagnosisRun> before =
        diagnoses.runs().stream().filter(other -> other.isBefore(run)).findFirst();
    if (before.isEmpty()) {
      return null;
    }
    Map<AccountId, Level> then = new HashMap<>();
    diagnoses.diagnoses(before.get()).forEach(d -> then.put(d.account(), d.level()));
    List<Change> changed = new ArrayList<>();
    int appeared = 0;
    for (RecordedDiagnosis diagnosis : now) {
      Level from = then.remove(diagnosis.account());
      if (from == null) {
        appeared++;
      } else if (from != diagnosis.level()) {
        String name = names.getOrDefault(diagnosis.account(), diagnosis.account().value());
        changed.add(new Change(diagnosis.account(), name, from, diagnosis.level()));
      }
    }
    return new Since(before.get(), changed, appeared, then.size());
  }
}
