package com.valueinmotion.language.draft;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Sentences that stand together.
 *
 * @param id which part of the artefact: {@code body}, {@code thesis}, an action's id
 * @param heading what stands over it; empty for nothing
 * @param sentences in order
 */
public record Passage(String id, String heading, List<Sentence> sentences) {
  /** The passage of a plan that says what it aims at. */
  public static final String OBJECTIVE = "objective";

  private static final Pattern STEP = Pattern.compile("a\\d+|new-\\d+");

  public Passage {
    sentences = List.copyOf(sentences);
  }

  /** Whether it says what is to be: the aim of a plan, or one of its steps. */
  public boolean isAim() {
    return id.equals(OBJECTIVE) || STEP.matcher(id).matches();
  }
}
