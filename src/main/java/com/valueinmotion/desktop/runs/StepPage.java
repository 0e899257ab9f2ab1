package com.valueinmotion.desktop.runs;

import com.valueinmotion.runtime.RunState;
import com.valueinmotion.runtime.Standing;
import com.valueinmotion.runtime.Step;
import com.valueinmotion.runtime.graph.Graph;
import com.valueinmotion.runtime.graph.GraphNode;
import com.valueinmotion.workbench.lifecycle.Runs;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A step of a run, and the run as it stood after it.
 *
 * @param number of the step; 0 before the first
 * @param title "Step 9, Draft success plan"
 * @param facts what is known of the step itself
 * @param standing where the run stood after it, a line each
 * @param state the channels after it
 * @param marks the run's way on the graph, seen from it
 */
public record StepPage(
    int number,
    String title,
    List<Fact> facts,
    List<String> standing,
    List<StatePart> state,
    GraphMarks marks) {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

  public StepPage {
    facts = List.copyOf(facts);
    standing = List.copyOf(standing);
    state = List.copyOf(state);
  }

  /** A name and a value. */
  public record Fact(String name, String value) {}

  static StepPage of(Runs.Detail run, int number, RunState after, Graph graph, ZoneId zone) {
    Step step = run.steps().stream().filter(s -> s.number() == number).findFirst().orElse(null);
    List<StatePart> state = new ArrayList<>();
    after.channels().forEach((name, json) -> state.add(StatePart.of(name, json)));
    List<String> standing = new ArrayList<>();
    after.standing().forEach((node, how) -> standing.add(title(graph, node) + ", " + words(how)));
    return new StepPage(
        number,
        step == null
            ? "Before the first step"
            : "Step " + number + ", " + title(graph, step.node()),
        step == null ? List.of() : facts(step, graph, zone),
        standing.isEmpty() ? List.of("The run is over.") : standing,
        state,
        GraphMarks.of(run, number, after));
  }

  private static List<Fact> facts(Step step, Graph graph, ZoneId zone) {
    List<Fact> facts = new ArrayList<>();
    graph
        .find(step.node())
        .ifPresent(
            node ->
                facts.add(
                    new Fact(
                        "Node", node.id() + ", " + node.kind().name().toLowerCase(Locale.ROOT))));
    StepRow row = StepRow.of(step, graph);
    facts.add(new Fact("Outcome", row.state() + attempt(step)));
    facts.add(new Fact("Result", step.note().isEmpty() ? "–" : step.note()));
    facts.add(
        new Fact("Edges taken", step.edges().isEmpty() ? "none" : String.join("\n", step.edges())));
    facts.add(
        new Fact(
            "Changed",
            step.writes().isEmpty() ? "nothing" : String.join(", ", step.writes().keySet())));
    facts.add(new Fact("Inputs hash", step.inputs()));
    facts.add(new Fact("Ended", WHEN.format(step.at().atZone(zone)) + ", took " + row.took()));
    return facts;
  }

  private static String attempt(Step step) {
    return step.attempt() > 1 ? ", attempt " + step.attempt() : "";
  }

  static String title(Graph graph, String node) {
    return graph.find(node).map(GraphNode::title).orElse(node.isEmpty() ? "the run itself" : node);
  }

  private static String words(Standing standing) {
    return switch (standing.kind()) {
      case READY -> "next";
      case JOINING -> "until its other branches arrive";
      case WAITING -> "waiting";
      case PAUSED -> "until its next attempt";
      case STUCK -> "stuck";
    };
  }
}
