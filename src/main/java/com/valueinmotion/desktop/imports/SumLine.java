package com.valueinmotion.desktop.imports;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The rows of an import as a sum that a person can check. */
final class SumLine {
  private SumLine() {}

  static List<Node> of(ImportSummary summary) {
    return List.of(
        part(summary.read(), "rows read", ""),
        sign("="),
        part(summary.accepted(), "new or changed", ""),
        sign("+"),
        part(summary.unchanged(), "unchanged", ""),
        sign("+"),
        part(summary.refused(), "refused, kept aside", summary.refused() > 0 ? "bad" : ""),
        sign("+"),
        part(summary.skipped(), "skipped: totals, footers, blanks", ""));
  }

  private static VBox part(long count, String what, String tone) {
    Label number = new Label(ImportSummary.number(count));
    number.getStyleClass().add("kpi-value");
    if (!tone.isEmpty()) {
      number.getStyleClass().add(tone);
    }
    Label label = new Label(what);
    label.getStyleClass().add("kpi-label");
    VBox part = new VBox(number, label);
    part.setAccessibleText(number.getText() + " " + what);
    return part;
  }

  private static Label sign(String text) {
    Label sign = new Label(text);
    sign.getStyleClass().addAll("title-16", "muted");
    return sign;
  }
}
