package com.valueinmotion.desktop.palette;

import com.valueinmotion.account.AccountId;
import com.valueinmotion.diagnosis.Level;
import java.util.List;

/** Something that can be found. */
public sealed interface PaletteItem {
  /** What is searched, and shown with the letters found. */
  String text();

  /** Shown after the text; not searched. */
  String detail();

  /**
   * @param name searched, and so is the id where a whole piece of it is typed
   * @param detail "84, breaks at Workflow, notice in 38 d"
   */
  record Account(AccountId id, String name, Level level, boolean unproven, String detail)
      implements PaletteItem {
    @Override
    public String text() {
      return name;
    }
  }

  /**
   * @param detail "Adoption, Muda: 11 accounts amber or red"
   */
  record Signal(String id, String label, String detail) implements PaletteItem {
    @Override
    public String text() {
      return label;
    }
  }

  /**
   * A command.
   *
   * @param icon an Ikonli literal
   * @param keys its shortcut as key caps, "Ctrl", "Shift", "T"; empty where it has none
   */
  record Action(
      String id, String title, String detail, String icon, List<String> keys, Runnable run)
      implements PaletteItem {
    @Override
    public String text() {
      return title;
    }
  }
}
