package com.valueinmotion.desktop.control;

import com.valueinmotion.workbench.WeeklySeries;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineJoin;

/** Draws a weekly series as a line that breaks at gaps, with a dot at the latest value. */
final class LinePainter {
  private static final double DOT = 2;

  private final GraphicsContext g;
  private final WeeklySeries series;
  private double least;
  private double greatest = 1;

  LinePainter(GraphicsContext g, WeeklySeries series) {
    this.g = g;
    this.series = series;
  }

  /** The values at the foot and at the head of the box. */
  LinePainter between(double foot, double head) {
    least = foot;
    greatest = head;
    return this;
  }

  void draw(Color color, double x, double y, double w, double h) {
    g.setStroke(color);
    g.setFill(color);
    g.setLineWidth(1.25);
    g.setLineJoin(StrokeLineJoin.ROUND);
    double step = (w - 2 * DOT) / (WeeklySeries.WEEKS - 1);
    boolean drawing = false;
    double lastX = Double.NaN;
    double lastY = Double.NaN;
    g.beginPath();
    for (int week = 0; week < WeeklySeries.WEEKS; week++) {
      double value = series.at(week);
      if (Double.isNaN(value)) {
        drawing = false;
        continue;
      }
      lastX = x + week * step + DOT / 2;
      lastY = height(value, y, h);
      if (drawing) {
        g.lineTo(lastX, lastY);
      } else {
        g.moveTo(lastX, lastY);
      }
      drawing = true;
    }
    g.stroke();
    if (!Double.isNaN(lastX)) {
      g.fillOval(lastX - DOT, lastY - DOT, 2 * DOT, 2 * DOT);
    }
  }

  /** Where a value lies in the box; the middle where all values are alike. */
  double height(double value, double y, double h) {
    return greatest == least ? y + h / 2 : y + h - h * (value - least) / (greatest - least);
  }
}
