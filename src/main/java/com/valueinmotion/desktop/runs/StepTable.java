package com.valueinmotion.desktop.runs;

import com.valueinmotion.desktop.control.RowCell;
import com.valueinmotion.desktop.control.RowColumn;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The steps of a run, oldest first. Where it gets narrow the hash, then the time go. */
public final class StepTable extends TableView<StepRow> {
  private static final double ROW = 26;
  private static final double SCROLL_BAR = 14;
  private static final double RESULT = 150;
  private static final double ROOM_FOR_HASH = 560;
  private static final double ROOM_FOR_TIME = 480;

  private final TableColumn<StepRow, StepRow> result =
      RowColumn.text("Result", RESULT, StepRow::result, "muted");
  private final TableColumn<StepRow, StepRow> took =
      RowColumn.text("Took", 60, StepRow::took, "number", "muted");
  private final TableColumn<StepRow, StepRow> hash =
      RowColumn.text("Hash", 68, StepRow::hash, "number", "muted");

  public StepTable() {
    setFixedCellSize(ROW);
    setAccessibleText("Steps, oldest first");
    Label nothing = new Label("No step yet.");
    nothing.getStyleClass().addAll("grid-12", "muted");
    setPlaceholder(nothing);
    result.setMaxWidth(Double.MAX_VALUE);
    TableColumn<StepRow, StepRow> number =
        RowColumn.text("#", 38, row -> String.valueOf(row.number()), "number", "muted");
    number.getStyleClass().add("number");
    took.getStyleClass().add("number");
    hash.getStyleClass().add("number");
    getColumns()
        .setAll(
            List.of(
                number,
                RowColumn.text("Step", 168, StepRow::title),
                RowColumn.of("State", 92, StateCell::new),
                result,
                took,
                hash));
    widthProperty().subscribe(width -> fit(width.doubleValue()));
  }

  private void fit(double width) {
    hash.setVisible(width >= ROOM_FOR_HASH);
    took.setVisible(width >= ROOM_FOR_TIME);
    double others =
        getVisibleLeafColumns().stream()
            .filter(column -> !column.equals(result))
            .mapToDouble(TableColumn::getMinWidth)
            .sum();
    result.setPrefWidth(Math.max(RESULT, width - others - SCROLL_BAR));
  }

  void show(List<StepRow> rows) {
    if (!getItems().equals(rows)) {
      getItems().setAll(rows);
    }
  }

  /** Selects a step and brings it into view. */
  void reveal(int number) {
    for (int i = 0; i < getItems().size(); i++) {
      if (getItems().get(i).number() == number) {
        if (getSelectionModel().getSelectedIndex() != i) {
          getSelectionModel().clearAndSelect(i);
        }
        scrollTo(Math.max(0, i - 3));
      }
    }
  }

  private static final class StateCell extends RowCell<StepRow> {
    private final Label chip = new Label();

    @Override
    protected void show(StepRow row) {
      chip.setText(row.state());
      chip.getStyleClass().setAll("label", "tag");
      if (!row.tone().isEmpty()) {
        chip.getStyleClass().add(row.tone());
      }
      setText(null);
      setGraphic(chip);
    }
  }
}
