package com.valueinmotion.diagnosis;

/** The three lean wastes. */
public enum WasteKind {
  /** What is paid for and not used. */
  MUDA("Muda"),
  /** What is uneven: teams left behind, irregular usage. */
  MURA("Mura"),
  /** What is overloaded: escalations, missed service levels. */
  MURI("Muri");

  private final String title;

  WasteKind(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
