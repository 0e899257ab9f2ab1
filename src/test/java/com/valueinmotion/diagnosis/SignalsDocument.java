package com.valueinmotion.diagnosis;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;

/** {@code docs/signals.md}, made from the catalogue. */
final class SignalsDocument {
  private SignalsDocument() {}

  static String of(Policy policy) {
    List<String> lines = new ArrayList<>();
    lines.add("# The signals");
    lines.add("");
    lines.add(
        """
        Made from `resources/policy/signals.yaml` by `SignalsDocumentTest`, which fails when this page is stale. All of it is policy: a pack
        can move any threshold (`what-if`, `diagnose --policy FILE`).

        A file may state a signal outright, under its id or label as a column; otherwise it is derived from raw rows as the formula says, once there are
        enough of them (`resources/policy/measures.yaml`): with fewer it reads "too sparse", which is unknown and never good. *Day* is the day the
        diagnosis looks from. A good reading counts for so many days; a bad one stands, marked stale, until there is newer evidence.

        Severity runs in straight lines: good 0, amber 30, at the red threshold 59, past it 60, worst 100. A ★ marks the six checks of the first version.
        """
            .strip());
    for (Phase phase : Phase.FLOW) {
      lines.add("");
      lines.add("## " + phase.title());
      for (Signal signal : policy.signals()) {
        if (signal.phase() == phase) {
          lines.add("");
          lines.addAll(about(signal));
        }
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private static List<String> about(Signal signal) {
    String red = signal.scale().thresholdText(State.RED, signal.unit());
    String amber = signal.scale().thresholdText(State.AMBER, signal.unit());
    List<String> lines = new ArrayList<>();
    lines.add(
        "### `" + signal.id() + "`: " + signal.label() + (signal.check() == null ? "" : " ★"));
    lines.add("");
    lines.add(signal.origin().meaning() + ".");
    lines.add("");
    lines.add("- formula: " + signal.origin().formula());
    lines.add(
        "- thresholds: "
            + List.of(amber, red).stream().filter(t -> !t.isBlank()).collect(joining(", "))
            + "; good: "
            + signal.targetText());
    lines.add("- a good reading counts for " + signal.fresh() + " days");
    WasteKind waste = signal.waste();
    lines.add("- family: " + signal.family() + (waste == null ? "" : "; waste: " + waste.title()));
    lines.add("- source: " + signal.origin().source());
    return lines;
  }
}
