package com.valueinmotion.workbench;

import com.valueinmotion.account.AccountId;
import com.valueinmotion.account.AsOf;
import com.valueinmotion.account.ImportStore;
import com.valueinmotion.account.ImportStore.ImportRecord;
import com.valueinmotion.account.StoreException;
import com.valueinmotion.diagnosis.Diagnosis;
import com.valueinmotion.diagnosis.Engine;
import com.valueinmotion.workbench.ImportCheck.LevelChange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which accounts the newest import moved: the same day, seen with it and without it. */
public final class SinceLastImport {
  private final LookingBack accounts;
  private final ImportStore imports;
  private final Engine engine;

  SinceLastImport(LookingBack accounts, ImportStore imports, Engine engine) {
    this.accounts = accounts;
    this.imports = imports;
    this.engine = engine;
  }

  /**
   * What the newest import changed.
   *
   * @param hasEarlier whether anything was known before it; otherwise there is nothing to compare
   * @param appeared accounts that were not there before
   * @param changes accounts whose level is another, those that get worse first, then by ARR
   */
  public record Moved(boolean hasEarlier, int appeared, List<LevelChange> changes) {
    public Moved {
      changes = List.copyOf(changes);
    }
  }

  /**
   * @param now the day on which the accounts are diagnosed, with and without the newest import
   */
  public Moved of(AsOf now, Progress progress) throws StoreException {
    List<ImportRecord> all = imports.imports();
    if (all.isEmpty()) {
      return new Moved(false, 0, List.of());
    }
    AsOf before = new AsOf(now.day(), all.getFirst().knownAt().minusNanos(1));
    if (accounts.isHindsight(before)) {
      return new Moved(false, 0, List.of());
    }
    Map<AccountId, Diagnosis> then = new HashMap<>();
    accounts.each(
        before,
        history -> {
          progress.at(then.size(), 0, "Diagnosing as it was before");
          then.put(history.id(), engine.diagnose(history));
        });
    List<LevelChange> changes = new ArrayList<>();
    List<AccountId> appeared = new ArrayList<>();
    accounts.each(
        now,
        history -> {
          progress.at(0, 0, "Diagnosing");
          Diagnosis was = then.get(history.id());
          if (was == null) {
            appeared.add(history.id());
          } else {
            LevelChange.of(history, was, engine.diagnose(history)).ifPresent(changes::add);
          }
        });
    changes.sort(LevelChange.GRAVEST_FIRST);
    return new Moved(true, appeared.size(), changes);
  }
}
