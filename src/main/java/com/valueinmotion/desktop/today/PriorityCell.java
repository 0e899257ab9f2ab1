package com.valueinmotion.desktop.today;

import com.valueinmotion.desktop.control.RowCell;
import com.valueinmotion.desktop.control.Texts;
import com.valueinmotion.desktop.theme.Palette;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The priority with a bar against the highest, and the factors it is made of. */
final class PriorityCell extends RowCell<TodayRow> {
  private static final double BAR = 44;
  private static final double BAR_HEIGHT = 4;

  private final Canvas bar = new Canvas(BAR, BAR_HEIGHT);
  private final Label priority = Texts.whole("", "strong", "priority");
  private final Label factors = Texts.whole("", "label-11", "muted", "factors");
  private final Supplier<Palette> palette;
  private final VBox lines;

  PriorityCell(Supplier<Palette> palette) {
    super("number");
    this.palette = palette;
    HBox first = new HBox(8, bar, priority);
    first.setAlignment(Pos.CENTER_RIGHT);
    lines = new VBox(1, first, factors);
    lines.setAlignment(Pos.CENTER_RIGHT);
  }

  @Override
  protected void show(TodayRow row) {
    draw(row.stakes().share(), palette.get());
    priority.setText(row.stakes().priority());
    factors.setText(row.stakes().factors());
    setGraphic(lines);
    setAccessibleText("priority " + priority.getText() + ", " + factors.getText());
  }

  /** From the right, so that it grows away from the figure. */
  private void draw(double share, Palette now) {
    GraphicsContext g = bar.getGraphicsContext2D();
    g.setFill(now.coverageTrack());
    g.fillRect(0, 0, BAR, BAR_HEIGHT);
    double length = Math.max(2, Math.rint(BAR * share));
    g.setFill(now.accent());
    g.fillRect(BAR - length, 0, length, BAR_HEIGHT);
  }
}
