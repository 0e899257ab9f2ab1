package com.valueinmotion.desktop.control;

import com.valueinmotion.desktop.text.PhaseText;
import com.valueinmotion.desktop.theme.Palette;
import com.valueinmotion.diagnosis.Diagnosis;
import com.valueinmotion.diagnosis.Phase;
import com.valueinmotion.workbench.WeeklySeries;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The eleven phases of one account across the window, in order of the flow, with the break and 26
 * weeks of each. Takes whatever width it is given. Its accessible text says all of it.
 */
public final class LifecycleStrip extends Region {
  private final Canvas canvas = new Canvas();
  private @Nullable StripPainter painter;

  public LifecycleStrip() {
    getStyleClass().add("lifecycle-strip");
    setAccessibleRole(AccessibleRole.TEXT);
    setFocusTraversable(true);
    getChildren().add(canvas);
    setMinHeight(StripPainter.HEIGHT);
    setPrefHeight(StripPainter.HEIGHT);
    setMaxHeight(StripPainter.HEIGHT);
  }

  /**
   * @param diagnosis what to show
   * @param trend friction by week for each phase, in order
   */
  public void show(Diagnosis diagnosis, List<WeeklySeries> trend, Palette palette) {
    if (trend.size() != Phase.FLOW.size()) {
      throw new IllegalArgumentException("a trend for each phase, not " + trend.size());
    }
    painter = new StripPainter(diagnosis, List.copyOf(trend), palette);
    setAccessibleText(PhaseText.spoken(diagnosis));
    draw();
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth() - snappedLeftInset() - snappedRightInset();
    canvas.relocate(snappedLeftInset(), snappedTopInset());
    if (canvas.getWidth() != width || canvas.getHeight() != StripPainter.HEIGHT) {
      canvas.setWidth(Math.max(0, width));
      canvas.setHeight(StripPainter.HEIGHT);
      draw();
    }
  }

  private void draw() {
    canvas.getGraphicsContext2D().clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
    if (painter != null) {
      painter.draw(canvas.getGraphicsContext2D(), canvas.getWidth());
    }
  }
}
