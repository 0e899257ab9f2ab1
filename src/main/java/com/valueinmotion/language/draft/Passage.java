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

  private static final Pattern STEP = Pattern.compile("a\\d+");
  private static final Pattern PROPOSAL = Pattern.compile("new-\\d+");

  /** What its sentences are: said to be so, aimed at, or proposed. */
  public enum Mood {
    SAYS,
    AIMS,
    PROPOSES
  }

  public Passage {
    sentences = List.copyOf(sentences);
  }

  /** By its place: a plan's objective and steps aim, a step that is new proposes. */
  public Mood mood() {
    if (PROPOSAL.matcher(id).matches()) {
      return Mood.PROPOSES;
    }
    return id.equals(OBJECTIVE) || STEP.matcher(id).matches() ? Mood.AIMS : Mood.SAYS;
  }
}
