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
 * @param verdict how broken the value flow is, and how sure that is
 * @param phases all eleven, in order
 * @param why why that is so, and what would change it
 * @param findings every signal of the catalogue, in its order
 * @param context facts without a severity
 * @param waste lean wastes found
 * @param expansion whether the account can grow; null where nothing is known of it
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
    Verdict verdict,
    List<PhaseState> phases,
    Why why,
    List<Finding> findings,
    List<ContextFact> context,
    List<Waste> waste,
    @Nullable Expansion expansion,
    Priority priority,
    Term term,
    String motion) {

  public Level level() {
    return verdict.level();
  }

  public Level upperLevel() {
    return verdict.upper();
  }

  public boolean unproven() {
    return verdict.unproven();
  }

  public int index() {
    return verdict.index();
  }

  public int upperIndex() {
    return verdict.upperIndex();
  }

  public int coverage() {
    return verdict.coverage();
  }

  public List<String> gates() {
    return verdict.gates();
  }

  public PhaseState phase(Phase phase) {
    return phases.get(phase.place());
  }

  /** Where the flow breaks; empty where nothing does. */
  public Optional<Break> breaksAt() {
    return why.breaks().stream().findFirst();
  }

  /** The second break, where the first explains too little. */
  public Optional<Break> secondBreak() {
    return why.breaks().stream().skip(1).findFirst();
  }

  /** Red and amber findings, the worst first; equals in catalogue order. */
  public List<Finding> reasons() {
    return findings.stream()
        .filter(Finding::isReason)
        .sorted((a, b) -> Integer.compare(b.severity(), a.severity()))
        .toList();
  }

  /** What one of the {@link #reasons()} does to the risk. */
  public Influence influence(Finding reason) {
    return why.influences().stream()
        .filter(influence -> influence.finding().signal().id().equals(reason.signal().id()))
        .findFirst()
        .orElseThrow();
  }

  /** Phases nothing is known of, in order. */
  public List<Phase> unknownPhases() {
    return phases.stream().filter(p -> !p.isKnown()).map(PhaseState::phase).toList();
  }

  /** "HIGH", or "LOW, unproven". */
  public String levelText() {
    return unproven() ? level() + ", unproven" : level().toString();
  }
}
