package com.valueinmotion.agent.lifecycle;

import com.valueinmotion.agent.Proposal;
import com.valueinmotion.plan.Plan;
import java.time.Instant;

/**
 * What was approved and is under way.
 *
 * @param by who approved it
 */
public record InForce(Proposal proposal, String by, Instant at) {
  InForce withPlan(Plan plan) {
    return new InForce(proposal.withPlan(plan), by, at);
  }
}
