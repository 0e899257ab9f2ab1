package com.valueinmotion.desktop.plan;

import com.valueinmotion.plan.Plan;
import com.valueinmotion.workbench.PlanView;
import java.nio.file.Path;

/** What the Plan screen asks of the workbench, for one account. */
public interface PlanDesk {
  PlanView open() throws Exception;

  /** Keeps an edit of {@code seen} as a version. */
  PlanView save(Plan seen, Plan edited) throws Exception;

  PlanView approve(Plan seen) throws Exception;

  /** What the engine proposes today, as a version. */
  PlanView proposeAgain() throws Exception;

  /** Writes the plan; gives the file. */
  Path export(PlanView view, Path to) throws Exception;
}
