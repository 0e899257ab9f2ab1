package com.valueinmotion.plan;

import com.valueinmotion.account.AccountId;
import com.valueinmotion.diagnosis.Level;
import com.valueinmotion.diagnosis.Phase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done for an account. Immutable: an edit gives another plan.
 *
 * @param id stable over all versions
 * @param account the account
 * @param accountName its name
 * @param version 1, 2, …
 * @param asOf the day of the diagnosis it answers
 * @param policy the policy it was proposed by
 * @param motion the playbook's name
 * @param subject what a mail about it is about: "the next two weeks"
 * @param objective what will be true at the end
 * @param level the risk category when it was proposed
 * @param index the index when it was proposed
 * @param breaksAt where the value flow breaks, null where it does not
 * @param metric what it is measured by
 * @param checkpoint the day to look whether it works
 * @param ends the last day
 * @param exitCriterion when it is over
 * @param owner who is responsible on our side
 * @param recipients who a mail goes to, the first in To, the others in Cc; may be empty
 * @param actions in order
 * @param evidence what it rests on
 * @param waivers people whom the plan leaves out on purpose
 */
public record Plan(
    String id,
    AccountId account,
    String accountName,
    int version,
    LocalDate asOf,
    String policy,
    String motion,
    String subject,
    String objective,
    Level level,
    int index,
    @Nullable Phase breaksAt,
    Metric metric,
    LocalDate checkpoint,
    LocalDate ends,
    String exitCriterion,
    String owner,
    List<Recipient> recipients,
    List<PlanAction> actions,
    List<Evidence> evidence,
    @Nullable List<Waiver> waivers) {
  public Plan {
    recipients = List.copyOf(recipients);
    actions = List.copyOf(actions);
    evidence = List.copyOf(evidence);
    // Plans saved before there were waivers have none.
    waivers = waivers == null ? List.of() : List.copyOf(waivers);
  }

  /** Never null: see the constructor. */
  @Override
  public List<Waiver> waivers() {
    return Objects.requireNonNull(waivers);
  }

  /** Someone whom the plan leaves out, and why. */
  public record Waiver(String person, String reason) {}

  /** Someone a mail goes to. */
  public record Recipient(String name, String email) {}

  /** The same plan as a further version of another. */
  public Plan withId(String other) {
    return copy(other, version, objective, metric, checkpoint, ends, exitCriterion, actions);
  }

  public Plan withVersion(int next) {
    return copy(id, next, objective, metric, checkpoint, ends, exitCriterion, actions);
  }

  public Plan withObjective(String text) {
    return copy(id, version, text, metric, checkpoint, ends, exitCriterion, actions);
  }

  public Plan withTarget(String target) {
    Metric changed = new Metric(metric.signal(), metric.label(), metric.start(), target);
    return copy(id, version, objective, changed, checkpoint, ends, exitCriterion, actions);
  }

  public Plan withDates(LocalDate newCheckpoint, LocalDate newEnd) {
    return copy(id, version, objective, metric, newCheckpoint, newEnd, exitCriterion, actions);
  }

  public Plan withExitCriterion(String text) {
    return copy(id, version, objective, metric, checkpoint, ends, text, actions);
  }

  public Plan withActions(List<PlanAction> changed) {
    return copy(id, version, objective, metric, checkpoint, ends, exitCriterion, changed);
  }

  /** Changes one action; the others stay. */
  public Plan withAction(String actionId, UnaryOperator<PlanAction> change) {
    return withActions(
        actions.stream().map(a -> a.id().equals(actionId) ? change.apply(a) : a).toList());
  }

  public Plan withoutAction(String actionId) {
    return withActions(actions.stream().filter(a -> !a.id().equals(actionId)).toList());
  }

  /** Moves an action up (−1) or down (+1); at the ends nothing happens. */
  public Plan withActionMoved(String actionId, int by) {
    List<PlanAction> moved = new ArrayList<>(actions);
    for (int at = 0; at < moved.size(); at++) {
      if (moved.get(at).id().equals(actionId)) {
        int to = Math.clamp((long) at + by, 0, moved.size() - 1);
        moved.add(to, moved.remove(at));
        break;
      }
    }
    return withActions(moved);
  }

  /** The same plan, with these people left out on purpose. */
  public Plan withWaivers(List<Waiver> all) {
    return resting(evidence, all);
  }

  /** The same plan, resting on less. */
  public Plan withEvidence(List<Evidence> left) {
    return resting(left, waivers());
  }

  private Plan resting(List<Evidence> on, List<Waiver> without) {
    return new Plan(
        id,
        account,
        accountName,
        version,
        asOf,
        policy,
        motion,
        subject,
        objective,
        level,
        index,
        breaksAt,
        metric,
        checkpoint,
        ends,
        exitCriterion,
        owner,
        recipients,
        actions,
        on,
        without);
  }

  /** Whether nothing differs but the version number; how far actions are counts too. */
  public boolean saysTheSameAs(Plan other) {
    return withVersion(other.version()).equals(other);
  }

  /**
   * Hash of everything a person approves: all but the version number and how far actions are. An
   * approval outlives the progress of what it approved.
   */
  public String contentHash() {
    return ContentHash.of(this);
  }

  private Plan copy(
      String newId,
      int newVersion,
      String newObjective,
      Metric newMetric,
      LocalDate newCheckpoint,
      LocalDate newEnd,
      String newExit,
      List<PlanAction> newActions) {
    return new Plan(
        newId,
        account,
        accountName,
        newVersion,
        asOf,
        policy,
        motion,
        subject,
        newObjective,
        level,
        index,
        breaksAt,
        newMetric,
        newCheckpoint,
        newEnd,
        newExit,
        owner,
        recipients,
        newActions,
        evidence,
        waivers);
  }
}
