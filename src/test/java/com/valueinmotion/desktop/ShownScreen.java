package com.valueinmotion.desktop;

import com.valueinmotion.desktop.screen.Screen;
import com.valueinmotion.desktop.theme.Palette;
import com.valueinmotion.desktop.theme.Themes;
import java.util.function.Function;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/** A screen in a window, with as much around it as rail, top bar and status bar take. */
public final class ShownScreen<S extends Screen> implements AutoCloseable {
  private static final int PATIENCE = 20_000;

  private final S screen;
  private final Stage stage;
  private final Themes themes;

  private ShownScreen(S screen, Stage stage, Themes themes) {
    this.screen = screen;
    this.stage = stage;
    this.themes = themes;
  }

  /** Shows it at 1000 × 700. Not on the JavaFX thread. */
  public static <S extends Screen> ShownScreen<S> of(
      Themes.Choice choice, Function<ObservableValue<Palette>, S> made) {
    return WaitForAsyncUtils.waitForAsyncFx(
        PATIENCE,
        () -> {
          Themes themes = new Themes(new SimpleObjectProperty<>(ColorScheme.LIGHT), choice);
          S screen = made.apply(themes.palette());
          Scene scene = FramedScreen.of(screen);
          themes.dress(scene);
          Stage stage = new Stage();
          stage.setScene(scene);
          // The headless screen is 1000 × 1000: a window has to begin at its corner to fit.
          stage.setX(0);
          stage.setY(0);
          stage.show();
          screen.shown();
          return new ShownScreen<>(screen, stage, themes);
        });
  }

  public S screen() {
    return screen;
  }

  public Scene scene() {
    return stage.getScene();
  }

  public Themes themes() {
    return themes;
  }

  /** Does something on the JavaFX thread and waits for it and all that follows from it. */
  public void act(Runnable action) {
    WaitForAsyncUtils.waitForAsyncFx(PATIENCE, action);
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Override
  public void close() {
    act(
        () -> {
          screen.hidden();
          stage.hide();
        });
  }
}
