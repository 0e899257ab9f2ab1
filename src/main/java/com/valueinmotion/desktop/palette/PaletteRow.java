package com.valueinmotion.desktop.palette;

import java.util.List;

/** A line of the palette's list. */
public sealed interface PaletteRow {
  /**
   * @param count "2 of 40"
   */
  record Heading(String title, String count) implements PaletteRow {}

  /**
   * @param found positions in the item's text of the letters typed
   */
  record Hit(PaletteItem item, List<Integer> found) implements PaletteRow {}
}
