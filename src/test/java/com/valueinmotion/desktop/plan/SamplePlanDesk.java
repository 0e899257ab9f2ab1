package com.valueinmotion.desktop.plan;

import com.valueinmotion.account.AccountId;
import com.valueinmotion.account.StoreException;
import com.valueinmotion.desktop.task.Tasks;
import com.valueinmotion.workbench.PlanView;
import com.valueinmotion.workbench.SamplePortfolio;
import com.valueinmotion.workbench.Workbench;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** One account of the sample portfolio, on a real store. */
final class SamplePlanDesk implements AutoCloseable {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T09:12:00Z"), ZoneOffset.UTC);

  private final Workbench workbench;
  private final AccountId account;
  private final PlanDesk desk;

  SamplePlanDesk(Path folder, String name) throws Exception {
    this.workbench = SamplePortfolio.open(folder.resolve("sample.db"), CLOCK);
    this.account = workbench.accounts().find(name).getFirst();
    this.desk = new StoredPlans(workbench, account);
  }

  AccountId account() {
    return account;
  }

  PlanDesk desk() {
    return desk;
  }

  Workbench workbench() {
    return workbench;
  }

  DraftDesk draftDesk() {
    return new StoredDrafts(workbench, account);
  }

  DraftsViewModel drafts(Tasks tasks) {
    return new DraftsViewModel(draftDesk(), tasks, ZoneOffset.UTC);
  }

  PlanView stored() throws Exception {
    return desk.open();
  }

  String person() {
    return workbench.person();
  }

  @Override
  public void close() throws StoreException {
    workbench.close();
  }
}
