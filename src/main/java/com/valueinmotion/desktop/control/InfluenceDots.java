package com.valueinmotion.desktop.control;

import com.valueinmotion.desktop.theme.Palette;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;

/** A person's influence, none to three. */
public final class InfluenceDots extends Canvas {
  private static final int MOST = 3;
  private static final double DOT = 6;
  private static final double HEIGHT = 10;

  public InfluenceDots() {
    super(MOST * (DOT + 2), HEIGHT);
    setAccessibleRole(AccessibleRole.TEXT);
  }

  /**
   * @param influence 1–3, 0 where unknown
   */
  public void show(int influence, Palette palette) {
    GraphicsContext g = getGraphicsContext2D();
    g.clearRect(0, 0, getWidth(), getHeight());
    for (int i = 0; i < MOST; i++) {
      g.setFill(i < influence ? palette.coverage() : palette.coverageTrack());
      g.fillRect(i * (DOT + 2), 0, DOT, HEIGHT);
    }
    setAccessibleText(influence == 0 ? "influence unknown" : "influence " + influence + " of 3");
  }
}
