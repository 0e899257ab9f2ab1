package com.valueinmotion.agent;

import com.valueinmotion.plan.Plan;
import com.valueinmotion.runtime.Span;
import java.util.List;

/**
 * Words a plan that rules have made. It never changes who does a step, its day or its order, and
 * drops none; so nothing that is routed by depends on it.
 */
@FunctionalInterface
public interface PlanWriter {
  /** The playbooks' own words. */
  PlanWriter NONE = (facts, plan, reason, pace) -> Worded.asItWas(plan, List.of(), "");

  /**
   * A plan in words.
   *
   * @param by whose words they are; empty where they are the playbooks'
   * @param spans questions to a model
   * @param remark why the playbooks' words stand, in whole sentences; empty where they do not, and
   *     where nobody else was to find any
   */
  record Worded(Plan plan, String by, List<Span> spans, String remark) {
    public Worded {
      spans = List.copyOf(spans);
    }

    /** In the playbooks' words. */
    public static Worded asItWas(Plan plan, List<Span> spans, String remark) {
      return new Worded(plan, "", spans, remark);
    }

    /** For the end of a step's note; may be empty. */
    public String note() {
      if (!by.isEmpty()) {
        return "; in the words of " + by;
      }
      return remark.isEmpty() ? "" : "; the playbooks' words stand: " + remark;
    }
  }

  /**
   * Always gives a plan: where no words come, or they are held, it is the one that was given.
   *
   * @param reason why a person rejected the draft before; empty at first
   */
  Worded word(AccountFacts facts, Plan plan, String reason, Pace pace);
}
