package com.valueinmotion.desktop.imports;

import com.valueinmotion.desktop.imports.DayProblem.Reading;
import com.valueinmotion.intake.value.DayOrder;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Days that can be read in two ways, with both readings; the likelier one stands out. */
final class DayTable extends TableView<Reading> {
  private static final double ROW = 28;
  private static final int SHOWN = 4;

  DayTable(DayProblem problem) {
    getStyleClass().add("bordered-table");
    setFixedCellSize(ROW);
    setAccessibleText("Days of " + problem.question().header() + ", read in both ways");
    DayOrder likely = problem.question().likely();
    if (problem.readings().getFirst().row() > 0) {
      TableColumn<Reading, String> row =
          column("Row", 46, reading -> String.valueOf(reading.row()), "number");
      row.setMaxWidth(60);
      getColumns().add(row);
      getColumns().add(column("Account", 96, Reading::account));
    }
    getColumns().add(column("As written", 84, Reading::written, "muted"));
    getColumns()
        .add(
            column(
                "As dd/mm",
                86,
                reading -> reading.dayFirst().toString(),
                "number",
                likely == DayOrder.DAY_FIRST ? "likely" : "unlikely"));
    getColumns()
        .add(
            column(
                "As mm/dd",
                86,
                reading -> reading.monthFirst().toString(),
                "number",
                likely == DayOrder.MONTH_FIRST ? "likely" : "unlikely"));
    getItems().setAll(problem.readings());
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
    double height = (1 + Math.min(SHOWN, problem.readings().size())) * ROW + 2;
    setMinHeight(height);
    setPrefHeight(height);
    setMaxHeight(height);
  }

  private static TableColumn<Reading, String> column(
      String title, double width, Function<Reading, String> text, String... styles) {
    TableColumn<Reading, String> column = new TableColumn<>(title);
    column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(text.apply(data.getValue())));
    column.setMinWidth(width);
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setReorderable(false);
    column.getStyleClass().addAll(styles);
    return column;
  }
}
