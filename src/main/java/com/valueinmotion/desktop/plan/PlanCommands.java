package com.valueinmotion.desktop.plan;

import com.valueinmotion.desktop.screen.Command;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** What can be done with a plan, by key and by palette. */
final class PlanCommands {
  private final PlanScreen screen;
  private final PlanViewModel model;

  PlanCommands(PlanScreen screen, PlanViewModel model) {
    this.screen = screen;
    this.model = model;
  }

  List<Command> all() {
    return List.of(
        command("plan.approve", "Approve this plan", "fth-check", KeyCode.A, screen::approve),
        command("plan.edit", "Edit the first action", "fth-edit-2", KeyCode.E, screen::edit),
        command("plan.add", "Add an action", "fth-plus", KeyCode.N, screen::addAction),
        command("plan.next", "Next action", "fth-arrow-down", KeyCode.J, () -> screen.move(1)),
        command(
            "plan.previous", "Previous action", "fth-arrow-up", KeyCode.K, () -> screen.move(-1)),
        command("plan.account", "Open the account", "fth-briefcase", KeyCode.B, model::openAccount),
        with("plan.save", "Save as a version", "fth-save", KeyCode.S, screen::save),
        with("plan.undo", "Undo the last edit", "fth-corner-up-left", KeyCode.Z, screen::undo),
        new Command(
            "plan.redo",
            "Redo the last edit",
            "fth-corner-up-right",
            new KeyCodeCombination(
                KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
            screen::redo),
        with(
            "plan.mail",
            "Export the plan's mail (.eml)",
            "fth-mail",
            KeyCode.E,
            screen::exportMail),
        new Command(
            "plan.markdown", "Export as Markdown (.md)", "fth-file", null, screen::exportMarkdown),
        new Command(
            "plan.again",
            "Propose anew from today's evidence",
            "fth-refresh-cw",
            null,
            model::proposeAgain));
  }

  private static Command command(
      String id, String title, String icon, KeyCode key, Runnable action) {
    return new Command(id, title, icon, new KeyCodeCombination(key), action);
  }

  private static Command with(String id, String title, String icon, KeyCode key, Runnable action) {
    return new Command(
        id, title, icon, new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN), action);
  }
}
