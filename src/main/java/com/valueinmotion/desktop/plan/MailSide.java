package com.valueinmotion.desktop.plan;

import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/** On a narrow window the mail gives its room to the plan; a button brings it back. */
final class MailSide {
  private static final double ROOM_FOR_MAIL = 1000;
  private static final double PLANS_SHARE = 0.62;

  private final SplitPane sides;
  private final MailPane mail;
  private final ToggleButton shown;

  MailSide(SplitPane sides, MailPane mail, ToggleButton shown) {
    this.sides = sides;
    this.mail = mail;
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
    if (now > 0 && (was <= 0 || was < ROOM_FOR_MAIL != now < ROOM_FOR_MAIL)) {
      shown.setSelected(now >= ROOM_FOR_MAIL);
    }
  }

  private void place(boolean visible) {
    if (!visible) {
      sides.getItems().remove(mail);
    } else if (!sides.getItems().contains(mail)) {
      sides.getItems().add(mail);
      sides.setDividerPositions(PLANS_SHARE);
    }
  }
}
