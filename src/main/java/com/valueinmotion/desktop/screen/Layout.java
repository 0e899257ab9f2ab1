package com.valueinmotion.desktop.screen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Objects;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/** The layout of a screen: the FXML file that has the controller's name and lies beside it. */
public final class Layout {
  private Layout() {}

  /**
   * Fills the controller's {@code @FXML} fields, calls its {@code initialize()} and gives the root.
   * The file names no controller: it is made by hand, with what it needs in its constructor.
   */
  public static Parent of(Object controller) {
    Class<?> type = controller.getClass();
    String name = type.getSimpleName() + ".fxml";
    URL file = Objects.requireNonNull(type.getResource(name), name);
    FXMLLoader loader = new FXMLLoader(file);
    loader.setController(controller);
    try {
      return loader.load();
    } catch (IOException e) {
      throw new UncheckedIOException("The layout " + name + " in our own jar cannot be read", e);
    }
  }
}
