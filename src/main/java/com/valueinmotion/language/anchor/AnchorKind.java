package com.valueinmotion.language.anchor;

import java.util.Arrays;
import java.util.Locale;

/** What is looked for in notes. */
public enum AnchorKind {
  /** What hurts or is wanted, with its figure. */
  PAIN("pain"),
  /** The figure by which success is measured. */
  METRIC("metric"),
  /** Who speaks for us at the customer today. */
  CHAMPION("champion"),
  /** Who decides or signs today. */
  DECISION_MAKER("decision maker"),
  /** What one side has promised the other. */
  COMMITMENT("commitment"),
  /** How they feel about the work. */
  SENTIMENT("mood");

  private final String title;

  AnchorKind(String title) {
    this.title = title;
  }

  /** As a person reads it, within a sentence. */
  public String title() {
    return title;
  }

  /** As a model writes it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Throws NoSuchElementException where no kind is written so. */
  public static AnchorKind of(String word) {
    return Arrays.stream(values())
        .filter(kind -> kind.word().equals(word))
        .findFirst()
        .orElseThrow();
  }

  /** Whether its value is a person. */
  boolean isPerson() {
    return this == CHAMPION || this == DECISION_MAKER;
  }
}
