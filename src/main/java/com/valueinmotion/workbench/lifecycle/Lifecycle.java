package com.valueinmotion.workbench.lifecycle;

import com.valueinmotion.account.AccountStore;
import com.valueinmotion.account.AsOf;
import com.valueinmotion.agent.Governance;
import com.valueinmotion.agent.PlanWriter;
import com.valueinmotion.agent.anchor.AnchorSearch;
import com.valueinmotion.agent.anchor.Reader;
import com.valueinmotion.agent.lifecycle.LifecycleGraph;
import com.valueinmotion.diagnosis.Engine;
import com.valueinmotion.plan.PlanProposer;
import com.valueinmotion.plan.PlanStore;
import com.valueinmotion.runtime.Decisions;
import com.valueinmotion.runtime.Effects;
import com.valueinmotion.runtime.RunJournal;
import java.time.InstantSource;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What running accounts takes: a store's side of it, and the product's.
 *
 * @param accounts where they are read from
 * @param journal where runs are kept
 * @param decisions the same, as people need it
 * @param effects who does what leaves the journal
 * @param plans where plans and their approvals are kept
 * @param graph the lifecycle graph
 * @param asOf the moment accounts are seen from now
 * @param clock when things happen
 * @param holder who drives, for whoever finds a run taken
 * @param writer words the plans
 * @param reader reads notes for what a handoff lacks
 * @param asked names of the agents that are asked; empty for all
 * @param seat whether this may drive and decide, or only watch
 */
public record Lifecycle(
    AccountStore accounts,
    RunJournal journal,
    Decisions decisions,
    Effects effects,
    PlanStore plans,
    Engine engine,
    PlanProposer proposer,
    Governance governance,
    LifecycleGraph graph,
    Supplier<AsOf> asOf,
    InstantSource clock,
    String holder,
    PlanWriter writer,
    Reader reader,
    Set<String> asked,
    Seat seat) {
  public Lifecycle {
    asked = Set.copyOf(asked);
  }

  /** The same, with runs and effects elsewhere. */
  public Lifecycle with(RunJournal otherJournal, Decisions otherDecisions, Effects otherEffects) {
    return copy(otherJournal, otherDecisions, otherEffects, writer, reader, asked);
  }

  /** The same, asking only these agents. */
  public Lifecycle asking(Set<String> agents) {
    return copy(journal, decisions, effects, writer, reader, agents);
  }

  /** The same, with plans worded and notes read by those. */
  public Lifecycle by(PlanWriter otherWriter, Reader otherReader) {
    return copy(journal, decisions, effects, otherWriter, otherReader, asked);
  }

  /**
   * The same, with no model asked: for many accounts at once, each of which would have to wait for
   * the words of those before it.
   */
  public Lifecycle byRules() {
    return by(PlanWriter.NONE, new AnchorSearch(governance.anchors()));
  }

  private Lifecycle copy(
      RunJournal itsJournal,
      Decisions itsDecisions,
      Effects itsEffects,
      PlanWriter itsWriter,
      Reader itsReader,
      Set<String> agents) {
    return new Lifecycle(
        accounts,
        itsJournal,
        itsDecisions,
        itsEffects,
        plans,
        engine,
        proposer,
        governance,
        graph,
        asOf,
        clock,
        holder,
        itsWriter,
        itsReader,
        agents,
        seat);
  }
}
