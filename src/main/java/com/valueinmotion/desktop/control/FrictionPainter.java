package com.valueinmotion.desktop.control;

import com.valueinmotion.desktop.theme.Fonts;
import com.valueinmotion.desktop.theme.Palette;
import com.valueinmotion.diagnosis.PhaseState;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.text.Font;

/**
 * Draws one friction cell: the fill of its bin with the number on it; hatched where under half of
 * the evidence is known; empty and dashed where nothing is, which is never the same as pale.
 */
final class FrictionPainter {
  /** Percent of known evidence under which the fill is hatched. */
  private static final int LITTLE_EVIDENCE = 50;

  private static final int BROKEN_BIN = 3;
  private static final int WORST_BIN = 4;

  /** Two of five pixels, at 45°. */
  private static final double HATCH_STEP = 5 / Math.sqrt(2);

  private static final double HATCH_PART = 0.4;

  private final Palette palette;
  private final double size;

  /** Measuring a text costs more than drawing it, and there are few different numbers. */
  private final Map<String, Double> widths = new HashMap<>();

  /**
   * @param size of the number's font
   */
  FrictionPainter(Palette palette, double size) {
    this.palette = palette;
    this.size = size;
  }

  boolean isFor(Palette other) {
    return palette.equals(other);
  }

  void cell(GraphicsContext g, PhaseState state, double x, double y, double w, double h) {
    Integer friction = state.friction();
    if (friction == null) {
      unknown(g, x, y, w, h);
      return;
    }
    swatch(g, friction, x, y, w, h);
    String number = friction.toString();
    Font font = font(friction);
    Color text = palette.friction(friction).text();
    if (state.coverage() < LITTLE_EVIDENCE) {
      hatch(g, x, y, w, h);
      double plate = width(number, font) + 2;
      g.setFill(palette.bg());
      g.fillRect(Math.rint(x + (w - plate) / 2), Math.rint(y + (h - size) / 2), plate, size);
      text = palette.fg();
    }
    g.setFill(text);
    Figures.left(g, number, font, x + (w - width(number, font)) / 2, y, h);
  }

  /** The fill and line of a bin without a number. */
  void swatch(GraphicsContext g, int friction, double x, double y, double w, double h) {
    Palette.Bin bin = palette.friction(friction);
    g.setFill(bin.fill());
    g.fillRect(x, y, w, h);
    Color line = bin.line();
    if (line != null) {
      g.setStroke(line);
      g.setLineWidth(1);
      g.strokeRect(x + 0.5, y + 0.5, w - 1, h - 1);
    }
  }

  void hatch(GraphicsContext g, double x, double y, double w, double h) {
    g.setFill(
        new LinearGradient(
            0,
            0,
            HATCH_STEP,
            HATCH_STEP,
            false,
            CycleMethod.REPEAT,
            new Stop(0, palette.hatch()),
            new Stop(HATCH_PART, palette.hatch()),
            new Stop(HATCH_PART, Color.TRANSPARENT),
            new Stop(1, Color.TRANSPARENT)));
    g.fillRect(x, y, w, h);
  }

  /** The thin bar of known evidence beneath a cell. */
  void coverage(GraphicsContext g, int percent, double x, double y, double w, double h) {
    g.setFill(palette.coverageTrack());
    g.fillRect(x, y, w, h);
    g.setFill(palette.coverage());
    g.fillRect(x, y, w * percent / 100, h);
  }

  private void unknown(GraphicsContext g, double x, double y, double w, double h) {
    g.setStroke(palette.border());
    g.setLineWidth(1);
    g.setLineDashes(2, 2);
    g.strokeRect(x + 0.5, y + 0.5, w - 1, h - 1);
    g.setLineDashes();
    g.setFill(palette.fgMuted());
    Figures.left(g, "–", Fonts.number(size), x + (w - width("–", Fonts.number(size))) / 2, y, h);
  }

  private double width(String number, Font font) {
    return widths.computeIfAbsent(number, text -> Figures.width(text, font));
  }

  private Font font(int friction) {
    return switch (Palette.binOf(friction)) {
      case BROKEN_BIN, WORST_BIN -> Fonts.boldNumber(size);
      default -> Fonts.mediumNumber(size);
    };
  }
}
