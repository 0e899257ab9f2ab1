package com.valueinmotion.desktop.imports;

import com.valueinmotion.desktop.imports.ImportState.Step;
import com.valueinmotion.desktop.screen.Command;
import com.valueinmotion.workbench.ImportCheck;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/**
 * What can be done on the Import screen as it stands.
 *
 * @param escape what Esc means there
 * @param showsHistory whether the history is shown
 * @param turn from the files to the history, and back
 */
record ImportCommands(ImportViewModel model, Runnable escape, boolean showsHistory, Runnable turn) {
  static final KeyCombination COMMIT =
      new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

  /**
   * @param others what can be done with files besides
   */
  List<Command> all(List<Command> others) {
    List<Command> commands = new ArrayList<>();
    ImportState state = model.state().get();
    if (state.mayCommit()) {
      commands.add(new Command("import.commit", commit(state), "fth-check", COMMIT, model::commit));
    }
    if (!state.files().isEmpty()) {
      commands.add(
          new Command(
              "import.discard",
              state.isUnderWay() ? "Stop the check" : discard(state),
              "fth-x",
              new KeyCodeCombination(KeyCode.ESCAPE),
              escape));
    }
    if (!state.files().isEmpty() && !(state.step() instanceof Step.Committed)) {
      commands.add(
          new Command(
              "import.check",
              "Check the files again",
              "fth-refresh-cw",
              new KeyCodeCombination(KeyCode.R),
              model::check));
    }
    if (state.step() instanceof Step.Committed(ImportSummary summary, Long id) && id != null) {
      commands.add(
          new Command(
              "import.undo",
              "Undo this import",
              "fth-corner-up-left",
              new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN),
              model::takeBack));
    }
    commands.add(
        new Command(
            "import.history",
            showsHistory ? "Back to the files" : "History of imports",
            "fth-clock",
            new KeyCodeCombination(KeyCode.H),
            turn));
    commands.addAll(others);
    return commands;
  }

  static String commit(ImportState state) {
    ImportCheck check = state.check();
    long read =
        check == null
            ? state.known().size()
            : check.report().files().stream().filter(file -> file.failure() == null).count();
    return read == 1 ? "Commit 1 file" : "Commit " + read + " files";
  }

  static String discard(ImportState state) {
    return state.step() instanceof Step.Committed ? "Done" : "Discard";
  }
}
