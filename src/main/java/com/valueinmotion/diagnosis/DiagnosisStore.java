package com.valueinmotion.diagnosis;

import com.valueinmotion.account.StoreException;
import java.util.List;

/** Where diagnoses are kept, so that it can be said what has changed since. Only ever added to. */
public interface DiagnosisStore {
  /**
   * Records a run whole or not at all.
   *
   * @param diagnoses one an account
   * @return false where the same run was recorded before; nothing is added then
   * @throws StoreException also where files were imported since the run's newest import
   */
  boolean record(DiagnosisRun run, List<RecordedDiagnosis> diagnoses) throws StoreException;

  /** By the day they are of and what was known by then, the newest first. */
  List<DiagnosisRun> runs() throws StoreException;

  /** What a run said, in order of account; empty where it was never recorded. */
  List<RecordedDiagnosis> diagnoses(DiagnosisRun run) throws StoreException;
}
