package com.valueinmotion.intake.mapping;

/** How it came that a column is read as what it is. */
public enum MatchedBy {
  /** Its header is one that a format or the vocabulary has. */
  EXACT("exact"),
  /** A person said so of an earlier file with the same headers. */
  REMEMBERED("remembered"),
  /** Its header is like one that is known. */
  HEADER("header"),
  /** Its values look like it. */
  VALUES("values"),
  /** A person says so. */
  YOU("by you"),
  /** It is not: nothing is read from it. */
  NOTHING("");

  private final String words;

  MatchedBy(String words) {
    this.words = words;
  }

  /** As a person reads it; empty for a column that is not read. */
  public String words() {
    return words;
  }
}
