package com.valueinmotion.desktop.control;

import com.valueinmotion.desktop.theme.Palette;
import com.valueinmotion.workbench.WeeklySeries;
import javafx.scene.canvas.Canvas;
import javafx.scene.paint.Color;

/** Twenty-six weeks as a line between their own least and greatest value. */
public final class Sparkline extends Canvas {
  private static final double LEAST_RANGE = 0.2;

  public Sparkline(double width, double height) {
    super(width, height);
  }

  /** Draws the line, red where it is part of what is wrong; nothing where there is no line. */
  public void show(WeeklySeries series, boolean alarming, Palette palette) {
    getGraphicsContext2D().clearRect(0, 0, getWidth(), getHeight());
    if (series.hasLine()) {
      Color color = alarming ? palette.bad() : palette.fgMuted();
      double greatest = series.known().max().orElse(1);
      double least = series.known().min().orElse(0);
      // A wobble of a few percent must not look like a crash.
      double margin = Math.max(0, LEAST_RANGE * Math.abs(greatest) - (greatest - least)) / 2;
      new LinePainter(getGraphicsContext2D(), series)
          .between(least - margin, greatest + margin)
          .draw(color, 0, 2, getWidth(), getHeight() - 4);
    }
  }

  public void clear() {
    getGraphicsContext2D().clearRect(0, 0, getWidth(), getHeight());
  }
}
