package com.valueinmotion.desktop.control;

import com.valueinmotion.desktop.theme.Palette;
import com.valueinmotion.workbench.WeeklySeries;
import javafx.scene.canvas.Canvas;
import javafx.scene.paint.Color;

/** Twenty-six weeks as a line between their own least and greatest value. */
public final class Sparkline extends Canvas {
  public Sparkline(double width, double height) {
    super(width, height);
  }

  /** Draws the line, red where it is part of what is wrong; nothing where there is no line. */
  public void show(WeeklySeries series, boolean alarming, Palette palette) {
    getGraphicsContext2D().clearRect(0, 0, getWidth(), getHeight());
    if (series.hasLine()) {
      Color color = alarming ? palette.bad() : palette.fgMuted();
      double least = series.known().min().orElse(0);
      double greatest = series.known().max().orElse(1);
      new LinePainter(getGraphicsContext2D(), series)
          .between(least, greatest)
          .draw(color, 0, 2, getWidth(), getHeight() - 4);
    }
  }

  public void clear() {
    getGraphicsContext2D().clearRect(0, 0, getWidth(), getHeight());
  }
}
