package com.valueinmotion.desktop.runs;

import com.valueinmotion.runtime.RunHead;

/** How a run stands, for a person. */
public enum RunWord {
  FOR_YOU("waiting for you", "warn"),
  WAITING("waiting", "muted"),
  HELD("held", "warn"),
  STUCK("stuck", "bad"),
  RUNNING("running", "accent"),
  DONE("done", "good"),
  SUPERSEDED("superseded", "muted");

  /** Where the graph keeps accounts of which too little is known. */
  private static final String HELD_AT = "held";

  private final String words;
  private final String tone;

  RunWord(String words, String tone) {
    this.words = words;
    this.tone = tone;
  }

  /**
   * @param asks whether it asks a person something
   */
  static RunWord of(RunHead run, boolean asks) {
    return switch (run.status()) {
      case RUNNING -> RUNNING;
      case STUCK -> STUCK;
      case DONE -> DONE;
      case SUPERSEDED -> SUPERSEDED;
      case WAITING -> asks ? FOR_YOU : run.at().contains(HELD_AT) ? HELD : WAITING;
    };
  }

  public String words() {
    return words;
  }

  /** The style class of the word. */
  String tone() {
    return tone;
  }

  /** Whether a person can decide something. */
  boolean isForAPerson() {
    return this == FOR_YOU || this == STUCK;
  }
}
