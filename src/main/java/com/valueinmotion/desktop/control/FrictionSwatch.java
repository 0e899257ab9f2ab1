package com.valueinmotion.desktop.control;

import com.valueinmotion.desktop.theme.Palette;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;

/** A small sample of what friction cells look like, for legends. */
public final class FrictionSwatch extends Canvas {
  private static final double WIDTH = 14;
  private static final double HEIGHT = 10;
  private static final int HATCHED_SAMPLE = 50;

  private FrictionSwatch(double width, double height) {
    super(width, height);
  }

  /** The bin of a friction. */
  public static FrictionSwatch of(int friction, Palette palette) {
    FrictionSwatch swatch = new FrictionSwatch(WIDTH, HEIGHT);
    new FrictionPainter(palette, 0)
        .swatch(swatch.getGraphicsContext2D(), friction, 0, 0, WIDTH, HEIGHT);
    return swatch;
  }

  /** A bin that rests on little evidence. */
  public static FrictionSwatch hatched(Palette palette) {
    FrictionSwatch swatch = of(HATCHED_SAMPLE, palette);
    new FrictionPainter(palette, 0).hatch(swatch.getGraphicsContext2D(), 0, 0, WIDTH, HEIGHT);
    return swatch;
  }

  /** The bracket at the break. */
  public static FrictionSwatch bracket(Palette palette) {
    FrictionSwatch swatch = new FrictionSwatch(8, 13);
    GraphicsContext g = swatch.getGraphicsContext2D();
    g.setFill(palette.fg());
    g.fillRect(1, 0, 2, 13);
    g.fillRect(1, 0, 6, 2);
    g.fillRect(1, 11, 6, 2);
    return swatch;
  }
}
