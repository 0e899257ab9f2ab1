package com.valueinmotion.workbench;

import com.valueinmotion.account.AccountId;
import com.valueinmotion.diagnosis.DiagnosisRun;
import com.valueinmotion.diagnosis.Level;
import com.valueinmotion.diagnosis.RecordedDiagnosis;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was put on record.
 *
 * @param run the run
 * @param added false where the same run was on record already
 * @param diagnoses in order of account
 * @param since what changed since the run before; null where there was none
 */
public record Recording(
    DiagnosisRun run, boolean added, List<RecordedDiagnosis> diagnoses, @Nullable Since since) {
  public Recording {
    diagnoses = List.copyOf(diagnoses);
  }

  /** How many accounts are at a level. */
  public long at(Level level) {
    return diagnoses.stream().filter(d -> d.level() == level).count();
  }

  /**
   * What changed.
   *
   * @param before the run it is compared with
   * @param changed accounts whose level is another, in order of account
   * @param appeared accounts that were not there before
   * @param gone accounts that are no longer there
   */
  public record Since(DiagnosisRun before, List<Change> changed, int appeared, int gone) {
    public Since {
      changed = List.copyOf(changed);
    }
  }

  /** An account whose level is another. */
  public record Change(AccountId account, String name, Level from, Level to) {}
}
