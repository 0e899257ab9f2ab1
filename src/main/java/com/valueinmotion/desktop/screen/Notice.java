package com.valueinmotion.desktop.screen;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A short message that covers no work and goes by itself.
 *
 * @param text "Plan approved."
 * @param offer what can be done about it, such as "Undo"; null where nothing
 */
public record Notice(Tone tone, String text, @Nullable Command offer) {
  /** How it is meant; the icon says so too, so that colour never stands alone. */
  public enum Tone {
    GOOD("fth-check-circle"),
    PLAIN("fth-info"),
    BAD("fth-alert-triangle");

    private final String icon;

    Tone(String icon) {
      this.icon = icon;
    }

    public String icon() {
      return icon;
    }
  }

  public Optional<Command> offered() {
    return Optional.ofNullable(offer);
  }
}
