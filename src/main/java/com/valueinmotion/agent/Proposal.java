package com.valueinmotion.agent;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.valueinmotion.plan.Plan;
import com.valueinmotion.runtime.Hashes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an agent proposes for an account, worked out as far as a plan.
 *
 * @param key motion and cause: an account has one open proposal of each
 * @param agent who proposes
 * @param motion the playbook's name
 * @param cause what it answers
 * @param why in a sentence
 * @param findings what it rests on besides the plan's own evidence
 * @param plan what is proposed
 * @param stakes what is at stake
 * @param rank place in the queue: ARR × p × urgency × the agent's weight
 * @param weight percent of the account's priority
 * @param replan how often it was drafted anew after a rejection
 * @param changed what is different from the version before, or why it is back; empty at first
 * @param wordedBy whose words the plan is in; empty where they are the playbooks'
 * @param rulesPlan the plan as the rules made it; null where that is {@code plan}
 * @param toWord whether it is new, and better words for it have not been looked for
 */
public record Proposal(
    String key,
    String agent,
    String motion,
    String cause,
    String why,
    List<Cited> findings,
    Plan plan,
    Stakes stakes,
    long rank,
    int weight,
    int replan,
    List<String> changed,
    @Nullable String wordedBy,
    @Nullable Plan rulesPlan,
    boolean toWord) {
  public Proposal {
    findings = List.copyOf(findings);
    changed = List.copyOf(changed);
    // Proposals kept before a model could word them say nothing of it.
    wordedBy = wordedBy == null ? "" : wordedBy;
  }

  /** Never null: see the constructor. */
  @Override
  public String wordedBy() {
    return Objects.requireNonNull(wordedBy);
  }

  /**
   * The plan as the rules made it: what decides where a run goes never looks at a model's words.
   */
  public Plan byRules() {
    return rulesPlan == null ? plan : rulesPlan;
  }

  /** Whether it is the plan for the account as a whole: the risk agent's. */
  @JsonIgnore
  public boolean isForTheAccount() {
    return agent.equals(Agent.FOR_THE_ACCOUNT);
  }

  /** "Recovery: exec alignment … · Adoption". */
  public static String key(String motion, String cause) {
    return motion + " · " + cause;
  }

  /** What a decision binds to: everything a person is shown of it but its place in the queue. */
  public String hash() {
    List<String> words = new ArrayList<>(List.of(key, agent, why, plan.contentHash()));
    findings.forEach(f -> words.addAll(List.of(f.text(), f.source().cite())));
    words.addAll(changed);
    if (!wordedBy().isEmpty()) {
      words.add("in the words of " + wordedBy);
    }
    return Hashes.of(words.toArray(String[]::new));
  }

  /** With its place in the queue as of now; a decision does not bind to it. */
  public Proposal at(Stakes now, long nowRank) {
    return copy(plan, now, nowRank, replan, changed, wordedBy(), rulesPlan, toWord);
  }

  /** With another plan, which nobody has worded. */
  public Proposal withPlan(Plan other) {
    return copy(other, stakes, rank, replan, changed, "", null, toWord);
  }

  /** Drafted anew. */
  public Proposal again(Plan other, String what) {
    return copy(other, stakes, rank, replan + 1, List.of(what), "", null, toWord);
  }

  public Proposal saying(List<String> what) {
    return copy(plan, stakes, rank, replan, what, wordedBy(), rulesPlan, toWord);
  }

  /** New: words are to be looked for once nothing depends on them any more. */
  public Proposal toBeWorded() {
    return copy(plan, stakes, rank, replan, changed, wordedBy(), rulesPlan, true);
  }

  /** As it was worded, with what the rules had made kept beside it. */
  public Proposal worded(PlanWriter.Worded words) {
    return words.by().isEmpty()
        ? copy(byRules(), stakes, rank, replan, changed, "", null, false)
        : copy(words.plan(), stakes, rank, replan, changed, words.by(), byRules(), false);
  }

  private Proposal copy(
      Plan otherPlan,
      Stakes otherStakes,
      long otherRank,
      int replans,
      List<String> what,
      String by,
      @Nullable Plan ruled,
      boolean open) {
    return new Proposal(
        key,
        agent,
        motion,
        cause,
        why,
        findings,
        otherPlan,
        otherStakes,
        otherRank,
        weight,
        replans,
        what,
        by,
        ruled,
        open);
  }
}
