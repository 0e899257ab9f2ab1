package com.valueinmotion.desktop.control;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/** Text on a canvas, set on whole pixels so that it stays as sharp as a label's. */
final class Figures {
  /** Height of a digit or capital in parts of the font size; Inter and Roboto agree on it. */
  private static final double CAP_HEIGHT = 0.72;

  private Figures() {}

  /** Begins a text at {@code x}, centred in the height of a box. */
  static void left(GraphicsContext g, String text, Font font, double x, double y, double height) {
    g.setFont(font);
    g.setTextAlign(TextAlignment.LEFT);
    g.setTextBaseline(VPos.BASELINE);
    g.fillText(text, Math.rint(x), Math.rint(y + (height + CAP_HEIGHT * font.getSize()) / 2));
  }

  static double width(String text, Font font) {
    Text measured = new Text(text);
    measured.setFont(font);
    return measured.getLayoutBounds().getWidth();
  }
}
