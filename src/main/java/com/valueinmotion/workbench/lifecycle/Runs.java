package com.valueinmotion.workbench.lifecycle;

import com.valueinmotion.account.AccountId;
import com.valueinmotion.runtime.Ask;
import com.valueinmotion.runtime.Decision;
import com.valueinmotion.runtime.Effect;
import com.valueinmotion.runtime.JournalException;
import com.valueinmotion.runtime.RunHead;
import com.valueinmotion.runtime.RunState;
import com.valueinmotion.runtime.Step;
import com.valueinmotion.runtime.graph.Graph;
import com.valueinmotion.runtime.graph.Mermaid;
import com.valueinmotion.workbench.WorkbenchException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Runs to look at, to travel through and to fork. */
public final class Runs {
  private final Lifecycle lifecycle;

  public Runs(Lifecycle lifecycle) {
    this.lifecycle = lifecycle;
  }

  /** A run in a list. */
  public record Line(RunHead run, AccountId account, String name) {}

  /**
   * A run with all there is to see.
   *
   * @param name the account's name
   * @param steps oldest first
   * @param effects what it has left behind, or is to
   * @param decisions what was decided in it, by people and by policy
   * @param waiting what it asks now
   */
  public record Detail(
      RunHead run,
      String name,
      List<Step> steps,
      List<Effect> effects,
      List<Decision> decisions,
      List<Ask> waiting) {
    public Detail {
      steps = List.copyOf(steps);
      effects = List.copyOf(effects);
      decisions = List.copyOf(decisions);
      waiting = List.copyOf(waiting);
    }

    /** Ids of the edges it took up to a step. */
    public Set<String> walked(int upTo) {
      Set<String> edges = new LinkedHashSet<>();
      steps.stream().filter(s -> s.number() <= upTo).forEach(s -> edges.addAll(s.edges()));
      return edges;
    }

    /** Ids of the nodes it was at, up to a step. */
    public Set<String> visited(int upTo) {
      Set<String> nodes = new LinkedHashSet<>();
      steps.stream()
          .filter(s -> s.number() <= upTo && !s.node().isEmpty())
          .forEach(s -> nodes.add(s.node()));
      return nodes;
    }
  }

  public Graph graph() {
    return lifecycle.graph().graph();
  }

  /** All, the last changed first. */
  public List<Line> all() throws JournalException {
    List<Line> lines = new ArrayList<>();
    for (RunHead run : lifecycle.decisions().runs()) {
      lines.add(
          new Line(run, new AccountId(run.subject()), RunReport.name(run, lifecycle.journal())));
    }
    return lines;
  }

  public Optional<Detail> detail(long id) throws JournalException {
    RunHead run = lifecycle.journal().run(id).orElse(null);
    if (run == null) {
      return Optional.empty();
    }
    List<Step> steps = lifecycle.journal().steps(id);
    return Optional.of(
        new Detail(
            run,
            RunReport.name(run, lifecycle.journal()),
            steps,
            lifecycle.journal().effects(id),
            lifecycle.decisions().log().stream().filter(d -> d.run() == id).toList(),
            lifecycle.decisions().open().stream().filter(ask -> ask.run() == id).toList()));
  }

  /** The state after a step; after none for 0. */
  public RunState at(Detail run, int step) {
    return RunState.after(graph(), run.steps().stream().filter(s -> s.number() <= step).toList());
  }

  /** The graph as text for Mermaid, with the run's way on it. */
  public String mermaid(Detail run) {
    return Mermaid.of(
        graph(),
        run.walked(Integer.MAX_VALUE),
        run.visited(Integer.MAX_VALUE),
        Set.copyOf(run.run().at()));
  }

  /** Begins another run at that step, which goes on in place of this one, and drives it. */
  public RunHead fork(long run, int step, String by, String reason)
      throws JournalException, WorkbenchException {
    lifecycle.seat().require();
    Instant now = lifecycle.clock().instant();
    RunHead fork = lifecycle.decisions().fork(run, step, now, by, reason);
    return AccountDriver.now(lifecycle).goOn(fork);
  }
}
