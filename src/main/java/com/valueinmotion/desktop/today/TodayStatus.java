package com.valueinmotion.desktop.today;

import com.valueinmotion.desktop.control.StatusPane;
import com.valueinmotion.desktop.screen.Command;
import com.valueinmotion.desktop.task.Ending;
import org.jspecify.annotations.Nullable;

/** Whether there is a queue to show, and what is said where there is none. */
final class TodayStatus {
  private final TodayViewModel model;
  private final StatusPane pane;

  TodayStatus(TodayViewModel model, StatusPane pane) {
    this.model = model;
    this.pane = pane;
  }

  /**
   * @param content called once the queue is shown
   */
  void show(Runnable content) {
    @Nullable Ending<LoadedToday> ending = model.ending().get();
    if (ending == null) {
      pane.loading(model.running().get() ? "Running accounts" : "Loading the queue");
    } else if (ending instanceof Ending.Done<LoadedToday>(LoadedToday queue)) {
      loaded(queue, content);
    } else {
      pane.ended(ending, model::load, done -> {});
    }
  }

  private void loaded(LoadedToday queue, Runnable content) {
    if (!queue.hasAccounts()) {
      pane.empty(
          "fth-inbox",
          "No accounts yet",
          "Drop a file with your accounts onto this window, or import one. What should be done for"
              + " them then waits for you here.",
          new Command("today.import", "Import files", "fth-download", null, model::openImport));
    } else if (queue.tally().all() > 0) {
      pane.showContent();
      content.run();
    } else if (model.running().get()) {
      pane.loading("Running accounts");
    } else {
      none();
    }
  }

  private void none() {
    Command run =
        new Command("today.run", "Run accounts now", "fth-refresh-cw", null, model::runAccounts);
    switch (model.ran().get()) {
      case Ending.Failed<Boolean>(String sentence) -> pane.failed(sentence, model::runAccounts);
      case Ending.Bug<Boolean> bug -> pane.failed(bug.sentence(), model::runAccounts);
      case Ending.Cancelled<Boolean> cancelled ->
          pane.empty(
              "fth-slash",
              "Running accounts was stopped",
              "Accounts that were run stay as they are. The others are run when you say so.",
              run);
      case null, default ->
          pane.empty(
              "fth-check-circle",
              "Nothing waits for you",
              "Every account was run, and none needs a decision. New entries come with imports and"
                  + " with days that pass.",
              run);
    }
  }
}
