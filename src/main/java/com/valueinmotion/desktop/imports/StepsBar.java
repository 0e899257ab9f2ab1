package com.valueinmotion.desktop.imports;

import com.valueinmotion.desktop.control.Texts;
import com.valueinmotion.desktop.imports.ImportState.Step;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The four steps of an import, and which of them the person stands at. */
public final class StepsBar extends HBox {
  private static final List<String> STEPS =
      List.of("1  Drop", "2  Map", "3  Problems", "4  Commit");
  private static final int PROBLEMS = 2;

  public StepsBar() {
    super(8);
    getStyleClass().add("steps");
    setAlignment(Pos.CENTER_LEFT);
    setAccessibleRole(AccessibleRole.TEXT);
  }

  /**
   * @param open questions that only the person can answer
   */
  void show(ImportState state, int open) {
    int at = at(state, open);
    getChildren().clear();
    for (int step = 0; step < STEPS.size(); step++) {
      if (step > 0) {
        FontIcon then = new FontIcon("fth-chevron-right");
        then.getStyleClass().addAll("small", "muted");
        getChildren().add(then);
      }
      Label name = Texts.whole(STEPS.get(step), step == at ? "step-here" : "step");
      if (step > at) {
        name.getStyleClass().add("muted");
      }
      getChildren().add(name);
      if (step < at) {
        FontIcon tick = new FontIcon("fth-check");
        tick.getStyleClass().addAll("small", "good");
        getChildren().add(tick);
      }
      if (step == PROBLEMS && open > 0) {
        getChildren().add(Texts.whole(open + " to decide", "chip"));
      }
    }
    setAccessibleText(
        (at < STEPS.size() ? "Step " + STEPS.get(at) : "All four steps are done")
            + (open > 0 ? ", " + open + " to decide" : ""));
  }

  private static int at(ImportState state, int open) {
    return switch (state.step()) {
      case Step.Committed committed -> STEPS.size();
      case Step.Committing committing -> STEPS.size() - 1;
      case Step.Looking looking -> 0;
      case Step.Checked checked when state.files().stream().anyMatch(DraftFile::isToMap) -> 1;
      case Step.Checked checked when open == 0 && state.mayCommit() -> STEPS.size() - 1;
      case Step.Checked checked -> PROBLEMS;
      default -> state.files().isEmpty() ? 0 : state.known().isEmpty() ? 1 : PROBLEMS;
    };
  }
}
