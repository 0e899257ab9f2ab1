package com.valueinmotion.diagnosis;

import com.valueinmotion.account.AccountId;
import com.valueinmotion.account.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a diagnosis: enough to say what changed and to sum it. Its reasons are made anew
 * from the observations, which never change.
 *
 * @param breakPhase where the flow breaks, null where nowhere
 * @param explains percent of the friction that the break explains, null where nothing breaks
 * @param priority as {@link Priority#value()} has it, null where ARR is unknown
 * @param arr null where unknown
 * @param renewal the day the term ends, null where unknown
 * @param noticeDeadline the last day for notice, null where the renewal is unknown
 */
public record RecordedDiagnosis(
    AccountId account,
    Level level,
    Level upperLevel,
    boolean unproven,
    int index,
    int upperIndex,
    int coverage,
    @Nullable Phase breakPhase,
    @Nullable Integer explains,
    @Nullable Long priority,
    @Nullable Money arr,
    @Nullable LocalDate renewal,
    @Nullable LocalDate noticeDeadline) {

  public static RecordedDiagnosis of(Diagnosis diagnosis) {
    return new RecordedDiagnosis(
        diagnosis.account(),
        diagnosis.level(),
        diagnosis.upperLevel(),
        diagnosis.unproven(),
        diagnosis.index(),
        diagnosis.upperIndex(),
        diagnosis.coverage(),
        diagnosis.breaksAt().map(Break::phase).orElse(null),
        diagnosis.breaksAt().map(Break::explains).orElse(null),
        diagnosis.priority().value(),
        diagnosis.priority().arr(),
        diagnosis.term().renewal(),
        diagnosis.term().noticeDeadline().orElse(null));
  }
}
