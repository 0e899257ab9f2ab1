package com.valueinmotion.desktop;

import com.valueinmotion.account.StoreException;
import com.valueinmotion.desktop.task.FxTasks;
import com.valueinmotion.desktop.task.LogFile;
import com.valueinmotion.desktop.theme.Themes;
import com.valueinmotion.intake.IntakeException;
import com.valueinmotion.runtime.JournalException;
import com.valueinmotion.workbench.StoreLocation;
import com.valueinmotion.workbench.WindowSession;
import com.valueinmotion.workbench.WorkbenchException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The window: opens the store, shows the frame, closes everything again. */
public final class WorkbenchWindow extends Application {
  private static final double MIN_WIDTH = 900;
  private static final double MIN_HEIGHT = 600;

  private @Nullable WindowSession session;
  private @Nullable FxTasks tasks;
  private @Nullable Wiring wiring;
  private @Nullable LogFile log;

  /**
   * Opens the window and returns when it has been closed.
   *
   * @throws RuntimeException where no window can be opened here
   */
  public static void open() {
    launch(WorkbenchWindow.class);
  }

  @Override
  public void start(Stage stage) {
    Path store = StoreLocation.here(null);
    try {
      WindowSession opened = WindowSession.open(store);
      session = opened;
      log = logBeside(opened.own().storeFile());
      FxTasks running = new FxTasks();
      tasks = running;
      Wiring wired = new Wiring(opened, running, Themes.ofSystem());
      wiring = wired;
      stage.setTitle("Value in Motion Workbench");
      stage.setScene(wired.start());
      stage.setMinWidth(MIN_WIDTH);
      stage.setMinHeight(MIN_HEIGHT);
      stage.show();
    } catch (StoreException | WorkbenchException | IntakeException | JournalException e) {
      refuse(Objects.requireNonNullElse(e.getMessage(), e.toString()));
    }
  }

  /** Without a log file bugs still go to standard error. */
  private static @Nullable LogFile logBeside(Path store) {
    try {
      return LogFile.in(Objects.requireNonNull(store.getParent()));
    } catch (IOException e) {
      System.getLogger(WorkbenchWindow.class.getName())
          .log(System.Logger.Level.WARNING, "no log file beside " + store, e);
      return null;
    }
  }

  private static void refuse(String sentence) {
    Alert alert = new Alert(Alert.AlertType.ERROR, sentence, ButtonType.CLOSE);
    alert.setTitle("Value in Motion Workbench");
    alert.setHeaderText("The workbench cannot open");
    alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
    alert.showAndWait();
  }

  @Override
  public void stop() throws Exception {
    if (wiring != null) {
      wiring.close();
    }
    if (tasks != null) {
      tasks.close();
    }
    if (session != null) {
      session.close();
    }
    if (log != null) {
      log.close();
    }
  }
}
