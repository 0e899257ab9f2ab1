package com.valueinmotion.workbench;

import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.account.AccountId;
import com.valueinmotion.account.AccountStore;
import com.valueinmotion.account.AsOf;
import com.valueinmotion.account.StoreException;
import com.valueinmotion.diagnosis.Diagnosis;
import com.valueinmotion.diagnosis.Engine;
import com.valueinmotion.plan.Plan;
import com.valueinmotion.plan.PlanDecision;
import com.valueinmotion.plan.PlanProposer;
import com.valueinmotion.plan.PlanStatus;
import com.valueinmotion.plan.PlanStore;
import java.time.Clock;

/** Proposes, edits and approves plans. Every version and every decision is kept. */
public final class Plans {
  private final AccountStore accounts;
  private final PlanStore plans;
  private final Engine engine;
  private final PlanProposer proposer;
  private final Clock clock;

  Plans(AccountStore accounts, PlanStore plans, Engine engine, PlanProposer proposer, Clock clock) {
    this.accounts = accounts;
    this.plans = plans;
    this.engine = engine;
    this.proposer = proposer;
    this.clock = clock;
  }

  /** The account's newest plan; where there is none, a proposal, saved as version 1. */
  public PlanView open(AccountId account, AsOf asOf) throws StoreException, WorkbenchException {
    AccountHistory history = history(account, asOf);
    Plan plan = plans.latest(account).orElse(null);
    if (plan == null) {
      plan = proposal(history);
      plans.save(plan, clock.instant());
    }
    return view(plan, history);
  }

  /** What the engine would propose today, as the next version; edits stay in the older ones. */
  public PlanView proposeAgain(AccountId account, AsOf asOf)
      throws StoreException, WorkbenchException {
    AccountHistory history = history(account, asOf);
    Plan proposal = proposal(history);
    Plan latest = plans.latest(account).orElse(null);
    if (latest != null) {
      proposal = proposal.withId(latest.id()).withVersion(latest.version() + 1);
      if (proposal.contentHash().equals(latest.contentHash())) {
        return view(latest, history);
      }
    }
    plans.save(proposal, clock.instant());
    return view(proposal, history);
  }

  /**
   * Saves an edit as the next version; an edit that changes nothing saves nothing.
   *
   * @param edited an edit of {@code seen}
   * @throws WorkbenchException where somebody saved another version since
   */
  public PlanView save(Plan seen, Plan edited, AsOf asOf)
      throws StoreException, WorkbenchException {
    Plan latest = plans.latest(seen.account()).orElse(seen);
    if (latest.version() != seen.version() || !latest.id().equals(seen.id())) {
      throw new WorkbenchException(
          "Version "
              + latest.version()
              + " of this plan was saved meanwhile, in another window or on the console. Yours was"
              + " not saved and nothing is lost: open the plan again and repeat your edit.");
    }
    AccountHistory history = history(seen.account(), asOf);
    if (edited.contentHash().equals(latest.contentHash())) {
      return view(latest, history);
    }
    Plan next = edited.withVersion(latest.version() + 1);
    plans.save(next, clock.instant());
    return view(next, history);
  }

  /**
   * Approves exactly the content that was seen.
   *
   * @param by who approves
   * @throws WorkbenchException where the stored plan is no longer that content
   */
  public PlanView approve(Plan seen, String by, AsOf asOf)
      throws StoreException, WorkbenchException {
    Plan latest = plans.latest(seen.account()).orElse(null);
    if (latest == null || !latest.contentHash().equals(seen.contentHash())) {
      throw new WorkbenchException(
          "The plan has changed since you saw it. Nothing was decided: open it again, look, and"
              + " decide on what it says now.");
    }
    AccountHistory history = history(seen.account(), asOf);
    PlanView standing = view(latest, history);
    if (standing.status() instanceof PlanStatus.Approved) {
      return standing;
    }
    plans.record(
        new PlanDecision(
            latest.id(),
            latest.version(),
            latest.contentHash(),
            clock.instant(),
            by,
            PlanDecision.Kind.APPROVED,
            ""));
    return view(latest, history);
  }

  private Plan proposal(AccountHistory history) {
    Diagnosis diagnosis = engine.diagnose(history);
    return proposer.propose(history.id() + "/" + history.asOf().day(), diagnosis, history);
  }

  private PlanView view(Plan plan, AccountHistory history) throws StoreException {
    Diagnosis now = engine.diagnose(history);
    PlanStatus status = PlanStatus.of(plan, plans.decisions(plan.id()), now);
    return new PlanView(plan, status, now, plans.versions(plan.id()));
  }

  private AccountHistory history(AccountId account, AsOf asOf)
      throws StoreException, WorkbenchException {
    return accounts
        .history(account, asOf)
        .orElseThrow(
            () ->
                new WorkbenchException(
                    "Nothing is known of "
                        + account
                        + " on "
                        + asOf.day()
                        + ": import its files."));
  }
}
