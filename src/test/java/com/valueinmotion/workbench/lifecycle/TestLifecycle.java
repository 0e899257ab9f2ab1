package com.valueinmotion.workbench.lifecycle;

import com.valueinmotion.account.AccountId;
import com.valueinmotion.account.AsOf;
import com.valueinmotion.account.StoreException;
import com.valueinmotion.agent.PlanWriter;
import com.valueinmotion.agent.anchor.AnchorSearch;
import com.valueinmotion.agent.anchor.Reader;
import com.valueinmotion.diagnosis.Histories;
import com.valueinmotion.runtime.CountingEffects;
import com.valueinmotion.runtime.Effects;
import com.valueinmotion.runtime.Step;
import com.valueinmotion.runtime.StepKind;
import com.valueinmotion.store.SqliteStore;
import com.valueinmotion.workbench.ProductRules;
import com.valueinmotion.workbench.Progress;
import com.valueinmotion.workbench.draft.ModelInRuns;
import com.valueinmotion.workbench.draft.Writing;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The lifecycle graph over accounts in memory, on a clock that is moved by hand. */
final class TestLifecycle implements AutoCloseable {
  static final String ACCOUNT = "name:test";

  final TestAccounts accounts = new TestAccounts();
  final CountingEffects effects = new CountingEffects(CountingEffects.Seen.YES);
  private final SqliteStore store;
  private final ProductRules rules;
  private final Set<String> walked = new TreeSet<>();
  private LocalDate today = Histories.TODAY;
  private long millis;
  private int speed;
  private long hurriesSince;
  private PlanWriter writer = PlanWriter.NONE;
  private Reader reader;

  TestLifecycle(Path folder) throws Exception {
    this.store = SqliteStore.open(folder.resolve("s.db"));
    this.rules = ProductRules.load();
    this.reader = new AnchorSearch(rules.governance().anchors());
  }

  static TestLifecycle with(Path folder, Histories account) throws Exception {
    TestLifecycle lifecycle = new TestLifecycle(folder);
    lifecycle.accounts.put(ACCOUNT, account);
    return lifecycle;
  }

  Lifecycle lifecycle() {
    return lifecycle(effects);
  }

  Lifecycle lifecycle(Effects doing) {
    return new Lifecycle(
        accounts,
        store.journal(),
        store.decisions(),
        doing,
        store.plans(),
        rules.engine(),
        rules.proposer(),
        rules.governance(),
        rules.graph(),
        () -> new AsOf(today, now()),
        this::now,
        "test",
        writer,
        reader,
        Set.of(),
        Seat.FREE);
  }

  private Instant now() {
    return today
        .atTime(LocalTime.NOON)
        .toInstant(ZoneOffset.UTC)
        .plusMillis(++millis)
        .plusNanos(speed * (System.nanoTime() - hurriesSince));
  }

  /** From now on the clock runs by itself, so many times as fast as others. */
  void hurry(int times) {
    hurriesSince = System.nanoTime();
    speed = times;
  }

  /** From now on plans are worded and notes read so. */
  void by(PlanWriter words, Reader reads) {
    writer = words;
    reader = reads;
  }

  /** A model at that address, as the product has it in runs. */
  ModelInRuns model(URI address) throws Exception {
    Writing writing = new Writing(store, rules, Clock.systemUTC(), "Ana");
    writing.models().at(address.toString());
    return writing.inRuns("qwen2.5:7b");
  }

  LocalDate today() {
    return today;
  }

  void later(int days) {
    today = today.plusDays(days);
  }

  /** Runs the account; gives its steps so far as "node" or "node [outcome]". */
  List<String> run() throws Exception {
    new RunAccounts(lifecycle()).only(List.of(new AccountId(ACCOUNT)), Progress.unwatched());
    return path();
  }

  List<String> goOn() throws Exception {
    new RunAccounts(lifecycle()).goOn(Progress.unwatched());
    return path();
  }

  List<String> path() throws Exception {
    return steps().stream()
        .filter(step -> step.kind() != StepKind.IGNORED)
        .map(step -> step.node() + (step.outcome().isEmpty() ? "" : " [" + step.outcome() + "]"))
        .toList();
  }

  List<Step> steps() throws Exception {
    long run = store.decisions().runs().getFirst().id();
    List<Step> steps = store.journal().steps(run);
    steps.forEach(step -> walked.addAll(step.edges()));
    return steps;
  }

  /** Where the account's run stands. */
  List<String> at() throws Exception {
    return store.decisions().runs().getFirst().at();
  }

  Set<String> walked() {
    return walked;
  }

  ReviewQueue.Queue queue() throws Exception {
    return new ReviewQueue(lifecycle()).now();
  }

  QueueEntry first() throws Exception {
    return queue().open().getFirst();
  }

  DecideProposal decide() {
    return new DecideProposal(lifecycle());
  }

  void approve(QueueEntry entry) throws Exception {
    decide().approve(entry.ask().id(), entry.ask().draft().hash(), "Ana", "");
  }

  void reject(QueueEntry entry, String because, String reason) throws Exception {
    decide().reject(entry.ask().id(), entry.ask().draft().hash(), because, reason, "Ana");
  }

  void approveAll() throws Exception {
    while (!queue().open().isEmpty()) {
      approve(first());
    }
  }

  SqliteStore store() {
    return store;
  }

  @Override
  public void close() throws StoreException {
    store.close();
  }
}
