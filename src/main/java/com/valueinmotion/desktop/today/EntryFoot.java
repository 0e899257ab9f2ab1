package com.valueinmotion.desktop.today;

import com.valueinmotion.desktop.control.KeyCaps;
import com.valueinmotion.desktop.control.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The keys, and what an approval holds for. Where it is narrow the keys go: {@code ?} has them. */
public final class EntryFoot extends HBox {
  private static final double ROOM_FOR_KEYS = 640;

  private final Label binds = Texts.whole("", "label-11", "muted");

  public EntryFoot() {
    getStyleClass().add("foot");
    HBox keys =
        new HBox(
            6,
            new KeyCaps(List.of("j", "k")),
            Texts.whole("next, previous", "label-11", "muted"),
            new KeyCaps(List.of("Enter")),
            Texts.whole("open account", "label-11", "muted"),
            new KeyCaps(KeyCaps.of(TodayCommands.UNDO)),
            Texts.whole("undo", "label-11", "muted"));
    keys.setAlignment(Pos.CENTER_LEFT);
    keys.managedProperty().bind(keys.visibleProperty());
    keys.visibleProperty().bind(widthProperty().greaterThanOrEqualTo(ROOM_FOR_KEYS));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    getChildren().setAll(keys, gap, binds);
  }

  void show(TodayRow row) {
    binds.setText(
        row.isOpen() && row.entry().proposal() != null
            ? "Approval binds to this draft and its evidence"
            : "");
  }
}
