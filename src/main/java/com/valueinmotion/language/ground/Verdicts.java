package com.valueinmotion.language.ground;

import com.valueinmotion.language.draft.Wording;
import java.util.List;

/**
 * What the verifier says of a whole draft.
 *
 * @param wording what was read: the draft without what nobody sees
 * @param all every verdict, in the order of the text
 * @param stripped how many invisible characters and images were taken out
 */
public record Verdicts(Wording wording, List<Verdict> all, int stripped) {
  public Verdicts {
    all = List.copyOf(all);
  }

  /** Whether it can go to a person for approval. */
  public boolean passes() {
    return all.stream().noneMatch(Verdict::blocks);
  }

  /** What has to be mended first. */
  public List<Verdict> blocking() {
    return all.stream().filter(Verdict::blocks).toList();
  }

  /** What is borne by the evidence. */
  public List<Verdict> borne() {
    return all.stream().filter(verdict -> !verdict.blocks()).toList();
  }
}
