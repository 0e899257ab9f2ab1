package com.valueinmotion.desktop.today;

import com.valueinmotion.account.AccountId;
import com.valueinmotion.agent.Governance.Reason;
import com.valueinmotion.agent.PlanWriter;
import com.valueinmotion.agent.lifecycle.Reminder;
import com.valueinmotion.runtime.Ask;
import com.valueinmotion.runtime.AskDraft;
import com.valueinmotion.runtime.Decision;
import com.valueinmotion.workbench.AccountView;
import com.valueinmotion.workbench.Progress;
import com.valueinmotion.workbench.WorkbenchException;
import com.valueinmotion.workbench.lifecycle.QueueEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

/** A desk whose queue is made up, over the accounts of another. */
record ScriptedToday(
    TodayDesk accounts, Callable<LoadedToday> queue, Callable<String> running, boolean refusing)
    implements TodayDesk {

  /** A proposal whose evidence has changed, a reminder, and a question about a run. */
  static List<TodayRow> ofEachKind(SampleToday sample) {
    TodayRow plan =
        sample.model.list().rows().stream()
            .filter(row -> row.entry().proposal() != null)
            .findFirst()
            .orElseThrow();
    QueueEntry entry = plan.entry();
    var proposal = Objects.requireNonNull(entry.proposal());
    List<QueueEntry.Content> contents =
        List.of(
            new QueueEntry.Plan(
                proposal
                    .worded(new PlanWriter.Worded(proposal.plan(), "qwen2.5:7b", List.of(), ""))
                    .saying(List.of("level MEDIUM → HIGH", "usage, 30 days 38 → 28"))),
            new QueueEntry.Due(
                new Reminder(
                    entry.name(),
                    proposal.motion(),
                    "1",
                    "talk",
                    "Talk with three frequent users about what gets in their way",
                    "Paolo Marchetti",
                    LocalDate.of(2026, 11, 20),
                    "Three conversations are held",
                    proposal.stakes())),
            new QueueEntry.Question(
                "The drafts folder cannot be written to. The run is safe and stays where it is."
                    + " Approve to try again."));
    List<TodayRow> rows = new ArrayList<>();
    for (QueueEntry.Content content : contents) {
      rows.add(
          TodayRow.of(
              new QueueEntry(ask(entry.ask(), rows.size()), entry.account(), entry.name(), content),
              null,
              "",
              entry.ask().draft().rank(),
              LocalDate.of(2026, 11, 22)));
    }
    return rows;
  }

  private static Ask ask(Ask like, int number) {
    AskDraft draft = like.draft();
    return new Ask(
        1_000 + number,
        like.run(),
        like.subject(),
        like.node(),
        new AskDraft(
            "made up " + number,
            draft.kind(),
            draft.title(),
            draft.content(),
            draft.hash(),
            draft.rank(),
            null),
        like.askedAt(),
        Ask.State.OPEN,
        null);
  }

  static LoadedToday queue(List<TodayRow> open, boolean hasAccounts) {
    return new LoadedToday(
        open, List.of(), ReviewTally.of(open.size(), List.of()), hasAccounts, false);
  }

  @Override
  public LoadedToday load() throws Exception {
    return queue.call();
  }

  @Override
  public void run(boolean everything, Progress progress) throws Exception {
    progress.at(0, 0, running.call());
  }

  @Override
  public Decision approve(QueueEntry seen, String reason) throws Exception {
    if (refusing) {
      throw new WorkbenchException("The evidence has changed.");
    }
    return accounts.approve(seen, reason);
  }

  @Override
  public Decision reject(QueueEntry seen, String reasonId, String reason) throws Exception {
    return accounts.reject(seen, reasonId, reason);
  }

  @Override
  public Decision snooze(QueueEntry seen, LocalDate until) throws Exception {
    return accounts.snooze(seen, until);
  }

  @Override
  public void undo(Decision decision) throws Exception {
    accounts.undo(decision);
  }

  @Override
  public Optional<AccountView> account(AccountId id) throws Exception {
    return accounts.account(id);
  }

  @Override
  public List<Reason> reasons() {
    return accounts.reasons();
  }

  @Override
  public LocalDate day() {
    return accounts.day();
  }
}
