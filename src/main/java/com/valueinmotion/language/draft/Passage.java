package com.valueinmotion.language.draft;

import java.util.List;

/**
 * Sentences that stand together.
 *
 * @param id which part of the artefact: {@code body}, {@code thesis}, an action's id
 * @param heading what stands over it; empty for nothing
 * @param sentences in order
 */
public record Passage(String id, String heading, List<Sentence> sentences) {
  public Passage {
    sentences = List.copyOf(sentences);
  }
}
