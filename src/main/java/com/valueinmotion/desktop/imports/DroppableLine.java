package com.valueinmotion.desktop.imports;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** One kind of file that can be dropped. */
final class DroppableLine extends HBox {
  DroppableLine(Droppable kind) {
    super(12);
    setAlignment(Pos.CENTER_LEFT);
    FontIcon icon = new FontIcon(kind.icon());
    icon.getStyleClass().add("muted");
    Label title = new Label(kind.title());
    title.getStyleClass().add("strong");
    Label detail = new Label(kind.detail());
    detail.getStyleClass().addAll("grid-12", "muted");
    detail.setWrapText(true);
    getChildren().addAll(icon, new VBox(1, title, detail));
  }
}
