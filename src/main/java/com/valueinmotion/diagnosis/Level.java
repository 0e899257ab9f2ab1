package com.valueinmotion.diagnosis;

/** How broken the value flow is. Not a churn prediction. */
public enum Level {
  LOW("○"),
  MEDIUM("◐"),
  HIGH("●");

  private final String glyph;

  Level(String glyph) {
    this.glyph = glyph;
  }

  /** Shown beside the word wherever a colour is, so that colour never stands alone. */
  public String glyph() {
    return glyph;
  }
}
