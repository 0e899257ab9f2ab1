package com.valueinmotion.language.drafter;

import com.valueinmotion.language.draft.Artefact;
import com.valueinmotion.language.draft.Origin;
import com.valueinmotion.language.draft.Wording;
import com.valueinmotion.language.ground.Verdict;
import java.time.Instant;
import java.util.List;

/**
 * A draft as it is kept, with every verdict on it.
 *
 * @param id 0 before it is kept
 * @param account our id of the account
 * @param to name of the person a mail was written to; empty for other kinds, and where it was not
 *     kept
 * @param by who drafted or edited
 * @param because why it is the template; empty where it is not
 * @param model who wrote it; "template" or "person" where no model did
 * @param prompt hash of the prompt; empty where none was used
 * @param verdicts on the words that stand here
 * @param held what was held against the model's last words
 */
public record SavedDraft(
    long id,
    String account,
    Artefact artefact,
    String to,
    Instant at,
    String by,
    Origin origin,
    String because,
    String model,
    String prompt,
    Wording wording,
    List<Verdict> verdicts,
    List<Verdict> held) {
  public SavedDraft {
    verdicts = List.copyOf(verdicts);
    held = List.copyOf(held);
  }

  /** The same under the id it is kept by. */
  public SavedDraft withId(long known) {
    return new SavedDraft(
        known, account, artefact, to, at, by, origin, because, model, prompt, wording, verdicts,
        held);
  }

  /** Whether nothing in it is held. */
  public boolean canBeApproved() {
    return verdicts.stream().noneMatch(Verdict::blocks);
  }
}
