package com.valueinmotion.workbench.lifecycle;

import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.account.Entry.Stakeholder;
import com.valueinmotion.account.StoreException;
import com.valueinmotion.agent.Proposal;
import com.valueinmotion.agent.lifecycle.Channel;
import com.valueinmotion.agent.lifecycle.Decide;
import com.valueinmotion.diagnosis.Diagnosis;
import com.valueinmotion.plan.EvidenceChange;
import com.valueinmotion.plan.Plan;
import com.valueinmotion.plan.PlanDecision;
import com.valueinmotion.plan.StakeholderCover;
import com.valueinmotion.runtime.Answer;
import com.valueinmotion.runtime.Ask;
import com.valueinmotion.runtime.Decision;
import com.valueinmotion.runtime.JournalException;
import com.valueinmotion.runtime.LeaseLost;
import com.valueinmotion.runtime.RunHead;
import com.valueinmotion.runtime.Verdict;
import com.valueinmotion.workbench.Progress;
import com.valueinmotion.workbench.WorkbenchException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A person decides: bound to exactly what they saw, and only while its evidence holds. */
public final class DecideProposal {
  private final Lifecycle lifecycle;

  public DecideProposal(Lifecycle lifecycle) {
    this.lifecycle = lifecycle;
  }

  /**
   * Approves, and carries out what that allows.
   *
   * @param seen hash of the content that was seen
   * @throws WorkbenchException where the evidence has changed since it was drafted
   */
  public Decision approve(long ask, String seen, String by, String reason)
      throws JournalException, StoreException, WorkbenchException {
    lifecycle.seat().require();
    QueueEntry entry = entry(ask);
    Proposal proposal = entry.proposal();
    if (proposal != null && entry.ask().state() == Ask.State.OPEN) {
      check(entry, proposal.plan());
    }
    return decide(entry, seen, Verdict.APPROVED, seen, by, reason, null, new TreeMap<>());
  }

  /**
   * Approves with changes of one's own.
   *
   * @param edited the plan as it should be
   * @throws WorkbenchException also where an active stakeholder is dropped
   */
  public Decision approveEdited(long ask, String seen, Plan edited, String by)
      throws JournalException, StoreException, WorkbenchException {
    lifecycle.seat().require();
    QueueEntry entry = entry(ask);
    Proposal proposal = entry.proposal();
    if (proposal == null) {
      throw new WorkbenchException("Only a plan can be edited. Nothing was decided.");
    }
    if (edited.contentHash().equals(proposal.plan().contentHash())) {
      return approve(ask, seen, by, "");
    }
    check(entry, edited);
    TreeMap<String, String> values = new TreeMap<>();
    values.put(Decide.EDITED, Channel.text(edited));
    String decided = proposal.withPlan(edited).hash();
    return decide(entry, seen, Verdict.EDITED, decided, by, "", null, values);
  }

  /**
   * Rejects; the next draft takes the reason into account.
   *
   * @param reasonId one of the policy's reasons
   * @param reason in the person's own words
   */
  public Decision reject(long ask, String seen, String reasonId, String reason, String by)
      throws JournalException, WorkbenchException {
    lifecycle.seat().require();
    if (reason.isBlank() && reasonId.isBlank()) {
      throw new WorkbenchException(
          "Say why: the next draft takes the reason into account. Nothing was decided.");
    }
    TreeMap<String, String> values = new TreeMap<>();
    values.put(Decide.REASON_ID, reasonId);
    return decide(entry(ask), seen, Verdict.REJECTED, seen, by, reason, null, values);
  }

  /** Puts it off: it is back on that day. */
  public Decision snooze(long ask, String seen, LocalDate until, String by)
      throws JournalException, WorkbenchException {
    lifecycle.seat().require();
    if (!until.isAfter(lifecycle.asOf().get().day())) {
      throw new WorkbenchException(
          "Snooze to a day that is still to come; " + until + " is not. Nothing was decided.");
    }
    Instant from = until.atStartOfDay().toInstant(ZoneOffset.UTC);
    return decide(entry(ask), seen, Verdict.SNOOZED, seen, by, "", from, new TreeMap<>());
  }

  /**
   * Takes a decision back: the run goes on from before it. What was done stays done; an approval of
   * a plan is withdrawn.
   *
   * @throws JournalException where the run has gone on since, so that more than this decision would
   *     be lost
   */
  public void undo(Decision decision, String by)
      throws JournalException, StoreException, WorkbenchException {
    lifecycle.seat().require();
    Instant now = lifecycle.clock().instant();
    lifecycle.decisions().undo(decision, by, now);
    boolean approved =
        decision.verdict() == Verdict.APPROVED || decision.verdict() == Verdict.EDITED;
    Proposal proposal = approved ? entry(decision.ask()).proposal() : null;
    if (proposal != null) {
      withdraw(proposal.plan(), by, now);
    }
  }

  private void withdraw(Plan plan, String by, Instant at) throws StoreException {
    List<PlanDecision> all = lifecycle.plans().decisions(plan.id());
    if (!all.isEmpty() && all.getLast().kind() == PlanDecision.Kind.APPROVED) {
      PlanDecision last = all.getLast();
      lifecycle
          .plans()
          .record(
              new PlanDecision(
                  last.plan(),
                  last.version(),
                  last.contentHash(),
                  at,
                  by,
                  PlanDecision.Kind.WITHDRAWN,
                  "taken back"));
    }
  }

  /** The question of that number, open or not. */
  public QueueEntry entry(long id) throws JournalException {
    Ask ask =
        lifecycle
            .decisions()
            .ask(id)
            .orElseThrow(
                () ->
                    new JournalException(
                        "There is no question " + id + ". `queue` lists what is open."));
    return new ReviewQueue(lifecycle).entry(ask);
  }

  private Decision decide(
      QueueEntry entry,
      String seen,
      Verdict verdict,
      String decided,
      String by,
      String reason,
      @Nullable Instant until,
      Map<String, String> values)
      throws JournalException {
    Decision made =
        lifecycle
            .decisions()
            .decide(
                new Answer(
                    entry.ask().id(),
                    seen,
                    verdict,
                    decided,
                    by,
                    lifecycle.clock().instant(),
                    reason,
                    until,
                    new TreeMap<>(values)));
    if (verdict != Verdict.SNOOZED) {
      goOn(entry.ask().run());
    }
    return made;
  }

  /** Where another window drives the run, it carries the decision out. */
  private void goOn(long id) throws JournalException {
    RunHead run = lifecycle.journal().run(id).orElseThrow();
    if (!run.status().isLive()) {
      return;
    }
    try {
      AccountDriver.now(lifecycle).goOn(run);
    } catch (LeaseLost e) {
      // Recorded all the same: whoever drives the run hears it next.
    }
  }

  private void check(QueueEntry entry, Plan plan)
      throws JournalException, StoreException, WorkbenchException {
    AccountHistory history =
        lifecycle
            .accounts()
            .history(entry.account(), lifecycle.asOf().get())
            .orElseThrow(
                () ->
                    new WorkbenchException(
                        "Nothing is known of " + entry.name() + " any more. Nothing was decided."));
    Diagnosis now = lifecycle.engine().diagnose(history);
    List<EvidenceChange> changes = EvidenceChange.between(plan, now);
    if (!changes.isEmpty()) {
      new RunAccounts(lifecycle).only(List.of(entry.account()), Progress.unwatched());
      throw new WorkbenchException(
          "The evidence has changed since this was drafted: "
              + changes.stream().map(EvidenceChange::text).collect(Collectors.joining("; "))
              + ". Nothing was approved. It has been drafted anew: look at it again.");
    }
    Proposal proposal = entry.proposal();
    if (proposal != null && proposal.isForTheAccount()) {
      List<Stakeholder> there =
          history.entries(Stakeholder.class).stream()
              .filter(person -> person.isThere(history.asOf().day()))
              .toList();
      List<Stakeholder> dropped = StakeholderCover.uncovered(plan, there);
      if (!dropped.isEmpty()) {
        throw new WorkbenchException(
            dropped.stream().map(Stakeholder::name).collect(Collectors.joining(", "))
                + (dropped.size() == 1 ? " is" : " are")
                + " in no action of this plan. Add an action or say why not. Nothing was"
                + " approved.");
      }
    }
  }
}
