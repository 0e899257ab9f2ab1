package com.valueinmotion.language.auditor;

import com.valueinmotion.language.anchor.Checked;
import com.valueinmotion.language.anchor.FoundAnchor;
import com.valueinmotion.language.anchor.NoteText;
import com.valueinmotion.language.anchor.Refusal;
import com.valueinmotion.language.draft.Origin;
import com.valueinmotion.language.drafter.Attempt;
import java.util.List;

/**
 * What was found in notes, and how.
 *
 * @param checked what was found, refused and flagged
 * @param origin who found what stands
 * @param because why it is the rules, in whole sentences; empty where it is not, and where no model
 *     was asked
 * @param attempts every question to the model
 * @param leftOut notes that did not fit into the prompt, the newest first
 */
public record Audited(
    Checked checked,
    Origin origin,
    String because,
    List<Attempt> attempts,
    List<NoteText> leftOut) {
  public Audited {
    attempts = List.copyOf(attempts);
    leftOut = List.copyOf(leftOut);
  }

  /**
   * No model was asked.
   *
   * @param because why, in whole sentences; empty where none was to be asked
   */
  public static Audited unasked(String because) {
    return new Audited(Checked.NOTHING, Origin.TEMPLATE, because, List.of(), List.of());
  }

  /** What may be taken. */
  public List<FoundAnchor> found() {
    return checked.found();
  }

  /** What may not, and why. */
  public List<Refusal> refused() {
    return checked.refused();
  }

  /** What is shown with a badge and never taken by itself. */
  public List<FoundAnchor> flagged() {
    return checked.flagged();
  }
}
