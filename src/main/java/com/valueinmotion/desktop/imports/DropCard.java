package com.valueinmotion.desktop.imports;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** Stands after the files: more can be dropped, or chosen by pressing it. */
final class DropCard extends Button {
  DropCard(Runnable chooseFiles) {
    getStyleClass().setAll("button", "drop-card");
    Label kinds = new Label("CSV, XLSX, JSON, zip");
    kinds.getStyleClass().addAll("label-11", "muted");
    VBox lines = new VBox(1, new FontIcon("fth-download"), new Label("Drop more files"), kinds);
    lines.getStyleClass().add("drop-card-lines");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setGraphic(lines);
    setAccessibleText("Drop more files, or press to choose them");
    setOnAction(pressed -> chooseFiles.run());
  }
}
