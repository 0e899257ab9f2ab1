package com.valueinmotion.desktop.plan;

import com.valueinmotion.plan.Plan;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** A plan under edit, with every step back and forth. Steps outlive a save, not another plan. */
final class Edits {
  private final Deque<Plan> behind = new ArrayDeque<>();
  private final Deque<Plan> ahead = new ArrayDeque<>();
  private final ReadOnlyObjectWrapper<@Nullable Plan> plan = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();

  ReadOnlyObjectProperty<@Nullable Plan> plan() {
    return plan.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty canUndo() {
    return canUndo.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty canRedo() {
    return canRedo.getReadOnlyProperty();
  }

  /** Another plan, or another version of it: there is nothing to undo yet. */
  void begin(Plan opened) {
    behind.clear();
    ahead.clear();
    show(opened);
  }

  /** The same content under the version it was saved as. */
  void saved(Plan version) {
    show(version);
  }

  /** One step; an edit that changes nothing is none. */
  void edit(Plan edited) {
    Plan now = plan.get();
    if (now != null && !now.saysTheSameAs(edited)) {
      behind.push(now);
      ahead.clear();
      show(edited);
    }
  }

  void undo() {
    step(behind, ahead);
  }

  void redo() {
    step(ahead, behind);
  }

  private void step(Deque<Plan> from, Deque<Plan> to) {
    Plan now = plan.get();
    if (now != null && !from.isEmpty()) {
      to.push(now);
      show(from.pop().withVersion(now.version()));
    }
  }

  private void show(Plan shown) {
    plan.set(shown);
    canUndo.set(!behind.isEmpty());
    canRedo.set(!ahead.isEmpty());
  }
}
