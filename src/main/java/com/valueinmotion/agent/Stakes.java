package com.valueinmotion.agent;

import com.valueinmotion.diagnosis.Break;
import com.valueinmotion.diagnosis.Diagnosis;
import com.valueinmotion.diagnosis.Level;
import com.valueinmotion.diagnosis.Phase;
import com.valueinmotion.diagnosis.Priority;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is at stake, as the queue shows it beside each entry.
 *
 * @param unproven a LOW with too little evidence
 * @param breaksAt where the value flow breaks, null where nowhere
 * @param priority with its three factors
 * @param deadline the last day for notice, null where no contract says
 */
public record Stakes(
    Level level,
    boolean unproven,
    int index,
    @Nullable Phase breaksAt,
    Priority priority,
    @Nullable LocalDate deadline) {
  public static Stakes of(Diagnosis diagnosis) {
    return new Stakes(
        diagnosis.level(),
        diagnosis.unproven(),
        diagnosis.index(),
        diagnosis.breaksAt().map(Break::phase).orElse(null),
        diagnosis.priority(),
        diagnosis.term().noticeDeadline().orElse(null));
  }
}
