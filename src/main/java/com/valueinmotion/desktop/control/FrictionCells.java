package com.valueinmotion.desktop.control;

import com.valueinmotion.desktop.theme.Palette;
import com.valueinmotion.diagnosis.Break;
import com.valueinmotion.diagnosis.Diagnosis;
import com.valueinmotion.diagnosis.Phase;
import com.valueinmotion.diagnosis.PhaseState;
import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import org.jspecify.annotations.Nullable;

/**
 * The eleven phases of one account in one row of a grid, all on one canvas: a row costs one node,
 * whatever it shows. The table's other columns and the account's own screen say the same in text.
 */
public final class FrictionCells extends Canvas {
  /** From one cell to the next. */
  public static final double PITCH = 23;

  /** Room for a bracket at the first cell. */
  public static final double LEAD = 3;

  private static final double CELL_WIDTH = 21.5;
  private static final double CELL_HEIGHT = 17;
  private static final double TOP = 2;
  private static final double COVERAGE = 2;
  private static final double BRACKET = 2;
  private static final double FONT = 12;

  private @Nullable FrictionPainter painter;

  public FrictionCells() {
    super(LEAD + PITCH * Phase.FLOW.size(), TOP + CELL_HEIGHT + 1 + COVERAGE + TOP);
  }

  /** Draws what the diagnosis says, in the colours given. */
  public void show(Diagnosis diagnosis, Palette palette) {
    GraphicsContext g = getGraphicsContext2D();
    g.clearRect(0, 0, getWidth(), getHeight());
    if (painter == null || !painter.isFor(palette)) {
      painter = new FrictionPainter(palette, FONT);
    }
    draw(g, painter, diagnosis, palette);
  }

  private void draw(
      GraphicsContext g, FrictionPainter painter, Diagnosis diagnosis, Palette palette) {
    List<PhaseState> phases = diagnosis.phases();
    Break at = diagnosis.breaksAt().orElse(null);
    for (int i = 0; i < phases.size(); i++) {
      double x = LEAD + i * PITCH;
      PhaseState state = phases.get(i);
      painter.cell(g, state, x, TOP, CELL_WIDTH, CELL_HEIGHT);
      painter.coverage(g, state.coverage(), x, TOP + CELL_HEIGHT + 1, CELL_WIDTH, COVERAGE);
      if (at != null && at.phase() == state.phase()) {
        bracket(g, palette, x - BRACKET);
      }
    }
  }

  private void bracket(GraphicsContext g, Palette palette, double x) {
    double height = getHeight() - 1;
    g.setFill(palette.fg());
    g.fillRect(x, 0, BRACKET, height);
    g.fillRect(x, 0, BRACKET * 2.5, 1.5);
    g.fillRect(x, height - 1.5, BRACKET * 2.5, 1.5);
  }
}
