package com.valueinmotion.desktop.plan;

import com.valueinmotion.plan.Plan;
import com.valueinmotion.workbench.PlanView;
import com.valueinmotion.workbench.Workbench;
import com.valueinmotion.workbench.WorkbenchException;
import java.nio.file.Path;

/**
 * A plan that waits in the queue: approving it here answers the question it is part of.
 *
 * @param workbench the store that was open when it was opened
 * @param ask the question
 */
public record ProposedPlan(Workbench workbench, long ask) implements PlanDesk {
  @Override
  public PlanView open() throws Exception {
    return workbench.plans().openProposal(ask, workbench.asOf());
  }

  @Override
  public PlanView save(Plan seen, Plan edited) throws Exception {
    return workbench.plans().save(seen, edited, workbench.asOf());
  }

  @Override
  public PlanView approve(Plan seen) throws Exception {
    return workbench.plans().approve(seen, workbench.person(), workbench.asOf());
  }

  /** The queue itself drafts anew where evidence has changed; another plan would not be in it. */
  @Override
  public PlanView proposeAgain() throws Exception {
    throw new WorkbenchException(
        "This plan waits in the queue and is drafted anew by itself once its evidence changes."
            + " Nothing was changed.");
  }

  @Override
  public Path export(PlanView view, Path to) throws Exception {
    // The system's dialog has already asked whether a file that is there may be replaced.
    return workbench.export().to(to, view, true);
  }
}
