package com.valueinmotion.desktop.plan;

import com.valueinmotion.account.AccountId;
import com.valueinmotion.language.draft.Artefact;
import com.valueinmotion.language.drafter.Draft;
import com.valueinmotion.language.drafter.SavedDraft;
import com.valueinmotion.language.drafter.Watch;
import com.valueinmotion.workbench.Workbench;
import com.valueinmotion.workbench.draft.DraftText;
import com.valueinmotion.workbench.draft.Models;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One account's drafts in the store that was open when they were.
 *
 * @param workbench the store
 * @param account the account
 */
public record StoredDrafts(Workbench workbench, AccountId account) implements DraftDesk {
  @Override
  public Optional<Kept> latest(Artefact artefact) throws Exception {
    DraftText texts = workbench.drafts();
    Optional<SavedDraft> newest = texts.latest(account, artefact);
    return newest.isEmpty() ? Optional.empty() : Optional.of(kept(texts, newest.get()));
  }

  @Override
  public String model() throws Exception {
    return workbench.writing().models().chosen().orElse("");
  }

  @Override
  public Draft draft(Artefact artefact, boolean byTemplate, Watch watch) throws Exception {
    return workbench
        .drafts()
        .write(wish(artefact, byTemplate ? Models.NONE : null), workbench.asOf(), watch);
  }

  @Override
  public Kept keep(Draft draft) throws Exception {
    return new Kept(workbench.drafts().keep(account, draft).saved(), draft.pack().facts());
  }

  @Override
  public Kept edit(SavedDraft before, String subject, String text) throws Exception {
    DraftText texts = workbench.drafts();
    return kept(texts, texts.edit(before, subject, text, workbench.asOf()));
  }

  private Kept kept(DraftText texts, SavedDraft draft) throws Exception {
    return new Kept(draft, texts.pack(wish(draft.artefact(), null), workbench.asOf()).facts());
  }

  private DraftText.Wish wish(Artefact artefact, @Nullable String model) {
    return new DraftText.Wish(account, artefact, null, model, "");
  }
}
