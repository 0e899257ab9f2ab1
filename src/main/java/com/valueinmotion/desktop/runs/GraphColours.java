package com.valueinmotion.desktop.runs;

import com.valueinmotion.desktop.theme.Palette;
import javafx.scene.paint.Color;

/**
 * The colours of the graph in a theme.
 *
 * @param palette the theme's
 */
record GraphColours(Palette palette) {
  private static final double PALE = 0.45;
  private static final double TINT = 0.16;

  /** A part of the graph, as far as the run has come. */
  enum Part {
    /** Where the run stands. */
    AT,
    /** Where it was. */
    VISITED,
    /** Where it will be after the step that is looked at. */
    LATER,
    /** Where it was not. */
    UNTOUCHED
  }

  Color line(Part part) {
    return switch (part) {
      case AT -> palette.warn();
      case VISITED -> palette.accent();
      case LATER -> palette.bg().interpolate(palette.accent(), PALE);
      case UNTOUCHED -> palette.border();
    };
  }

  Color fill(Part part) {
    return switch (part) {
      case AT -> palette.bg().interpolate(palette.warn(), TINT);
      case VISITED -> palette.selection();
      case LATER, UNTOUCHED -> palette.bg();
    };
  }

  Color words(Part part) {
    return part == Part.UNTOUCHED || part == Part.LATER ? palette.fgMuted() : palette.fg();
  }
}
