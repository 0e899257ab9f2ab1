package com.valueinmotion.desktop.today;

import com.valueinmotion.account.AccountId;
import com.valueinmotion.account.ImportStore.ImportRecord;
import com.valueinmotion.agent.Governance.Reason;
import com.valueinmotion.runtime.Decision;
import com.valueinmotion.runtime.RunHead;
import com.valueinmotion.runtime.Verdict;
import com.valueinmotion.workbench.AccountView;
import com.valueinmotion.workbench.Progress;
import com.valueinmotion.workbench.Workbench;
import com.valueinmotion.workbench.lifecycle.DecideProposal;
import com.valueinmotion.workbench.lifecycle.Lifecycle;
import com.valueinmotion.workbench.lifecycle.QueueEntry;
import com.valueinmotion.workbench.lifecycle.ReviewQueue;
import com.valueinmotion.workbench.lifecycle.RunAccounts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The queue of the store that is shown.
 *
 * @param shown the store, which may become another
 */
public record StoredToday(Supplier<Workbench> shown) implements TodayDesk {
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  @Override
  public LoadedToday load() throws Exception {
    Workbench workbench = shown.get();
    Lifecycle lifecycle = workbench.lifecycle();
    ReviewQueue.Queue queue = new ReviewQueue(lifecycle).now();
    LocalDate today = workbench.asOf().day();
    long highest =
        queue.open().stream()
            .filter(entry -> entry.stakes() != null)
            .mapToLong(entry -> entry.ask().draft().rank())
            .max()
            .orElse(0);
    List<TodayRow> open =
        queue.open().stream().map(e -> TodayRow.of(e, null, "", highest, today)).toList();
    List<TodayRow> reviewed = new ArrayList<>();
    for (Decision decision : standing(queue.today())) {
      QueueEntry entry = new DecideProposal(lifecycle).entry(decision.ask());
      reviewed.add(
          TodayRow.of(entry, decision, sentence(decision, workbench.zone()), highest, today));
    }
    return new LoadedToday(
        open,
        reviewed,
        ReviewTally.of(open.size(), reviewed.stream().flatMap(r -> verdict(r).stream()).toList()),
        workbench.lastImport().isPresent(),
        isBehind(workbench, lifecycle));
  }

  /** The last word on each question, the newest first; what was taken back is as if never said. */
  static List<Decision> standing(List<Decision> newestFirst) {
    Map<Long, Decision> last = new LinkedHashMap<>();
    for (Decision decision : newestFirst) {
      last.putIfAbsent(decision.ask(), decision);
    }
    return last.values().stream().filter(d -> d.verdict() != Verdict.UNDONE).toList();
  }

  private static Optional<Verdict> verdict(TodayRow row) {
    return Optional.ofNullable(row.decision()).map(Decision::verdict);
  }

  private static String sentence(Decision decision, ZoneId zone) {
    String words = decision.verdict().words();
    return Character.toUpperCase(words.charAt(0))
        + words.substring(1)
        + (decision.until() == null
            ? ""
            : " until " + LocalDate.ofInstant(decision.until(), ZoneOffset.UTC))
        + " by "
        + decision.by()
        + ", "
        + MINUTE.format(decision.at().atZone(zone))
        + (decision.reason().isEmpty() ? "" : ": " + decision.reason());
  }

  private static boolean isBehind(Workbench workbench, Lifecycle lifecycle) throws Exception {
    List<RunHead> runs = lifecycle.decisions().runs();
    Optional<ImportRecord> imported = workbench.lastImport();
    return imported.isPresent()
        && (runs.isEmpty() || imported.get().knownAt().isAfter(runs.getFirst().changedAt()));
  }

  @Override
  public void run(boolean everything, Progress progress) throws Exception {
    RunAccounts accounts = new RunAccounts(shown.get().lifecycle().byRules());
    if (everything) {
      accounts.all(progress);
    } else {
      accounts.goOn(progress);
    }
  }

  @Override
  public Decision approve(QueueEntry seen, String reason) throws Exception {
    return decide().approve(seen.ask().id(), hash(seen), person(), reason);
  }

  @Override
  public Decision reject(QueueEntry seen, String reasonId, String reason) throws Exception {
    return decide().reject(seen.ask().id(), hash(seen), reasonId, reason, person());
  }

  @Override
  public Decision snooze(QueueEntry seen, LocalDate until) throws Exception {
    return decide().snooze(seen.ask().id(), hash(seen), until, person());
  }

  @Override
  public void undo(Decision decision) throws Exception {
    decide().undo(decision, person());
  }

  @Override
  public Optional<AccountView> account(AccountId id) throws Exception {
    return shown.get().diagnose().one(id, shown.get().asOf());
  }

  @Override
  public List<Reason> reasons() {
    return shown.get().lifecycle().governance().reasons();
  }

  @Override
  public LocalDate day() {
    return shown.get().asOf().day();
  }

  private DecideProposal decide() {
    return new DecideProposal(shown.get().lifecycle());
  }

  private String person() {
    return shown.get().person();
  }

  private static String hash(QueueEntry seen) {
    return seen.ask().draft().hash();
  }
}
