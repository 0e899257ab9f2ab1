package com.valueinmotion.desktop.theme;

import com.valueinmotion.diagnosis.Level;
import java.util.List;
import java.util.Map;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/**
 * The colours of the theme in force, for what is drawn on a canvas and cannot be styled. Read from
 * the same tokens as the stylesheet, so that a drawn cell and a styled one cannot differ.
 *
 * @param dark whether the ground is dark
 * @param bg the ground of content
 * @param bgSubtle rail, table head, status bar
 * @param popup menus, palette, toast
 * @param border panes and controls
 * @param borderMuted row lines
 * @param fg text
 * @param fgMuted labels and sources; nothing paler carries text
 * @param accent focus, links
 * @param selection ground of a selected row
 * @param good better
 * @param warn amber
 * @param bad red, worse
 * @param coverage the filled part of a coverage bar
 * @param coverageTrack the rest of it
 * @param hatch drawn over friction that rests on little evidence
 * @param risks by level, for the glyph; the word stays in {@code fg}
 * @param bins friction 0–19, 20–39, 40–59, 60–79, 80–100
 */
public record Palette(
    boolean dark,
    Color bg,
    Color bgSubtle,
    Color popup,
    Color border,
    Color borderMuted,
    Color fg,
    Color fgMuted,
    Color accent,
    Color selection,
    Color good,
    Color warn,
    Color bad,
    Color coverage,
    Color coverageTrack,
    Color hatch,
    Map<Level, Color> risks,
    List<Bin> bins) {
  private static final int BIN_WIDTH = 20;

  public Palette {
    risks = Map.copyOf(risks);
    bins = List.copyOf(bins);
  }

  /**
   * How a cell of one friction bin looks.
   *
   * @param fill its ground
   * @param text the number on it
   * @param line a 1 px inner line, null where there is none
   */
  public record Bin(Color fill, Color text, @Nullable Color line) {}

  /** The colour of a level's glyph. */
  public Color risk(Level level) {
    return risks.getOrDefault(level, fg);
  }

  /** The index into {@link #bins} of a friction of 0–100; the last two are exactly "broken". */
  public static int binOf(int friction) {
    return Math.clamp(friction / BIN_WIDTH, 0, 4);
  }

  /** How a cell of this friction (0–100) looks. */
  public Bin friction(int friction) {
    return bins.get(binOf(friction));
  }
}
