package com.valueinmotion.desktop.today;

import com.valueinmotion.desktop.text.DayText;
import com.valueinmotion.desktop.text.SignedText;
import com.valueinmotion.plan.Evidence;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The facts a plan rests on, each with the line it crossed and the row it stands in. */
final class EvidenceGrid extends GridPane {
  EvidenceGrid(List<Evidence> evidence, LocalDate today) {
    getStyleClass().add("evidence-grid");
    setAccessibleRole(AccessibleRole.TEXT);
    getColumnConstraints()
        .setAll(
            column(34, HPos.LEFT, Priority.NEVER),
            column(70, HPos.LEFT, Priority.ALWAYS),
            column(Region.USE_PREF_SIZE, HPos.RIGHT, Priority.NEVER),
            column(60, HPos.LEFT, Priority.NEVER),
            column(60, HPos.LEFT, Priority.SOMETIMES),
            column(Region.USE_PREF_SIZE, HPos.RIGHT, Priority.NEVER));
    addRow(
        0, head(""), head("Signal"), head("Value"), head("Threshold"), head("Source"), head("Age"));
    evidence.forEach(each -> add(each, today));
    setAccessibleText(evidence.size() + " pieces of evidence");
  }

  private void add(Evidence evidence, LocalDate today) {
    String threshold = SignedText.of(evidence.threshold());
    Label id = Parts.whole(evidence.id(), "chip");
    Label signal = cell(evidence.label(), "grid-12");
    Label value =
        Parts.whole(
            SignedText.of(evidence.value()),
            "number-medium",
            threshold.startsWith("red") ? "bad" : threshold.startsWith("amber") ? "warn" : "plain");
    Label source = cell(evidence.source().cite(), "grid-12", "muted");
    Label age = Parts.whole(age(evidence, today), "number", "grid-12", "muted");
    id.setAccessibleText(
        "Evidence "
            + evidence.id()
            + ": "
            + String.join(
                ", ",
                signal.getText(),
                value.getText(),
                threshold,
                source.getText(),
                age.getText()));
    addRow(getRowCount(), id, signal, value, cell(threshold, "grid-12", "muted"), source, age);
  }

  private static String age(Evidence evidence, LocalDate today) {
    long days = ChronoUnit.DAYS.between(evidence.observedOn(), today);
    return (evidence.stale() ? "stale " : "") + DayText.brief(days);
  }

  /** What does not fit stands in its tooltip. */
  private static Label cell(String text, String... styles) {
    Label label = Parts.label(text, styles);
    label.setTooltip(new Tooltip(text));
    return label;
  }

  private static Label head(String text) {
    return Parts.whole(text, "label-11", "strong", "muted");
  }

  private static ColumnConstraints column(double min, HPos at, Priority grow) {
    ColumnConstraints column = new ColumnConstraints();
    column.setMinWidth(min);
    column.setHalignment(at);
    column.setHgrow(grow);
    return column;
  }
}
