package com.valueinmotion.desktop.control;

import com.valueinmotion.desktop.text.PhaseText;
import com.valueinmotion.desktop.theme.Palette;
import com.valueinmotion.diagnosis.PhaseState;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;

/** One phase's friction beside its name, with the bar of known evidence at its right. */
public final class FrictionCell extends Canvas {
  private static final double CELL_WIDTH = 34;
  private static final double HEIGHT = 18;
  private static final double BAR_WIDTH = 20;
  private static final double BAR_HEIGHT = 4;

  public FrictionCell() {
    super(CELL_WIDTH + 6 + BAR_WIDTH, HEIGHT);
    setAccessibleRole(AccessibleRole.TEXT);
  }

  public void show(PhaseState state, Palette palette) {
    FrictionPainter painter = new FrictionPainter(palette, 12);
    painter.cell(getGraphicsContext2D(), state, 0, 0, CELL_WIDTH, HEIGHT);
    painter.coverage(
        getGraphicsContext2D(),
        state.coverage(),
        CELL_WIDTH + 6,
        (HEIGHT - BAR_HEIGHT) / 2,
        BAR_WIDTH,
        BAR_HEIGHT);
    setAccessibleText(PhaseText.spoken(state));
  }
}
