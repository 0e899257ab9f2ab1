package com.valueinmotion.desktop.runs;

import com.valueinmotion.runtime.Step;
import com.valueinmotion.runtime.StepKind;
import com.valueinmotion.runtime.graph.Graph;
import com.valueinmotion.runtime.graph.GraphNode;
import java.time.Duration;
import java.util.Locale;

/**
 * A step in the table.
 *
 * @param number 1, 2, … within the run
 * @param node the id of its node
 * @param title the node's title
 * @param state "done", "yes", "waits"
 * @param tone the style class of the state
 * @param result the note that the step left
 * @param took "12 ms"
 * @param hash the first digits of the hash of what the node could see
 */
public record StepRow(
    int number,
    String node,
    String title,
    String state,
    String tone,
    String result,
    String took,
    String hash) {
  private static final int DIGITS = 6;
  private static final int MILLIS = 1000;

  static StepRow of(Step step, Graph graph) {
    String title = graph.find(step.node()).map(GraphNode::title).orElse("The run itself");
    return new StepRow(
        step.number(),
        step.node(),
        step.attempt() > 1 ? title + ", attempt " + step.attempt() : title,
        state(step),
        tone(step),
        step.note(),
        took(step.took()),
        step.inputs().substring(0, Math.min(DIGITS, step.inputs().length())));
  }

  private static String state(Step step) {
    return switch (step.kind()) {
      case DONE, RESUMED ->
          step.outcome().isEmpty()
              ? step.kind() == StepKind.DONE ? "done" : "went on"
              : step.outcome();
      case CACHED -> "as before";
      case WAITS -> "waits";
      case IGNORED -> "ignored";
      case FAILED -> "failed";
      case STUCK -> "stuck";
      case MIGRATED -> "new graph";
    };
  }

  private static String tone(Step step) {
    return switch (step.kind()) {
      case DONE, RESUMED, CACHED -> "good";
      case WAITS -> "warn";
      case FAILED, STUCK -> "bad";
      case IGNORED, MIGRATED -> "";
    };
  }

  /** "0 ms", "12 ms", "11.8 s". */
  static String took(Duration took) {
    long millis = took.toMillis();
    return millis < MILLIS
        ? millis + " ms"
        : String.format(Locale.ROOT, "%.1f s", millis / (double) MILLIS);
  }
}
