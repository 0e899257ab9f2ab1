package com.valueinmotion.desktop.control;

import com.valueinmotion.desktop.theme.Palette;
import com.valueinmotion.diagnosis.Level;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.ArcType;

/**
 * A level as a shape: an empty ring, a half-filled one, a full disc; a dashed ring for a LOW that
 * is unproven. The shape says it too, so that colour never stands alone; the word stands beside it.
 */
public final class RiskGlyph extends Canvas {
  private static final double SIZE = 13;
  private static final double RADIUS = 5;
  private static final double LINE = 1.8;
  private static final double DASH = 2.2;

  public RiskGlyph() {
    super(SIZE, SIZE);
  }

  public void show(Level level, boolean unproven, Palette palette) {
    GraphicsContext g = getGraphicsContext2D();
    g.clearRect(0, 0, SIZE, SIZE);
    g.setStroke(palette.risk(level));
    g.setFill(palette.risk(level));
    g.setLineWidth(LINE);
    double corner = SIZE / 2 - RADIUS;
    switch (level) {
      case HIGH -> g.fillOval(corner - 0.5, corner - 0.5, 2 * RADIUS + 1, 2 * RADIUS + 1);
      case MEDIUM -> {
        g.strokeOval(corner, corner, 2 * RADIUS, 2 * RADIUS);
        g.fillArc(corner, corner, 2 * RADIUS, 2 * RADIUS, 90, 180, ArcType.CHORD);
      }
      case LOW -> {
        g.setLineDashes(unproven ? new double[] {DASH} : new double[0]);
        g.strokeOval(corner, corner, 2 * RADIUS, 2 * RADIUS);
        g.setLineDashes();
      }
    }
  }
}
