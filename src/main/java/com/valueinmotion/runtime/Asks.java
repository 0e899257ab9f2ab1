package com.valueinmotion.runtime;

import java.util.List;

/**
 * The questions of a kind that a run has from now on. One that is open already, with the same key
 * and hash, stays; any other open one of the kind is closed.
 *
 * @param kind the kind
 * @param drafts the questions
 */
public record Asks(String kind, List<AskDraft> drafts) {
  public Asks {
    drafts = List.copyOf(drafts);
  }
}
