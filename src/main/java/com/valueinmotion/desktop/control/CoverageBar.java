package com.valueinmotion.desktop.control;

import com.valueinmotion.desktop.theme.Palette;
import javafx.scene.canvas.Canvas;

/** How much of the expected evidence is known, as a thin bar; the percentage stands beside it. */
public final class CoverageBar extends Canvas {
  public CoverageBar() {
    super(20, 4);
  }

  public void show(int percent, Palette palette) {
    new FrictionPainter(palette, 0)
        .coverage(getGraphicsContext2D(), percent, 0, 0, getWidth(), getHeight());
  }
}
