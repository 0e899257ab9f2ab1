package com.valueinmotion.diagnosis;

import com.valueinmotion.account.AccountId;
import com.valueinmotion.account.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the engine says of one account on one day, with everything it rests on.
 *
 * @param account the account
 * @param name its name
 * @param asOf the day
 * @param policy content hash of the policy
 * @param engine version of the engine's arithmetic
 * @param level how broken the value flow is
 * @param upperLevel how broken it could be if every unknown phase were broken
 * @param unproven LOW on too little evidence
 * @param index 0–100 inside the level's band
 * @param upperIndex the index if every unknown phase were as bad as can be
 * @param coverage percent of the expected evidence that is present and fresh
 * @param phases all eleven, in order
 * @param theBreak where the flow breaks, null where nothing does
 * @param findings every signal of the catalogue, in its order
 * @param context facts without a severity
 * @param gates why the level was raised, in words
 * @param waste lean wastes found
 * @param priority the place in the queue
 * @param term the contract
 * @param motion the motion the level calls for
 */
public record Diagnosis(
    AccountId account,
    String name,
    LocalDate asOf,
    String policy,
    String engine,
    Level level,
    Level upperLevel,
    boolean unproven,
    int index,
    int upperIndex,
    int coverage,
    List<PhaseState> phases,
    @Nullable Break theBreak,
    List<Finding> findings,
    List<ContextFact> context,
    List<String> gates,
    List<Waste> waste,
    Priority priority,
    Term term,
    String motion) {

  public PhaseState phase(Phase phase) {
    return phases.stream().filter(p -> p.phase() == phase).findFirst().orElseThrow();
  }

  public Optional<Break> breaksAt() {
    return Optional.ofNullable(theBreak);
  }

  /** Red and amber findings, the worst first; equals in catalogue order. */
  public List<Finding> reasons() {
    return findings.stream()
        .filter(Finding::isReason)
        .sorted((a, b) -> Integer.compare(b.severity(), a.severity()))
        .toList();
  }

  /** Phases nothing is known of, in order. */
  public List<Phase> unknownPhases() {
    return phases.stream().filter(p -> !p.isKnown()).map(PhaseState::phase).toList();
  }

  /** "HIGH", or "LOW, unproven". */
  public String levelText() {
    return unproven ? level + ", unproven" : level.toString();
  }
}
