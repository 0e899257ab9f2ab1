package com.valueinmotion.workbench;

import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.account.AccountId;
import com.valueinmotion.account.AccountStore;
import com.valueinmotion.account.AsOf;
import com.valueinmotion.account.StoreException;
import com.valueinmotion.agent.Proposal;
import com.valueinmotion.diagnosis.Diagnosis;
import com.valueinmotion.diagnosis.Engine;
import com.valueinmotion.plan.Plan;
import com.valueinmotion.plan.PlanDecision;
import com.valueinmotion.plan.PlanProposer;
import com.valueinmotion.plan.PlanStatus;
import com.valueinmotion.plan.PlanStore;
import com.valueinmotion.runtime.Ask;
import com.valueinmotion.runtime.JournalException;
import com.valueinmotion.workbench.lifecycle.DecideProposal;
import com.valueinmotion.workbench.lifecycle.Lifecycle;
import com.valueinmotion.workbench.lifecycle.QueueEntry;
import com.valueinmotion.workbench.lifecycle.ReviewQueue;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Proposes, edits and approves plans. Every version and every decision is kept. */
public final class Plans {
  private final AccountStore accounts;
  private final PlanStore plans;
  private final Engine engine;
  private final PlanProposer proposer;
  private final Clock clock;
  private final Lifecycle lifecycle;

  Plans(
      AccountStore accounts,
      PlanStore plans,
      Engine engine,
      PlanProposer proposer,
      Clock clock,
      Lifecycle lifecycle) {
    this.lifecycle = lifecycle;
    this.accounts = accounts;
    this.plans = plans;
    this.engine = engine;
    this.proposer = proposer;
    this.clock = clock;
  }

  /**
   * The plan that is proposed for the account, where the queue has one; else its newest plan; where
   * there is none, a proposal, saved as version 1.
   */
  public PlanView open(AccountId account, AsOf asOf)
      throws StoreException, WorkbenchException, JournalException {
    Optional<QueueEntry> asked = new ReviewQueue(lifecycle).proposed(account).stream().findFirst();
    if (asked.isPresent()) {
      return open(asked.get(), asOf);
    }
    AccountHistory history = history(account, asOf);
    Plan plan = plans.latest(account).orElse(null);
    if (plan == null) {
      plan = proposal(history);
      plans.save(plan, clock.instant());
    }
    return view(plan, history);
  }

  /** The plan of an entry of the queue, with what was edited of it since. */
  public PlanView openProposal(long ask, AsOf asOf)
      throws StoreException, WorkbenchException, JournalException {
    return open(new DecideProposal(lifecycle).entry(ask), asOf);
  }

  private PlanView open(QueueEntry entry, AsOf asOf) throws StoreException, WorkbenchException {
    Proposal proposal = entry.proposal();
    if (proposal == null) {
      throw new WorkbenchException("This entry of the queue is no plan.");
    }
    List<PlanStore.Version> versions = plans.versions(proposal.plan().id());
    Plan plan = versions.isEmpty() ? proposal.plan() : versions.getLast().plan();
    if (versions.isEmpty()) {
      plans.save(plan, clock.instant());
    }
    return view(plan, history(entry.account(), asOf));
  }

  /** What the engine would propose today, as the next version; edits stay in the older ones. */
  public PlanView proposeAgain(AccountId account, AsOf asOf)
      throws StoreException, WorkbenchException {
    AccountHistory history = history(account, asOf);
    Plan proposal = proposal(history);
    Plan latest = plans.latest(account).orElse(null);
    if (latest != null) {
      proposal = proposal.withId(latest.id()).withVersion(latest.version() + 1);
      if (proposal.saysTheSameAs(latest)) {
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
    Plan latest = latest(seen).orElse(seen);
    if (latest.version() != seen.version()) {
      throw new WorkbenchException(
          "Version "
              + latest.version()
              + " of this plan was saved meanwhile, in another window or on the console. Yours was"
              + " not saved and nothing is lost: open the plan again and repeat your edit.");
    }
    AccountHistory history = history(seen.account(), asOf);
    if (edited.saysTheSameAs(latest)) {
      return view(latest, history);
    }
    Plan next = edited.withVersion(latest.version() + 1);
    plans.save(next, clock.instant());
    return view(next, history);
  }

  /**
   * Approves exactly the content that was seen. Where the queue asks for it, this is the answer.
   *
   * @param by who approves
   * @throws WorkbenchException where the stored plan is no longer that content
   */
  public PlanView approve(Plan seen, String by, AsOf asOf)
      throws StoreException, WorkbenchException, JournalException {
    Plan latest = latest(seen).orElse(null);
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
    Optional<QueueEntry> asked =
        new ReviewQueue(lifecycle)
            .proposed(seen.account()).stream().filter(e -> isOf(e, latest)).findFirst();
    if (asked.isPresent()) {
      Ask ask = asked.get().ask();
      new DecideProposal(lifecycle).approveEdited(ask.id(), ask.draft().hash(), latest, by);
      return view(latest(latest).orElse(latest), history);
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

  private static boolean isOf(QueueEntry entry, Plan plan) {
    Proposal proposal = entry.proposal();
    return proposal != null && proposal.plan().id().equals(plan.id());
  }

  /** The newest version of the same plan. */
  private Optional<Plan> latest(Plan plan) throws StoreException {
    List<PlanStore.Version> versions = plans.versions(plan.id());
    return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast().plan());
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
