package com.valueinmotion.agent;

import com.valueinmotion.plan.Plan;
import com.valueinmotion.runtime.Heartbeat;
import com.valueinmotion.runtime.Span;
import java.util.List;

/**
 * Words a plan that rules have made. It never changes who does a step, its day or its order, and
 * drops none; so nothing that is routed by depends on it.
 */
@FunctionalInterface
public interface PlanWriter {
  /** The playbooks' own words. */
  PlanWriter NONE = (facts, plan, reason, heartbeat) -> new Worded(plan, "", List.of());

  /**
   * A plan in words.
   *
   * @param by who worded it, in a line; empty where the words are the playbooks'
   * @param spans questions to a model
   */
  record Worded(Plan plan, String by, List<Span> spans) {
    public Worded {
      spans = List.copyOf(spans);
    }
  }

  /**
   * Always gives a plan: where no words come, or they are held, it is the one that was given.
   *
   * @param reason why a person rejected the draft before; empty at first
   */
  Worded word(AccountFacts facts, Plan plan, String reason, Heartbeat heartbeat);
}
