package com.valueinmotion.desktop.plan;

import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/** On a narrow window the drafts give their room to the plan; a button brings them back. */
final class DraftSide {
  private static final double ROOM_FOR_DRAFTS = 1000;
  private static final double PLANS_SHARE = 0.58;

  private final SplitPane sides;
  private final Region drafts;
  private final ToggleButton shown;

  DraftSide(SplitPane sides, Region drafts, ToggleButton shown) {
    this.sides = sides;
    this.drafts = drafts;
    this.shown = shown;
    shown.selectedProperty().subscribe(this::place);
  }

  /** Folds and unfolds where the width crosses the line, and leaves it to the person otherwise. */
  Subscription follow(Region screen) {
    fit(-1, screen.getWidth());
    return screen
        .widthProperty()
        .subscribe((was, now) -> fit(was.doubleValue(), now.doubleValue()));
  }

  private void fit(double was, double now) {
    if (now > 0 && (was <= 0 || was < ROOM_FOR_DRAFTS != now < ROOM_FOR_DRAFTS)) {
      shown.setSelected(now >= ROOM_FOR_DRAFTS);
    }
  }

  private void place(boolean visible) {
    if (!visible) {
      sides.getItems().remove(drafts);
    } else if (!sides.getItems().contains(drafts)) {
      sides.getItems().add(drafts);
      sides.setDividerPositions(PLANS_SHARE);
    }
  }
}
