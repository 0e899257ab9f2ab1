package com.valueinmotion.language.draft;

/** Who wrote a draft. */
public enum Origin {
  /** A model, at the first try. */
  MODEL("written by a model"),
  /** A model, after it was told what was wrong. */
  REPAIRED("written by a model, mended once"),
  /** The template. */
  TEMPLATE("the template"),
  /** A person, by editing. */
  PERSON("edited by you");

  private final String title;

  Origin(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
