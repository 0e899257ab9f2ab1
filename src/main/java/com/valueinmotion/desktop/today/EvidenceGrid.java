package com.valueinmotion.desktop.today;

import com.valueinmotion.desktop.control.Texts;
import com.valueinmotion.desktop.text.DayText;
import com.valueinmotion.desktop.text.SignedText;
import com.valueinmotion.plan.Evidence;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The facts a plan rests on, each with the line it crossed and the row it stands in. */
final class EvidenceGrid extends GridPane {
  /** Under this width threshold and source stand in a line of their own. */
  private static final double ROOM_FOR_ALL = 560;

  private final List<Evidence> evidence;
  private final LocalDate today;
  private boolean wide;

  EvidenceGrid(List<Evidence> evidence, LocalDate today) {
    this.evidence = evidence;
    this.today = today;
    getStyleClass().add("evidence-grid");
    setMinWidth(0);
    build(false);
    widthProperty()
        .subscribe(
            width -> {
              if (width.doubleValue() >= ROOM_FOR_ALL != wide) {
                build(!wide);
              }
            });
  }

  private void build(boolean isWide) {
    wide = isWide;
    getChildren().clear();
    ColumnConstraints id = column(34, HPos.LEFT, Priority.NEVER);
    ColumnConstraints signal = column(70, HPos.LEFT, Priority.ALWAYS);
    ColumnConstraints value = column(USE_PREF_SIZE, HPos.RIGHT, Priority.NEVER);
    ColumnConstraints age = column(USE_PREF_SIZE, HPos.RIGHT, Priority.NEVER);
    if (wide) {
      ColumnConstraints threshold = column(60, HPos.LEFT, Priority.NEVER);
      ColumnConstraints source = column(60, HPos.LEFT, Priority.SOMETIMES);
      getColumnConstraints().setAll(List.of(id, signal, value, threshold, source, age));
      addRow(
          0,
          head(""),
          head("Signal"),
          head("Value"),
          head("Threshold"),
          head("Source"),
          head("Age"));
    } else {
      getColumnConstraints().setAll(List.of(id, signal, value, age));
      addRow(0, head(""), head("Signal, threshold, source"), head("Value"), head("Age"));
    }
    evidence.forEach(this::add);
  }

  private void add(Evidence each) {
    String threshold = SignedText.of(each.threshold());
    String source = each.source().cite();
    Label id = Texts.whole(each.id(), "chip");
    Label signal = cell(each.label(), "grid-12");
    Label value =
        Texts.whole(
            SignedText.of(each.value()),
            "number-medium",
            threshold.startsWith("red") ? "bad" : threshold.startsWith("amber") ? "warn" : "plain");
    Label age = Texts.whole(age(each, today), "number", "grid-12", "muted");
    id.setAccessibleText(
        "Evidence "
            + String.join(
                ", ",
                each.id(),
                signal.getText(),
                value.getText(),
                threshold,
                source,
                age.getText()));
    int row = getRowCount();
    if (wide) {
      addRow(
          row,
          id,
          signal,
          value,
          cell(threshold, "grid-12", "muted"),
          cell(source, "grid-12", "muted"),
          age);
    } else {
      VBox both = new VBox(signal, cell(threshold + " · " + source, "label-11", "muted"));
      addRow(row, id, both, value, age);
    }
  }

  private static String age(Evidence evidence, LocalDate today) {
    long days = ChronoUnit.DAYS.between(evidence.observedOn(), today);
    return (evidence.stale() ? "stale " : "") + DayText.brief(days);
  }

  /** What does not fit stands in its tooltip. */
  private static Label cell(String text, String... styles) {
    Label label = Texts.label(text, styles);
    label.setTooltip(new Tooltip(text));
    return label;
  }

  private static Label head(String text) {
    return Texts.whole(text, "label-11", "strong", "muted");
  }

  private static ColumnConstraints column(double min, HPos at, Priority grow) {
    ColumnConstraints column = new ColumnConstraints();
    column.setMinWidth(min);
    column.setHalignment(at);
    column.setHgrow(grow);
    return column;
  }
}
