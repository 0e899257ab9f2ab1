package com.valueinmotion.desktop.today;

import com.valueinmotion.desktop.screen.Command;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** What can be done on the Today screen, by key and by palette. */
final class TodayCommands {
  static final KeyCombination UNDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

  private final TodayViewModel model;
  private final Consumer<TodayTab> turnTo;

  /**
   * @param turnTo shows another list
   */
  TodayCommands(TodayViewModel model, Consumer<TodayTab> turnTo) {
    this.model = model;
    this.turnTo = turnTo;
  }

  List<Command> all() {
    Deciding deciding = model.deciding();
    return List.of(
        plain("down", "Next entry", "fth-arrow-down", KeyCode.J, () -> model.list().move(1)),
        plain("up", "Previous entry", "fth-arrow-up", KeyCode.K, () -> model.list().move(-1)),
        plain("open", "Open the account", "fth-briefcase", KeyCode.ENTER, model::openSelected),
        plain("approve", "Approve", "fth-check", KeyCode.A, deciding::approve),
        plain("edit", "Edit the plan", "fth-edit-2", KeyCode.E, model::editSelected),
        plain("reject", "Reject, saying why", "fth-x", KeyCode.R, this::reject),
        plain("snooze", "Snooze to a day", "fth-clock", KeyCode.H, this::snooze),
        new Command(
            "today.undo",
            "Take the last decision back",
            "fth-corner-up-left",
            UNDO,
            deciding::undo),
        plain("level", "Show the next level alone", "fth-filter", KeyCode.F, model::nextLevel),
        run(),
        tab(TodayTab.TO_REVIEW, "Show what is to review"),
        tab(TodayTab.REVIEWED, "Show what was reviewed today"),
        tab(TodayTab.ALL, "Show both"));
  }

  /** Also offered where there is nothing to decide. */
  Command run() {
    return new Command(
        "today.run",
        "Run accounts now",
        "fth-refresh-cw",
        new KeyCodeCombination(KeyCode.R, KeyCombination.SHIFT_DOWN),
        model::runAccounts);
  }

  void reject() {
    model.deciding().ask(Asking.REJECT);
  }

  void snooze() {
    model.deciding().ask(Asking.SNOOZE);
  }

  private Command tab(TodayTab tab, String title) {
    return new Command("today.tab." + tab, title, "fth-list", null, () -> turnTo.accept(tab));
  }

  private static Command plain(String id, String title, String icon, KeyCode key, Runnable action) {
    return new Command("today." + id, title, icon, new KeyCodeCombination(key), action);
  }
}
