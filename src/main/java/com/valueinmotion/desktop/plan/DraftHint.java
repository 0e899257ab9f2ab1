package com.valueinmotion.desktop.plan;

/** What drafting would do, where nothing was drafted yet. */
final class DraftHint {
  private DraftHint() {}

  /**
   * @param model the one that writes; empty where the template does
   */
  static String of(DraftKind kind, String model) {
    String what = "the " + kind.word();
    return model.isEmpty()
        ? "Press d and the template writes " + what + " at once. No model is chosen; g m shows how."
        : "Press d and "
            + model
            + " drafts "
            + what
            + " from this account's evidence. Each figure and name is checked against its row.";
  }
}
