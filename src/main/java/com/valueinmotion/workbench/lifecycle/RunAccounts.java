package com.valueinmotion.workbench.lifecycle;

import com.valueinmotion.account.AccountId;
import com.valueinmotion.account.StoreException;
import com.valueinmotion.runtime.JournalException;
import com.valueinmotion.runtime.LeaseLost;
import com.valueinmotion.runtime.RunHead;
import com.valueinmotion.runtime.StepFailed;
import com.valueinmotion.workbench.Progress;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Runs the lifecycle graph for accounts until each waits: for a person, for new evidence, or for a
 * day. Can be stopped and run again at any moment; nothing is done twice. A window that only
 * watches runs nothing.
 */
public final class RunAccounts {
  private final Lifecycle lifecycle;

  public RunAccounts(Lifecycle lifecycle) {
    this.lifecycle = lifecycle;
  }

  /** Every account that is known. */
  public RunReport all(Progress progress) throws StoreException, JournalException {
    PortfolioFacts facts = PortfolioFacts.now(lifecycle);
    List<AccountId> known = facts.ids(progress);
    if (lifecycle.seat().isOurs()) {
      endWithout(new HashSet<>(known));
    }
    return run(facts, known, progress);
  }

  /** An import that was taken back may take accounts with it: nothing is asked of them any more. */
  private void endWithout(Set<AccountId> known) throws JournalException {
    for (RunHead run : lifecycle.decisions().runs()) {
      if (run.status().isLive() && !known.contains(new AccountId(run.subject()))) {
        lifecycle
            .decisions()
            .end(
                run.id(),
                lifecycle.clock().instant(),
                lifecycle.holder(),
                "nothing is known of the account any more");
      }
    }
  }

  public RunReport only(List<AccountId> accounts, Progress progress) throws JournalException {
    return run(PortfolioFacts.now(lifecycle), accounts, progress);
  }

  /** Only what was left over or has fallen due: after a start, a decision, or an alarm. */
  public RunReport goOn(Progress progress) throws JournalException {
    if (!lifecycle.seat().isOurs()) {
      return RunReport.NONE;
    }
    lifecycle.journal().ring(lifecycle.clock().instant());
    AccountDriver driver = AccountDriver.now(lifecycle);
    List<RunHead> open = lifecycle.journal().unfinished();
    RunReport.Lines lines = new RunReport.Lines();
    for (int at = 0; at < open.size(); at++) {
      progress.at(at, open.size(), "Running " + open.get(at).subject());
      RunHead run = open.get(at);
      try {
        lines.add(driver.goOn(run));
      } catch (LeaseLost e) {
        lines.left(run.subject(), String.valueOf(e.getMessage()));
      }
    }
    return lines.report(lifecycle.journal());
  }

  private RunReport run(PortfolioFacts facts, List<AccountId> accounts, Progress progress)
      throws JournalException {
    if (!lifecycle.seat().isOurs()) {
      return RunReport.NONE;
    }
    lifecycle.journal().ring(lifecycle.clock().instant());
    AccountDriver driver = new AccountDriver(lifecycle, facts);
    RunReport.Lines lines = new RunReport.Lines();
    List<AccountId> all = new ArrayList<>(accounts);
    for (int at = 0; at < all.size(); at++) {
      AccountId account = all.get(at);
      progress.at(at, all.size(), "Running " + account);
      try {
        lines.add(driver.bringUpToDate(account));
      } catch (LeaseLost | StepFailed e) {
        lines.left(account.value(), String.valueOf(e.getMessage()));
      }
    }
    progress.at(all.size(), all.size(), "Done");
    return lines.report(lifecycle.journal());
  }
}
