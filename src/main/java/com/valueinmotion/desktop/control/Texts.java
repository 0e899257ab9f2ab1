package com.valueinmotion.desktop.control;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Labels with their styles: as they come, whole, or wrapped. */
public final class Texts {
  private Texts() {}

  public static Label label(String text, String... styles) {
    Label label = new Label(text);
    label.getStyleClass().addAll(styles);
    return label;
  }

  /** Never cut. */
  public static Label whole(String text, String... styles) {
    Label label = label(text, styles);
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  /** Goes on in the next line. */
  public static Label wrapped(String text, String... styles) {
    Label label = label(text, styles);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
