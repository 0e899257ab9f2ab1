package com.valueinmotion.desktop.today;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Which account, and what can be decided; under each other where it is narrow. */
public final class EntryTop extends VBox {
  private static final double ROOM_FOR_BOTH = 600;

  private final EntryHead head = new EntryHead();
  private final ActionBar actions = new ActionBar();
  private final HBox first = new HBox(12, head);

  public EntryTop() {
    super(6);
    getStyleClass().add("head-line");
    setMinHeight(USE_PREF_SIZE);
    setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(head, Priority.ALWAYS);
    first.setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(first);
    widthProperty().subscribe(width -> place(width.doubleValue()));
  }

  EntryHead head() {
    return head;
  }

  ActionBar actions() {
    return actions;
  }

  private void place(double width) {
    boolean beside = width >= ROOM_FOR_BOTH;
    if (beside == first.getChildren().contains(actions) && actions.getParent() != null) {
      return;
    }
    first.getChildren().remove(actions);
    getChildren().remove(actions);
    (beside ? first : this).getChildren().add(actions);
    actions.setAlignment(beside ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
  }
}
