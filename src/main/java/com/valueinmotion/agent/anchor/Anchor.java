package com.valueinmotion.agent.anchor;

import com.valueinmotion.language.anchor.AnchorKind;
import java.util.Optional;

/** What a handoff must contain. */
public enum Anchor {
  PAIN("Pain with a metric", "what hurts, with a figure: an outcome with baseline and target"),
  CHAMPION("Champion", "a person at the account whose role says champion"),
  DECISION_MAKER("Decision maker", "a person at the account whose role says decision maker"),
  TERMS("Contract terms", "the ARR and the renewal date");

  private final String title;
  private final String what;

  Anchor(String title, String what) {
    this.title = title;
    this.what = what;
  }

  public String title() {
    return title;
  }

  /** What it is called in texts; empty where a text does not say it. */
  public Optional<AnchorKind> kind() {
    return switch (this) {
      case PAIN -> Optional.of(AnchorKind.PAIN);
      case CHAMPION -> Optional.of(AnchorKind.CHAMPION);
      case DECISION_MAKER -> Optional.of(AnchorKind.DECISION_MAKER);
      case TERMS -> Optional.empty();
    };
  }

  /** What would have to be imported. */
  public String what() {
    return what;
  }
}
