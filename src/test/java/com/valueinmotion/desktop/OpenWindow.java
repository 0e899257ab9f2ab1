package com.valueinmotion.desktop;

import com.valueinmotion.desktop.task.FxTasks;
import com.valueinmotion.desktop.theme.Themes;
import com.valueinmotion.workbench.WindowSession;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/** The whole window as the product wires it, on a real store, with real background tasks. */
final class OpenWindow implements AutoCloseable {
  private static final long PATIENCE = 20_000;

  private final WindowSession session;
  private final FxTasks tasks;
  private final Themes themes;
  private final Wiring wiring;
  private final Stage stage;
  private final Scene scene;

  private OpenWindow(
      WindowSession session, FxTasks tasks, Themes themes, Wiring wiring, Stage stage) {
    this.session = session;
    this.tasks = tasks;
    this.themes = themes;
    this.wiring = wiring;
    this.stage = stage;
    this.scene = stage.getScene();
  }

  static OpenWindow on(Path store) throws Exception {
    WindowSession session = WindowSession.open(store);
    OpenWindow window = WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> show(session));
    window.settle();
    return window;
  }

  private static OpenWindow show(WindowSession session) {
    FxTasks tasks = new FxTasks();
    Themes themes = new Themes(new SimpleObjectProperty<>(ColorScheme.LIGHT), Themes.Choice.LIGHT);
    Wiring wiring = new Wiring(session, tasks, themes);
    Stage stage = new Stage();
    stage.setScene(wiring.start());
    // The headless screen is 1000 × 1000.
    stage.setX(0);
    stage.setY(0);
    stage.setWidth(1000);
    stage.setHeight(700);
    stage.show();
    return new OpenWindow(session, tasks, themes, wiring, stage);
  }

  WindowSession session() {
    return session;
  }

  Scene scene() {
    return scene;
  }

  void theme(Themes.Choice choice) {
    act(() -> themes.choice().set(choice));
  }

  /** Drops files on the window, as far as the window knows. */
  void drop(Path... files) {
    act(() -> wiring.importFiles(List.of(files)));
    settle();
  }

  /** A key as the person with the focus presses it, with the letter it types. */
  void press(KeyCode code) {
    press(code, false);
  }

  /** With the key held that shortcuts take. */
  void shortcut(KeyCode code) {
    press(code, true);
  }

  private void press(KeyCode code, boolean shortcut) {
    act(
        () -> {
          Node at = Objects.requireNonNullElse(scene.getFocusOwner(), scene.getRoot());
          String letter =
              code.isLetterKey() && !shortcut ? code.getName().toLowerCase(Locale.ROOT) : "";
          Event.fireEvent(at, key(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, code, shortcut));
          if (!letter.isEmpty()) {
            Event.fireEvent(at, key(KeyEvent.KEY_TYPED, letter, KeyCode.UNDEFINED, shortcut));
          }
          Event.fireEvent(at, key(KeyEvent.KEY_RELEASED, KeyEvent.CHAR_UNDEFINED, code, shortcut));
        });
    settle();
  }

  private static KeyEvent key(
      EventType<KeyEvent> type, String character, KeyCode code, boolean shortcut) {
    return new KeyEvent(type, character, "", code, false, shortcut, false, false);
  }

  <T extends Node> T find(String selector, Class<T> type) {
    return type.cast(Objects.requireNonNull(scene.getRoot().lookup(selector), selector));
  }

  void act(Runnable action) {
    WaitForAsyncUtils.waitForAsyncFx(PATIENCE, action);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Waits until nothing is under way. */
  void settle() {
    try {
      WaitForAsyncUtils.waitFor(
          PATIENCE,
          TimeUnit.MILLISECONDS,
          () -> WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> tasks.running().isEmpty()));
    } catch (TimeoutException e) {
      throw new AssertionError("work does not end: " + tasks.running(), e);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Override
  public void close() {
    try {
      WaitForAsyncUtils.waitForAsyncFx(
          PATIENCE,
          () -> {
            stage.hide();
            wiring.close();
            tasks.close();
            return true;
          });
      session.close();
    } catch (Exception e) {
      throw new AssertionError("the window does not close", e);
    }
  }
}
