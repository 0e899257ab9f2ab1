package com.valueinmotion.desktop.plan;

import com.valueinmotion.account.AccountId;
import com.valueinmotion.account.StoreException;
import com.valueinmotion.plan.Plan;
import com.valueinmotion.workbench.PlanView;
import com.valueinmotion.workbench.SamplePortfolio;
import com.valueinmotion.workbench.Workbench;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** One account of the sample portfolio, on a real store. */
final class SamplePlanDesk implements PlanDesk, AutoCloseable {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T09:12:00Z"), ZoneOffset.UTC);

  private final Workbench workbench;
  private final AccountId account;

  SamplePlanDesk(Path folder, String name) throws Exception {
    this.workbench = SamplePortfolio.open(folder.resolve("sample.db"), CLOCK);
    this.account = workbench.accounts().find(name).getFirst();
  }

  AccountId account() {
    return account;
  }

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
    return workbench.plans().approve(seen, "Ana Ruiz", workbench.asOf());
  }

  @Override
  public PlanView proposeAgain() throws Exception {
    return workbench.plans().proposeAgain(account, workbench.asOf());
  }

  @Override
  public Path export(PlanView view, Path to) throws Exception {
    return workbench.export().to(to, view, true);
  }

  @Override
  public void close() throws StoreException {
    workbench.close();
  }
}
