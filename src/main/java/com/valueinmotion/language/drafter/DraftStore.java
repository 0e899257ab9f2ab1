package com.valueinmotion.language.drafter;

import com.valueinmotion.account.StoreException;
import com.valueinmotion.language.draft.Artefact;
import java.util.List;
import java.util.Optional;

/** Where drafts are kept. They are only ever added: an edit is another draft. */
public interface DraftStore {
  /** Keeps it; with the id it has from now on. */
  SavedDraft save(SavedDraft draft) throws StoreException;

  /** The newest. */
  Optional<SavedDraft> latest(String account, Artefact artefact) throws StoreException;

  /** Oldest first. */
  List<SavedDraft> all(String account) throws StoreException;
}
