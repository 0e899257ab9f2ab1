package com.valueinmotion.desktop.runs;

import com.valueinmotion.runtime.Ask;
import com.valueinmotion.runtime.RunHead;
import com.valueinmotion.runtime.RunState;
import com.valueinmotion.runtime.Span;
import com.valueinmotion.runtime.SpanLog;
import com.valueinmotion.runtime.graph.Graph;
import com.valueinmotion.workbench.Progress;
import com.valueinmotion.workbench.Workbench;
import com.valueinmotion.workbench.lifecycle.Lifecycle;
import com.valueinmotion.workbench.lifecycle.RunAccounts;
import com.valueinmotion.workbench.lifecycle.RunReport;
import com.valueinmotion.workbench.lifecycle.Runs;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The runs of the store that is shown.
 *
 * @param shown the store, which may change while the window is open
 */
public record StoredRuns(Supplier<Workbench> shown) implements RunDesk {
  @Override
  public Graph graph() {
    return runs().graph();
  }

  @Override
  public Look look(long run) throws Exception {
    Lifecycle lifecycle = lifecycle();
    Runs runs = new Runs(lifecycle);
    Instant now = lifecycle.clock().instant();
    Set<Long> asking =
        lifecycle.decisions().open().stream()
            .filter(ask -> ask.isDue(now))
            .map(Ask::run)
            .collect(Collectors.toSet());
    List<Entry> entries =
        runs.all().stream().map(line -> new Entry(line, asking.contains(line.run().id()))).toList();
    Optional<Runs.Detail> wanted = run == 0 ? Optional.empty() : runs.detail(run);
    return wanted.isPresent() || entries.isEmpty()
        ? new Look(entries, wanted)
        : new Look(entries, runs.detail(entries.getFirst().line().run().id()));
  }

  @Override
  public Calls calls(long run, String account) throws Exception {
    Workbench workbench = shown.get();
    SpanLog log = workbench.writing().spans();
    Stream<Span> outside = log.ofSubject(account).stream().filter(span -> span.run() == 0);
    return new Calls(
        Stream.concat(log.ofRun(run).stream(), outside)
            .sorted(Comparator.comparing(Span::started))
            .toList(),
        workbench.writing().models().price());
  }

  @Override
  public Optional<Runs.Detail> detail(long run) throws Exception {
    return runs().detail(run);
  }

  @Override
  public RunState at(Runs.Detail run, int step) {
    return runs().at(run, step);
  }

  @Override
  public String mermaid(Runs.Detail run) {
    return runs().mermaid(run);
  }

  @Override
  public RunHead fork(long run, int step, String reason) throws Exception {
    return runs().fork(run, step, shown.get().person(), reason);
  }

  @Override
  public RunReport runAll(Progress progress) throws Exception {
    return new RunAccounts(lifecycle().byRules()).all(progress);
  }

  private Lifecycle lifecycle() {
    return shown.get().lifecycle();
  }

  private Runs runs() {
    return new Runs(lifecycle());
  }
}
