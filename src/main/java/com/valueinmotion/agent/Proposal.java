package com.valueinmotion.agent;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.valueinmotion.plan.Plan;
import com.valueinmotion.runtime.Hashes;
import java.util.ArrayList;
import java.util.List;

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
    List<String> changed) {
  public Proposal {
    findings = List.copyOf(findings);
    changed = List.copyOf(changed);
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
    return Hashes.of(words.toArray(String[]::new));
  }

  /** With its place in the queue as of now; a decision does not bind to it. */
  public Proposal at(Stakes now, long nowRank) {
    return new Proposal(
        key, agent, motion, cause, why, findings, plan, now, nowRank, weight, replan, changed);
  }

  public Proposal withPlan(Plan other) {
    return new Proposal(
        key, agent, motion, cause, why, findings, other, stakes, rank, weight, replan, changed);
  }

  /** Drafted anew. */
  public Proposal again(Plan other, String what) {
    return new Proposal(
        key,
        agent,
        motion,
        cause,
        why,
        findings,
        other,
        stakes,
        rank,
        weight,
        replan + 1,
        List.of(what));
  }

  /** In other words; it says whose they are. */
  public Proposal worded(PlanWriter.Worded words) {
    if (words.by().isEmpty()) {
      return this;
    }
    List<String> said = new ArrayList<>(changed);
    said.add(words.by());
    return withPlan(words.plan()).saying(said);
  }

  public Proposal saying(List<String> what) {
    return new Proposal(
        key, agent, motion, cause, why, findings, plan, stakes, rank, weight, replan, what);
  }
}
