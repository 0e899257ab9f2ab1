package com.valueinmotion.agent.lifecycle;

import com.valueinmotion.agent.Proposal;
import com.valueinmotion.plan.Plan;
import com.valueinmotion.plan.PlanAction;
import com.valueinmotion.plan.Reach;
import com.valueinmotion.runtime.Intent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What carrying out a proposal intends to leave behind.
 *
 * @param plan the plan, as it was approved
 * @param by who approved it
 * @param reason why; may be empty
 */
public record CarryOut(Plan plan, String by, Instant at, String reason) {
  /** Keeps the plan and the approval: the payload is a {@link CarryOut}. */
  public static final String KEEP_PLAN = "keep-plan";

  /** Writes the mail as a draft file: the payload is a {@link CarryOut}. */
  public static final String DRAFT_MAIL = "draft-mail";

  /** Says how far an action is: the payload is a {@link Progress}. */
  public static final String ACTION_STATUS = "action-status";

  /** How far an action of a plan is. */
  public record Progress(String plan, String action, PlanAction.Status status) {}

  /**
   * The intents. The content is part of each name, so that the same mail is drafted once; the
   * moment of the approval too where each approval is kept.
   */
  static List<Intent> intents(
      Proposal approved, Reach reach, String by, Instant at, String reason) {
    String payload = Channel.text(new CarryOut(approved.plan(), by, at, reason));
    String content = approved.plan().contentHash().substring(0, 16);
    List<Intent> intents = new ArrayList<>();
    intents.add(
        new Intent(KEEP_PLAN + ":" + content + ":" + at.toEpochMilli(), KEEP_PLAN, payload));
    if (reach == Reach.CUSTOMER) {
      intents.add(new Intent(DRAFT_MAIL + ":" + content, DRAFT_MAIL, payload));
    }
    return intents;
  }
}
