package com.valueinmotion.language.draft;

import java.util.List;

/**
 * One sentence and what it rests on.
 *
 * @param text as a person reads it
 * @param cites ids of facts; empty for what says nothing of the account
 */
public record Sentence(String text, List<String> cites) {
  public Sentence {
    cites = List.copyOf(cites);
  }
}
