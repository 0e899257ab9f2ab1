package com.valueinmotion.desktop.plan;

import com.valueinmotion.language.draft.Artefact;
import com.valueinmotion.language.drafter.Draft;
import com.valueinmotion.language.drafter.SavedDraft;
import com.valueinmotion.language.drafter.Watch;
import com.valueinmotion.language.evidence.Fact;
import java.util.List;
import java.util.Optional;

/** What the draft pane asks of the workbench, for one account. */
public interface DraftDesk {
  /**
   * A draft as it is kept.
   *
   * @param facts what may be said of the account today; ids in the draft mean these
   */
  record Kept(SavedDraft draft, List<Fact> facts) {
    public Kept {
      facts = List.copyOf(facts);
    }
  }

  /** The newest of a kind; asks no model. */
  Optional<Kept> latest(Artefact artefact) throws Exception;

  /** The model that writes; empty where the template does. */
  String model() throws Exception;

  /**
   * Drafts; keeps nothing yet.
   *
   * @param byTemplate whether no model is to be asked
   */
  Draft draft(Artefact artefact, boolean byTemplate, Watch watch) throws Exception;

  /** From now on this is the newest of its kind. */
  Kept keep(Draft draft) throws Exception;

  /** Keeps what a person made of a draft, and checks it anew. */
  Kept edit(SavedDraft before, String subject, String text) throws Exception;
}
