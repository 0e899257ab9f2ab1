package com.valueinmotion.desktop.plan;

import com.valueinmotion.plan.PlanAction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/**
 * The rows of a plan's actions. A row stays while its action does, so that typing is not disturbed.
 */
final class ActionList {
  private final VBox box;
  private final PlanViewModel model;
  private final Map<String, ActionRow> rows = new HashMap<>();
  private final ActionRow.Handler handler = new ToModel();

  ActionList(VBox box, PlanViewModel model) {
    this.box = box;
    this.model = model;
  }

  void show(List<PlanAction> actions) {
    rows.keySet().retainAll(actions.stream().map(PlanAction::id).toList());
    List<ActionRow> shown = actions.stream().map(this::row).toList();
    for (int at = 0; at < shown.size(); at++) {
      shown.get(at).show(at + 1, actions.get(at));
    }
    if (!box.getChildren().equals(shown)) {
      box.getChildren().setAll(shown);
    }
  }

  private ActionRow row(PlanAction action) {
    return rows.computeIfAbsent(
        action.id(),
        id -> {
          ActionRow row = new ActionRow(action, handler);
          row.addEventFilter(KeyEvent.KEY_PRESSED, press -> reorder(row, press));
          return row;
        });
  }

  private void reorder(ActionRow row, KeyEvent press) {
    boolean up = press.getCode() == KeyCode.UP;
    if (press.isAltDown() && (up || press.getCode() == KeyCode.DOWN)) {
      press.consume();
      handler.moved(row.action(), up ? -1 : 1);
      row.focusTitle();
    }
  }

  /** Puts the caret into the first action's title; false where there is no action. */
  boolean focusFirst() {
    box.getChildren().stream().findFirst().ifPresent(ActionList::focus);
    return !box.getChildren().isEmpty();
  }

  void focusLast() {
    if (!box.getChildren().isEmpty()) {
      focus(box.getChildren().getLast());
    }
  }

  /** From the row with the focus to the next or previous one; from outside to the first. */
  void move(int by) {
    List<Node> all = box.getChildren();
    int at = -1;
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).isFocusWithin()) {
        at = i;
      }
    }
    if (!all.isEmpty()) {
      ((ActionRow) all.get(Math.clamp((long) at + by, 0, all.size() - 1))).focusRow();
    }
  }

  private static void focus(Node row) {
    ((ActionRow) row).focusTitle();
  }

  private final class ToModel implements ActionRow.Handler {
    @Override
    public void changed(PlanAction action) {
      model.edit(plan -> plan.withAction(action.id(), old -> action));
    }

    @Override
    public void moved(PlanAction action, int by) {
      model.edit(plan -> plan.withActionMoved(action.id(), by));
    }

    @Override
    public void removed(PlanAction action) {
      model.edit(plan -> plan.withoutAction(action.id()));
    }
  }
}
