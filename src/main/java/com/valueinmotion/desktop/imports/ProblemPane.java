package com.valueinmotion.desktop.imports;

import com.valueinmotion.account.Refusal;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** Rows refused for the same reasons: what is wrong, and the rows as they stand in the file. */
final class ProblemPane extends VBox {
  private static final double ROW = 28;
  private static final int ROWS_SHOWN = 5;
  private static final double ROW_COLUMN = 64;

  ProblemPane(Problem problem) {
    super(6);
    getStyleClass().add("problem");
    FontIcon icon = new FontIcon("fth-alert-triangle");
    icon.getStyleClass().add("warn");
    Label reasons = new Label(String.join("; ", problem.reasons()));
    reasons.getStyleClass().add("strong");
    reasons.setWrapText(true);
    Label rows = new Label(problem.file() + ", " + problem.rowsText());
    rows.getStyleClass().addAll("grid-12", "muted");
    HBox head = new HBox(10, icon, new VBox(2, reasons, rows));
    head.setAlignment(Pos.TOP_LEFT);
    getChildren().addAll(head, table(problem));
  }

  private static TableView<Refusal> table(Problem problem) {
    TableColumn<Refusal, Number> row = new TableColumn<>("Row");
    row.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue().row()));
    row.getStyleClass().add("number");
    row.setPrefWidth(ROW_COLUMN);
    row.setMaxWidth(ROW_COLUMN);
    row.setMinWidth(ROW_COLUMN);
    TableColumn<Refusal, String> raw = new TableColumn<>("As it stands in the file");
    raw.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue().raw().strip()));
    TableView<Refusal> table = new TableView<>();
    table.getColumns().add(row);
    table.getColumns().add(raw);
    table.getColumns().forEach(column -> column.setSortable(false));
    table.getItems().setAll(problem.rows());
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
    table.setFixedCellSize(ROW);
    double height = (1 + Math.min(ROWS_SHOWN, problem.rows().size())) * ROW + 2;
    table.setMinHeight(height);
    table.setPrefHeight(height);
    table.setMaxHeight(height);
    table.getStyleClass().add("bordered-table");
    table.setAccessibleText("Refused rows of " + problem.file());
    return table;
  }
}
