package com.valueinmotion.runtime;

/** What the runtime itself asks a person, and the names of what it sets for itself. */
public final class Questions {
  /** The kind of these questions. */
  public static final String KIND = "question";

  /** Begins the key of a question whether an effect was done. */
  static final String EFFECT = "effect/";

  /** Begins the key of a question what to do about a node that failed. */
  static final String STUCK = "stuck/";

  private Questions() {}

  /** Begins the key of the alarm for the next attempt. */
  static String retry(String node) {
    return "retry/" + node + "/";
  }

  static AskDraft unknown(Effect effect, String what) {
    String text =
        "The workbench was stopped while it was about to "
            + what
            + ", and nothing shows whether that was done. It was not repeated. Look, then approve"
            + " if it was done, or reject to have it done again.";
    return draft(EFFECT + effect.key(), "Was this done? " + what, text);
  }

  static AskDraft failed(Effect effect, String what, String why) {
    String text =
        why
            + " Nothing else of the run was lost. Approve to try it again, or reject to leave it"
            + " undone.";
    return draft(EFFECT + effect.key(), "Try again? Could not " + what, text);
  }

  static AskDraft stuck(String node, String title, String why) {
    return draft(
        STUCK + node,
        title + " failed",
        why + " The run is safe and stays where it is. Approve to try again.");
  }

  private static AskDraft draft(String key, String title, String text) {
    return new AskDraft(key, KIND, title, text, Hashes.of(key, text), Long.MAX_VALUE, null);
  }
}
