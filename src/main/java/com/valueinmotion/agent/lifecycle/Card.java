package com.valueinmotion.agent.lifecycle;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.valueinmotion.account.AsOf;
import com.valueinmotion.diagnosis.Level;
import com.valueinmotion.diagnosis.Phase;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An account as a run has loaded it. Day and moment say exactly what the run could see.
 *
 * @param day the last day whose events count
 * @param knownBy the last moment at which something may have become known
 * @param name the account's name
 * @param breaksAt where the value flow breaks, null where nowhere
 * @param policy hash of the policy it was diagnosed by
 * @param facts hash of what matters of the facts: where it differs, the account is looked at again
 */
public record Card(
    LocalDate day,
    Instant knownBy,
    String name,
    Level level,
    int index,
    @Nullable Phase breaksAt,
    int coverage,
    boolean unproven,
    String policy,
    String facts) {
  @JsonIgnore
  public AsOf asOf() {
    return new AsOf(day, knownBy);
  }
}
