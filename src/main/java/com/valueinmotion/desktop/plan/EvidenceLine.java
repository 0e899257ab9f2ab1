package com.valueinmotion.desktop.plan;

import com.valueinmotion.desktop.text.SignedText;
import com.valueinmotion.plan.Evidence;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** A fact a plan rests on: its id, what it says, and where it stands. */
final class EvidenceLine {
  private EvidenceLine() {}

  static Node of(Evidence evidence) {
    Label id = label(evidence.id(), "chip");
    id.setMinWidth(30);
    Label says =
        label(evidence.label() + " " + SignedText.of(evidence.value()), "strong", "grid-12");
    says.setTooltip(new Tooltip(evidence.signal()));
    Label where =
        label(
            SignedText.of(evidence.threshold())
                + " · "
                + evidence.source().cite()
                + ", "
                + evidence.source().column()
                + " · "
                + evidence.observedOn()
                + (evidence.stale() ? ", stale" : "")
                + (evidence.told() == null ? " · internal" : ""),
            "grid-12",
            "muted");
    HBox line = new HBox(id, says, where);
    line.getStyleClass().add("plan-evidence");
    line.setAccessibleText(evidence.text() + ": " + says.getText() + ", " + where.getText());
    return line;
  }

  private static Label label(String text, String... styles) {
    Label label = new Label(text);
    label.getStyleClass().addAll(styles);
    return label;
  }
}
