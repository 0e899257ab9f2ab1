package com.valueinmotion.desktop;

import com.valueinmotion.desktop.imports.FileCommands;
import com.valueinmotion.desktop.imports.HistoryViewModel;
import com.valueinmotion.desktop.imports.ImportDesk;
import com.valueinmotion.desktop.imports.ImportScreen;
import com.valueinmotion.desktop.imports.ImportViewModel;
import com.valueinmotion.desktop.imports.Paperwork;
import com.valueinmotion.desktop.imports.StoredImports;
import com.valueinmotion.desktop.imports.WatchViewModel;
import com.valueinmotion.desktop.screen.Command;
import com.valueinmotion.desktop.screen.Destination;
import com.valueinmotion.desktop.shell.ShellViewModel;
import com.valueinmotion.desktop.task.FxTasks;
import com.valueinmotion.desktop.theme.Palette;
import com.valueinmotion.workbench.Workbench;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.value.ObservableValue;

/**
 * All that importing takes, joined by hand: its screen, its view models, a folder that is watched.
 */
final class Importing {
  private final ShellViewModel frame;
  private final Workbench own;
  private final ImportViewModel model;
  private final HistoryViewModel history;
  private final WatchViewModel watch;
  private final FileCommands commands;

  /**
   * @param own where files go, whatever is shown
   * @param changed told after the store has changed
   */
  Importing(
      Workbench own, FxTasks tasks, ShellViewModel frame, PathDialogs dialogs, Runnable changed) {
    this.own = own;
    this.frame = frame;
    ImportDesk desk = new StoredImports(own);
    this.model = new ImportViewModel(tasks, desk, changed, frame, frame);
    this.history = new HistoryViewModel(tasks, desk, model::takenBack, changed, frame);
    this.watch = new WatchViewModel(own.watchFolder(), tasks, tasks, frame, this::add);
    this.commands = new FileCommands(model, new Paperwork(own, tasks, frame), watch, dialogs);
  }

  ImportScreen screen(Runnable chooseFiles, ObservableValue<Palette> palette) {
    return new ImportScreen(
        model,
        history,
        new ImportScreen.Surroundings(
            chooseFiles,
            own::formatTitle,
            own.mappings()::targets,
            palette,
            own.zone(),
            change -> frame.open(new Destination.Account(change.account())),
            commands));
  }

  /** Goes on watching what was watched in an earlier window. */
  void resume() {
    watch.resume();
  }

  /** Shows the files on the Import screen, where they wait for a commit. */
  void add(List<Path> files) {
    frame.open(new Destination.Import());
    model.add(files);
  }

  List<Command> commands() {
    return commands.everywhere();
  }
}
