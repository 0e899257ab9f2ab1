package com.valueinmotion.language.draft;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What was written, before or after it was checked.
 *
 * @param subject one line; empty where the artefact has none
 */
public record Wording(String subject, List<Passage> passages) {
  public Wording {
    passages = List.copyOf(passages);
  }

  /** As plain text: a paragraph a passage, a heading on a line of its own. */
  public String text() {
    return passages.stream()
        .map(
            passage ->
                (passage.heading().isEmpty() ? "" : passage.heading() + "\n")
                    + passage.sentences().stream()
                        .map(Sentence::text)
                        .collect(Collectors.joining(" ")))
        .collect(Collectors.joining("\n\n"));
  }
}
