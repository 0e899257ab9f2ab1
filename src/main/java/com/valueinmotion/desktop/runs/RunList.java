package com.valueinmotion.desktop.runs;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The runs: number and account, how each stands, and when it last changed. */
public final class RunList extends ListView<RunLine> {
  private static final double ROW = 44;

  public RunList() {
    getStyleClass().add("run-list");
    setFixedCellSize(ROW);
    setAccessibleText("Runs, the last changed first");
    setCellFactory(list -> new LineCell());
    Label nothing = new Label("No run stands so.");
    nothing.getStyleClass().addAll("grid-12", "muted");
    setPlaceholder(nothing);
  }

  /** Selects a row and brings it into view. */
  void reveal(int index) {
    if (index < 0) {
      getSelectionModel().clearSelection();
    } else if (getSelectionModel().getSelectedIndex() != index) {
      getSelectionModel().clearAndSelect(index);
      scrollTo(Math.max(0, index - 3));
    }
  }

  private static final class LineCell extends ListCell<RunLine> {
    private final Label number = new Label();
    private final Label name = new Label();
    private final Label word = new Label();
    private final Label when = new Label();
    private final HBox line;

    LineCell() {
      number.getStyleClass().addAll("run-number", "muted");
      when.getStyleClass().addAll("number", "label-11", "muted");
      name.setMinWidth(0);
      when.setMinWidth(USE_PREF_SIZE);
      Region gap = new Region();
      HBox.setHgrow(gap, Priority.ALWAYS);
      HBox below = new HBox(4, word, gap, when);
      below.setAlignment(Pos.BASELINE_LEFT);
      VBox words = new VBox(1, name, below);
      HBox.setHgrow(words, Priority.ALWAYS);
      words.setMinWidth(0);
      words.setAlignment(Pos.CENTER_LEFT);
      line = new HBox(8, number, words);
      line.getStyleClass().add("run-line");
    }

    @Override
    protected void updateItem(@Nullable RunLine run, boolean empty) {
      super.updateItem(run, empty);
      setText(null);
      setPrefWidth(0);
      if (empty || run == null) {
        setGraphic(null);
        setAccessibleText(null);
      } else {
        number.setText(String.valueOf(run.id()));
        name.setText(run.name());
        word.setText(run.word().words());
        word.getStyleClass().setAll("label", "label-11", run.word().tone());
        when.setText(run.when());
        setGraphic(line);
        setAccessibleText(run.spoken());
      }
    }
  }
}
