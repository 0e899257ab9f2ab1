package com.valueinmotion.desktop.plan;

import com.valueinmotion.account.AccountId;
import com.valueinmotion.plan.Plan;
import com.valueinmotion.workbench.PlanView;
import com.valueinmotion.workbench.Workbench;
import java.nio.file.Path;

/**
 * One account's plans in the store that was open when they were.
 *
 * @param workbench the store
 * @param account the account
 */
public record StoredPlans(Workbench workbench, AccountId account) implements PlanDesk {
  @Override
  public PlanView open() throws Exception {
    return workbench.plans().open(account, workbench.asOf());
  }

  @Override
  public PlanView save(Plan seen, Plan edited) throws Exception {
    return workbench.plans().save(seen, edited, workbench.asOf());
  }

  @Override
  public PlanView approve(Plan seen) throws Exception {
    return workbench.plans().approve(seen, workbench.person(), workbench.asOf());
  }

  @Override
  public PlanView proposeAgain() throws Exception {
    return workbench.plans().proposeAgain(account, workbench.asOf());
  }

  @Override
  public Path export(PlanView view, Path to) throws Exception {
    // The system's dialog has already asked whether a file that is there may be replaced.
    return workbench.export().to(to, view, true);
  }
}
