package com.valueinmotion.language.drafter;

import com.valueinmotion.language.draft.Artefact;
import com.valueinmotion.language.draft.Origin;
import com.valueinmotion.language.draft.Wording;
import com.valueinmotion.language.evidence.Fact;
import com.valueinmotion.language.evidence.Pack;
import com.valueinmotion.language.ground.Verdict;
import com.valueinmotion.language.ground.Verdicts;
import java.util.List;

/**
 * What was drafted, by whom, and what the verifier says of it.
 *
 * @param origin who wrote what stands here
 * @param because why it is the template, in whole sentences; empty where it is not, and where no
 *     model was asked
 * @param pack what it could rest on
 * @param verdicts of the wording that stands here
 * @param held what the verifier held against the model's last words; empty where they stand
 * @param attempts every question to the model
 * @param leftOut facts that did not fit into the prompt
 */
public record Draft(
    Artefact artefact,
    Origin origin,
    String because,
    Pack pack,
    Verdicts verdicts,
    List<Verdict> held,
    List<Attempt> attempts,
    List<Fact> leftOut) {
  public Draft {
    held = List.copyOf(held);
    attempts = List.copyOf(attempts);
    leftOut = List.copyOf(leftOut);
  }

  /** What a person reads. */
  public Wording wording() {
    return verdicts.wording();
  }

  /** Whether it can go to a person for approval: nothing in it is held. */
  public boolean canBeApproved() {
    return verdicts.passes();
  }
}
