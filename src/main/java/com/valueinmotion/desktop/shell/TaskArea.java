package com.valueinmotion.desktop.shell;

import com.valueinmotion.desktop.task.RunningTask;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * What is under way: the newest task with its progress and a way to stop it, and how many more. A
 * task shorter than a blink is never shown.
 */
final class TaskArea extends HBox {
  private static final Duration BLINK = Duration.millis(250);

  private final ObservableList<RunningTask> running;
  private final Label title = new Label();
  private final Label more = new Label();
  private final ProgressBar bar = new ProgressBar();
  private final Button stop = new Button(null, new FontIcon("fth-x"));
  private final Tooltip detail = new Tooltip();
  private final PauseTransition blink = new PauseTransition(BLINK);
  private Subscription watched = Subscription.EMPTY;
  private @Nullable RunningTask shown;

  TaskArea(ObservableList<RunningTask> running) {
    this.running = running;
    getStyleClass().add("task-area");
    setAlignment(Pos.CENTER_LEFT);
    setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
    setVisible(false);
    managedProperty().bind(visibleProperty());
    FontIcon icon = new FontIcon("fth-cpu");
    bar.getStyleClass().add("small");
    title.setTooltip(detail);
    more.getStyleClass().addAll("label-11", "muted");
    stop.getStyleClass().addAll("flat", "task-stop");
    stop.setOnAction(pressed -> stop());
    getChildren().addAll(icon, title, bar, more, stop);
    blink.setOnFinished(ended -> refresh());
    running.addListener((ListChangeListener<RunningTask>) change -> changed());
  }

  private void changed() {
    if (running.isEmpty() || isVisible()) {
      refresh();
    } else {
      blink.playFromStart();
    }
  }

  private void refresh() {
    watched.unsubscribe();
    watched = Subscription.EMPTY;
    setVisible(!running.isEmpty());
    shown = running.isEmpty() ? null : running.getLast();
    RunningTask task = shown;
    if (task == null) {
      blink.stop();
      return;
    }
    more.setText(running.size() > 1 ? "+" + (running.size() - 1) : "");
    more.setVisible(running.size() > 1);
    more.setManaged(running.size() > 1);
    stop.setAccessibleText("Cancel: " + task.title());
    stop.setTooltip(new Tooltip("Cancel"));
    watched =
        Subscription.combine(
            task.progress().subscribe(now -> progress(task)),
            task.message().subscribe(detail::setText),
            task.stopping().subscribe(now -> stopping(task, now)));
  }

  private void progress(RunningTask task) {
    double done = task.progress().get();
    bar.setProgress(done);
    setAccessibleText(
        done < 0 ? task.title() : task.title() + ", " + Math.round(done * 100) + " percent");
  }

  private void stopping(RunningTask task, boolean isStopping) {
    title.setText(isStopping ? "Stopping: " + task.title() : task.title());
    stop.setDisable(isStopping);
  }

  private void stop() {
    if (shown != null) {
      shown.cancel();
    }
  }
}
