package com.valueinmotion.desktop.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/**
 * Inter for text, Roboto for numbers: Inter's digits are proportional and JavaFX cannot switch on
 * its tabular ones, Roboto's are tabular as they come. Where a file is missing JavaFX falls back to
 * the system's sans by itself.
 *
 * <p>JavaFX knows only regular and bold within a family, so that the weights 500 and 600 are
 * families of their own: {@code Inter SemiBold}, {@code Roboto Medium}.
 */
public final class Fonts {
  private static final String FOLDER = "/com/formdev/flatlaf/fonts/";
  private static final List<String> FILES =
      List.of(
          "inter/Inter-Regular.otf",
          "inter/Inter-SemiBold.otf",
          "inter/Inter-Bold.otf",
          "inter/Inter-Italic.otf",
          "roboto/Roboto-Regular.ttf",
          "roboto/Roboto-Medium.ttf",
          "roboto/Roboto-Bold.ttf");

  private Fonts() {}

  /** Makes the families known to JavaFX; loading them again does no harm. */
  static void load() {
    for (String file : FILES) {
      try (InputStream in = Fonts.class.getResourceAsStream(FOLDER + file)) {
        if (in != null) {
          Font.loadFont(in, 13);
        }
      } catch (IOException e) {
        throw new UncheckedIOException("The font " + file + " in our own jar cannot be read", e);
      }
    }
  }

  /** Text, weight 400. For canvases; nodes use style classes. */
  public static Font text(double size) {
    return Font.font("Inter", size);
  }

  /** Text, weight 600. */
  public static Font strong(double size) {
    return Font.font("Inter SemiBold", size);
  }

  /** Tabular figures, weight 400. */
  public static Font number(double size) {
    return Font.font("Roboto", size);
  }

  /** Tabular figures, weight 500. */
  public static Font mediumNumber(double size) {
    return Font.font("Roboto Medium", size);
  }

  /** Tabular figures, weight 700. */
  public static Font boldNumber(double size) {
    return Font.font("Roboto", FontWeight.BOLD, size);
  }
}
