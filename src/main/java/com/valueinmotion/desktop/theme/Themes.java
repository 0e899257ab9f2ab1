package com.valueinmotion.desktop.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;

/**
 * Light, dark, or as the operating system says, switching while the window is open. Everything is
 * set on the scene and nothing on the application, so that two scenes may differ.
 */
public final class Themes {
  private static final String LIGHT = "light.css";
  private static final String DARK = "dark.css";
  private static final String WORKBENCH = "workbench.css";

  /** What the person wants. */
  public enum Choice {
    SYSTEM("Follow the system"),
    LIGHT("Light"),
    DARK("Dark");

    private final String title;

    Choice(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }

  private final ObservableValue<ColorScheme> system;
  private final ObjectProperty<Choice> choice;
  private final Palette light = Tokens.read(resource(LIGHT)).palette(false);
  private final Palette dark = Tokens.read(resource(DARK)).palette(true);
  private final ReadOnlyObjectWrapper<Palette> palette;

  /**
   * @param system what the operating system says
   * @param choice what the person wants
   */
  public Themes(ObservableValue<ColorScheme> system, Choice choice) {
    Fonts.load();
    this.system = system;
    this.choice = new SimpleObjectProperty<>(choice);
    this.palette = new ReadOnlyObjectWrapper<>(inForce());
    this.choice.subscribe(() -> palette.set(inForce()));
    system.subscribe(scheme -> palette.set(inForce()));
  }

  /** Follows the operating system until the person chooses; on the JavaFX thread. */
  public static Themes ofSystem() {
    return new Themes(Platform.getPreferences().colorSchemeProperty(), Choice.SYSTEM);
  }

  /** What the person wants; setting it changes every dressed scene at once. */
  public ObjectProperty<Choice> choice() {
    return choice;
  }

  /** The colours in force. Canvases draw again when it changes. */
  public ReadOnlyObjectProperty<Palette> palette() {
    return palette.getReadOnlyProperty();
  }

  /** From light to dark or back, whatever the system says. */
  public void toggle() {
    choice.set(palette.get().dark() ? Choice.LIGHT : Choice.DARK);
  }

  /** Gives a scene its fonts, colours and styles, now and at every change. */
  public void dress(Scene scene) {
    palette.subscribe(now -> dress(scene, now));
  }

  private static void dress(Scene scene, Palette now) {
    scene.setUserAgentStylesheet(
        now.dark()
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
    scene
        .getStylesheets()
        .setAll(
            List.of(
                resource(now.dark() ? DARK : LIGHT).toExternalForm(),
                resource(WORKBENCH).toExternalForm()));
    scene.setFill(now.bg());
  }

  private Palette inForce() {
    return switch (choice.get()) {
      case LIGHT -> light;
      case DARK -> dark;
      case SYSTEM -> system.getValue() == ColorScheme.DARK ? dark : light;
    };
  }

  private static URL resource(String name) {
    return Objects.requireNonNull(Themes.class.getResource(name), name);
  }
}
