package com.valueinmotion.desktop.runs;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The selected step, the state after it, and what the run has left behind. */
public final class StepPane extends VBox {
  private static final double NAMES = 84;
  private static final double STATE = 150;

  private final Label title = label("", "pane-title");
  private final GridPane facts = new GridPane();
  private final Label stateTitle = label("", "side-title", "strong");
  private final VBox standing = new VBox(2);
  private final StateTree state = new StateTree();
  private final VBox left = new VBox(6);
  private final CallsPane calls = new CallsPane();

  public StepPane() {
    getStyleClass().add("step-pane");
    facts.getStyleClass().add("step-facts");
    ColumnConstraints names = new ColumnConstraints(NAMES);
    ColumnConstraints values = new ColumnConstraints();
    values.setHgrow(Priority.ALWAYS);
    facts.getColumnConstraints().setAll(List.of(names, values));
    VBox.setVgrow(state, Priority.ALWAYS);
    getChildren()
        .addAll(
            title,
            facts,
            stateTitle,
            standing,
            state,
            label("Asks, effects, decisions", "side-title", "strong"),
            left,
            label("Model calls", "side-title", "strong"),
            calls);
    state.setMinHeight(STATE);
  }

  /** Both null where no run is shown. */
  void show(@Nullable RunPage run, @Nullable StepPage step) {
    facts.getChildren().clear();
    standing.getChildren().clear();
    left.getChildren().clear();
    if (run == null || step == null) {
      title.setText("");
      stateTitle.setText("");
      state.show(List.of());
      return;
    }
    title.setText(step.title());
    int row = 0;
    for (StepPage.Fact fact : step.facts()) {
      Label name = label(fact.name(), "grid-12", "muted");
      GridPane.setValignment(name, VPos.TOP);
      facts.addRow(row++, name, label(fact.value(), "grid-12"));
    }
    stateTitle.setText(
        step.number() == 0 ? "State before the first step" : "State after step " + step.number());
    step.standing().forEach(line -> standing.getChildren().add(label(line, "grid-12")));
    state.show(step.state());
    run.left().forEach(line -> left.getChildren().add(line(line)));
    if (run.left().isEmpty()) {
      left.getChildren().add(label("None so far.", "grid-12", "muted"));
    }
  }

  /** What models were asked, seen from a step. */
  void calls(List<CallLine> lines, @Nullable StepPage step) {
    calls.show(lines, step == null ? 0 : step.number());
  }

  private static VBox line(RunPage.Left left) {
    return new VBox(
        label(left.kind() + ": " + left.text(), "grid-12"),
        label(left.state(), "label-11", "muted"));
  }

  private static Label label(String text, String... styles) {
    Label label = new Label(text);
    label.getStyleClass().addAll(styles);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
