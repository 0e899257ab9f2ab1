package com.valueinmotion.desktop.plan;

import com.valueinmotion.language.drafter.SavedDraft;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a person's words one after the other, from whatever thread: what was typed earlier never
 * comes to lie over what was typed later.
 */
final class EditLane {
  private final DraftDesk desk;
  private long newest;
  private DraftDesk.@Nullable Kept kept;

  EditLane(DraftDesk desk) {
    this.desk = desk;
  }

  /**
   * Words to keep.
   *
   * @param number grows with each
   * @param before the draft they were made of
   */
  record Words(long number, SavedDraft before, String subject, String text) {}

  /** Keeps them, unless later ones are kept already. */
  synchronized DraftDesk.Kept keep(Words words) throws Exception {
    DraftDesk.Kept last = kept;
    if (last != null && words.number() <= newest) {
      return last;
    }
    DraftDesk.Kept now = desk.edit(words.before(), words.subject(), words.text());
    newest = words.number();
    kept = now;
    return now;
  }
}
