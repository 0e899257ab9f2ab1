package com.valueinmotion.desktop.control;

import com.valueinmotion.desktop.text.PhaseText;
import com.valueinmotion.desktop.theme.Fonts;
import com.valueinmotion.desktop.theme.Palette;
import com.valueinmotion.diagnosis.Break;
import com.valueinmotion.diagnosis.Diagnosis;
import com.valueinmotion.diagnosis.Phase;
import com.valueinmotion.diagnosis.PhaseState;
import com.valueinmotion.workbench.WeeklySeries;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;

/** Draws the lifecycle strip into a width. Heights are fixed, from top to bottom as below. */
final class StripPainter {
  private static final double BREAK_LINE = 18;
  private static final double NAME = 18;
  private static final double CELL = 34;
  private static final double COVERAGE_GAP = 4;
  private static final double COVERAGE = 3;
  private static final double DOWNSTREAM = 18;
  private static final double SPARK = 32;
  private static final double GAP = 3;
  private static final double BRACKET = 3;

  private static final double CELL_TOP = BREAK_LINE + NAME;
  private static final double COVERAGE_TOP = CELL_TOP + CELL + COVERAGE_GAP;
  private static final double LINE_Y = COVERAGE_TOP + COVERAGE + DOWNSTREAM / 2;
  private static final double SPARK_TOP = COVERAGE_TOP + COVERAGE + DOWNSTREAM;

  static final double HEIGHT = SPARK_TOP + SPARK + 2;

  private final Diagnosis diagnosis;
  private final List<WeeklySeries> trend;
  private final Palette palette;
  private final FrictionPainter cells;

  StripPainter(Diagnosis diagnosis, List<WeeklySeries> trend, Palette palette) {
    this.diagnosis = diagnosis;
    this.trend = trend;
    this.palette = palette;
    this.cells = new FrictionPainter(palette, 14);
  }

  void draw(GraphicsContext g, double width) {
    double pitch = (width + GAP - BRACKET) / Phase.FLOW.size();
    double segment = pitch - GAP;
    for (int i = 0; i < Phase.FLOW.size(); i++) {
      double x = BRACKET + Math.rint(i * pitch);
      PhaseState state = diagnosis.phases().get(i);
      name(g, state, x, segment);
      cells.cell(g, state, x, CELL_TOP, Math.floor(segment), CELL);
      cells.coverage(g, state.coverage(), x, COVERAGE_TOP, Math.floor(segment), COVERAGE);
      spark(g, trend.get(i), state.broken(), x, segment);
    }
    Break at = diagnosis.breaksAt().orElse(null);
    if (at != null) {
      int index = Phase.FLOW.indexOf(at.phase());
      theBreak(g, at, BRACKET + Math.rint(index * pitch), segment, width);
    }
  }

  private void name(GraphicsContext g, PhaseState state, double x, double segment) {
    Font font = state.broken() ? Fonts.strong(12) : Fonts.text(12);
    Phase phase = state.phase();
    String fitting =
        Stream.of(phase.title(), PhaseText.brief(phase))
            .filter(name -> Figures.width(name, font) <= segment - 3)
            .findFirst()
            .orElse(phase.shortTitle());
    g.setFill(state.isKnown() ? palette.fg() : palette.fgMuted());
    Figures.left(g, fitting, font, x + 3, BREAK_LINE - 1, NAME);
  }

  private void spark(
      GraphicsContext g, WeeklySeries series, boolean broken, double x, double segment) {
    if (!series.hasLine()) {
      return;
    }
    LinePainter line = new LinePainter(g, series).between(0, 100);
    double sixty = Math.rint(line.height(60, SPARK_TOP, SPARK)) + 0.5;
    g.setStroke(palette.bad().deriveColor(0, 1, 1, 0.75));
    g.setLineWidth(1);
    g.setLineDashes(2, 2);
    g.strokeLine(x + 1, sixty, x + segment - 1, sixty);
    g.setLineDashes();
    line.draw(broken ? palette.bad() : palette.fgMuted(), x + 1, SPARK_TOP, segment - 2, SPARK);
  }

  private void theBreak(GraphicsContext g, Break at, double x, double segment, double width) {
    double left = x - BRACKET;
    double top = BREAK_LINE - 3;
    g.setFill(palette.fg());
    g.fillRect(left, top, BRACKET, LINE_Y - top);
    g.fillRect(left, top, 9, BRACKET - 0.5);
    g.fillRect(left, LINE_Y - 1.5, 12, BRACKET - 0.5);
    double tip = left + 7;
    g.fillPolygon(new double[] {tip - 5, tip + 5, tip}, new double[] {2, 2, 11}, 3);
    boolean fits = left + 100 < width;
    Font strong = Fonts.strong(12);
    String words = "breaks here";
    if (fits) {
      Figures.left(g, words, strong, tip + 9, 0, 14);
    } else {
      Figures.left(g, words, strong, tip - 9 - Figures.width(words, strong), 0, 14);
    }
    downstream(g, at, left + 12, width, segment);
  }

  /** The line under everything downstream, broken by how much of the friction lies there. */
  private void downstream(GraphicsContext g, Break at, double from, double width, double segment) {
    Font strong = Fonts.strong(12);
    String words =
        Stream.of("explains " + at.explains() + "% of the friction", at.explains() + "%")
            .filter(text -> Figures.width(text, strong) + 44 < Math.max(width - from, segment))
            .findFirst()
            .orElse("");
    double textWidth = Figures.width(words, strong);
    double textLeft = Math.rint(width - textWidth - 26);
    g.setStroke(palette.fg());
    g.setLineWidth(1.5);
    if (words.isEmpty()) {
      g.strokeLine(from, LINE_Y, width, LINE_Y);
      return;
    }
    g.strokeLine(from, LINE_Y, textLeft - 8, LINE_Y);
    g.strokeLine(textLeft + textWidth + 8, LINE_Y, width, LINE_Y);
    g.setFill(palette.fg());
    Figures.left(g, words, strong, textLeft, LINE_Y - 8, 16);
  }
}
