package com.valueinmotion.desktop.runs;

import com.valueinmotion.account.AccountId;
import com.valueinmotion.runtime.Decision;
import com.valueinmotion.runtime.Effect;
import com.valueinmotion.runtime.RunHead;
import com.valueinmotion.runtime.RunStatus;
import com.valueinmotion.runtime.graph.Graph;
import com.valueinmotion.workbench.lifecycle.Runs;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A run as the screen shows it.
 *
 * @param detail the run itself
 * @param title "Run 41, Halden Freight"
 * @param drivenBy the graph, and the run it was forked from where it was
 * @param steps oldest first
 * @param left what it has left behind, was decided of, and asks, a line each
 * @param spoken its way over the graph, for ears instead of eyes
 */
public record RunPage(
    Runs.Detail detail,
    String title,
    String drivenBy,
    List<StepRow> steps,
    List<Left> left,
    String spoken) {
  public RunPage {
    steps = List.copyOf(steps);
    left = List.copyOf(left);
  }

  /**
   * Something that a run has to do with other than its steps.
   *
   * @param kind "Effect", "Decision", "Asks"
   * @param text what it is
   * @param state how far it is
   */
  public record Left(String kind, String text, String state) {}

  static RunPage of(Runs.Detail detail, Graph graph) {
    RunHead run = detail.run();
    return new RunPage(
        detail,
        "Run " + run.id() + ", " + detail.name(),
        drivenBy(run, graph),
        detail.steps().stream().map(step -> StepRow.of(step, graph)).toList(),
        left(detail),
        spoken(detail, graph));
  }

  public long id() {
    return detail.run().id();
  }

  public AccountId account() {
    return new AccountId(detail.run().subject());
  }

  /** A run in whose place another goes on cannot be forked once more. */
  public boolean canFork() {
    return detail.run().status() != RunStatus.SUPERSEDED;
  }

  public RunWord word() {
    return RunWord.of(detail.run(), !detail.waiting().isEmpty());
  }

  /** The last step; 0 where there is none yet. */
  public int lastStep() {
    return steps.isEmpty() ? 0 : steps.getLast().number();
  }

  private static String drivenBy(RunHead run, Graph graph) {
    String title = run.graph().equals(graph.hash()) ? graph.title() + " · " : "an older graph · ";
    return title
        + run.graph()
        + (run.parent() == 0
            ? ""
            : " · forked from run " + run.parent() + " at step " + run.parentStep());
  }

  private static List<Left> left(Runs.Detail detail) {
    List<Left> all = new ArrayList<>();
    detail
        .waiting()
        .forEach(ask -> all.add(new Left("Asks", ask.draft().title(), "waits for you")));
    detail.effects().stream().map(RunPage::left).forEach(all::add);
    detail.decisions().stream().map(RunPage::left).forEach(all::add);
    return all;
  }

  private static Left left(Effect effect) {
    String result = effect.result().isEmpty() ? "" : ", " + effect.result();
    return new Left("Effect", effect.kind(), effect.state().words() + result);
  }

  private static Left left(Decision decision) {
    String reason = decision.reason().isEmpty() ? "" : ": " + decision.reason();
    return new Left(
        "Decision", decision.title(), decision.verdict().words() + " by " + decision.by() + reason);
  }

  private static String spoken(Runs.Detail detail, Graph graph) {
    String way =
        detail.steps().stream()
            .filter(step -> !step.node().isEmpty())
            .map(step -> step.number() + " " + StepPage.title(graph, step.node()))
            .collect(Collectors.joining(", "));
    String at =
        detail.run().at().stream()
            .map(node -> StepPage.title(graph, node))
            .collect(Collectors.joining(", "));
    return "Graph "
        + graph.title()
        + ". The way of the run: "
        + (way.isEmpty() ? "no step yet" : way)
        + (at.isEmpty() ? ". It is over." : ". It stands at " + at + ".");
  }
}
