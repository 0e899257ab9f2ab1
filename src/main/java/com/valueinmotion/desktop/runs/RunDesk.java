package com.valueinmotion.desktop.runs;

import com.valueinmotion.language.telemetry.ShadowPrice;
import com.valueinmotion.runtime.RunHead;
import com.valueinmotion.runtime.RunState;
import com.valueinmotion.runtime.Span;
import com.valueinmotion.runtime.graph.Graph;
import com.valueinmotion.workbench.Progress;
import com.valueinmotion.workbench.lifecycle.RunReport;
import com.valueinmotion.workbench.lifecycle.Runs;
import java.util.List;
import java.util.Optional;

/** What the Runs screen asks of the workbench. */
public interface RunDesk {
  /**
   * A run in the list.
   *
   * @param asks whether it asks a person something that is due
   */
  record Entry(Runs.Line line, boolean asks) {}

  /**
   * All there is to see at once.
   *
   * @param runs the last changed first
   * @param detail the run that was asked for, or the first where there is none of that number
   */
  record Look(List<Entry> runs, Optional<Runs.Detail> detail) {
    public Look {
      runs = List.copyOf(runs);
    }
  }

  /**
   * What models were asked, oldest first.
   *
   * @param spans of the run, and of its account outside runs
   * @param price what tokens are counted at, where a person has said so
   */
  record Calls(List<Span> spans, Optional<ShadowPrice> price) {
    public Calls {
      spans = List.copyOf(spans);
    }
  }

  Calls calls(long run, String account) throws Exception;

  Graph graph();

  Look look(long run) throws Exception;

  Optional<Runs.Detail> detail(long run) throws Exception;

  /** The state after a step; reads nothing. */
  RunState at(Runs.Detail run, int step);

  /** The graph with the run's way on it, for Mermaid; reads nothing. */
  String mermaid(Runs.Detail run);

  /** Another run that goes on from that step, in place of this one. */
  RunHead fork(long run, int step, String reason) throws Exception;

  /** Runs every account until it waits. */
  RunReport runAll(Progress progress) throws Exception;
}
