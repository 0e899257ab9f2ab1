package com.valueinmotion.desktop.today;

import com.valueinmotion.desktop.control.KeyCaps;
import com.valueinmotion.workbench.lifecycle.QueueEntry;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;

/** What can be decided of an entry, each with its key; of one that is decided, the way back. */
public final class ActionBar extends HBox {
  private final Button approve = button("approve", "a");
  private final Button edit = button("edit", "e");
  private final Button reject = button("reject", "r");
  private final Button snooze = button("snooze", "h");
  private final Button undo = new Button("Undo");

  public ActionBar() {
    super(8);
    setAlignment(Pos.CENTER_RIGHT);
    setMinWidth(USE_PREF_SIZE);
    approve.getStyleClass().add("accent");
    edit.setText("Edit");
    snooze.setText("Snooze");
    undo.setId("undo");
  }

  void on(Runnable approving, Runnable editing, Runnable rejecting, Runnable snoozing) {
    approve.setOnAction(pressed -> approving.run());
    edit.setOnAction(pressed -> editing.run());
    reject.setOnAction(pressed -> rejecting.run());
    snooze.setOnAction(pressed -> snoozing.run());
  }

  void onUndo(Runnable undoing) {
    undo.setOnAction(pressed -> undoing.run());
  }

  void show(TodayRow row) {
    if (!row.isOpen()) {
      getChildren().setAll(undo);
      return;
    }
    QueueEntry.Content content = row.entry().content();
    boolean due = content instanceof QueueEntry.Due;
    approve.setText(
        content instanceof QueueEntry.Data ? "Go on without" : due ? "Done" : "Approve");
    reject.setText(due ? "Dropped" : "Reject");
    getChildren()
        .setAll(
            content instanceof QueueEntry.Plan
                ? List.of(approve, edit, reject, snooze)
                : List.of(approve, reject, snooze));
  }

  private static Button button(String id, String key) {
    Button button = new Button();
    button.setId(id);
    button.setGraphic(new KeyCaps(List.of(key)));
    button.setContentDisplay(ContentDisplay.RIGHT);
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }
}
