package com.valueinmotion.diagnosis;

import com.valueinmotion.account.AsOf;
import java.time.Instant;

/**
 * One diagnosis of every account. Two runs that agree in all but {@code madeAt} saw the same and
 * say the same.
 *
 * @param asOf the day, and when the newest of what was seen became known
 * @param newestImport the number of the newest import of any date that the store had, 0 for none
 * @param policy content hash of the policy
 * @param engine version of the engine's arithmetic
 * @param madeAt when it was made
 */
public record DiagnosisRun(
    AsOf asOf, long newestImport, String policy, String engine, Instant madeAt) {

  /** Whether it tells of an earlier state than the other: of the day, or of what was known. */
  public boolean isBefore(DiagnosisRun other) {
    int byDay = asOf.day().compareTo(other.asOf.day());
    return byDay != 0 ? byDay < 0 : asOf.knownBy().isBefore(other.asOf.knownBy());
  }
}
