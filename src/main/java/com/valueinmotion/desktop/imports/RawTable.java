package com.valueinmotion.desktop.imports;

import com.valueinmotion.account.Refusal;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Refused rows as they stand in the file. */
final class RawTable extends TableView<Refusal> {
  private static final double ROW = 28;
  private static final int ROWS_SHOWN = 5;
  private static final double ROW_COLUMN = 64;

  RawTable(Problem problem) {
    getStyleClass().add("bordered-table");
    TableColumn<Refusal, Number> row = new TableColumn<>("Row");
    row.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue().row()));
    row.getStyleClass().add("number");
    row.setPrefWidth(ROW_COLUMN);
    row.setMaxWidth(ROW_COLUMN);
    row.setMinWidth(ROW_COLUMN);
    TableColumn<Refusal, String> raw = new TableColumn<>("As it stands in the file");
    raw.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue().raw().strip()));
    getColumns().add(row);
    getColumns().add(raw);
    getColumns().forEach(column -> column.setSortable(false));
    getItems().setAll(problem.rows());
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
    setFixedCellSize(ROW);
    double height = (1 + Math.min(ROWS_SHOWN, problem.rows().size())) * ROW + 2;
    setMinHeight(height);
    setPrefHeight(height);
    setMaxHeight(height);
    setAccessibleText("Refused rows of " + problem.file());
  }
}
