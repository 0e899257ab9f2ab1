package com.valueinmotion.desktop.screen;

import java.util.Optional;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/**
 * Something a person can do, by key, by palette or by button.
 *
 * @param id stable, such as {@code plan.approve}
 * @param title as the palette shows it: "Approve this plan"
 * @param icon an Ikonli literal of the Feather pack, such as {@code fth-check}
 * @param key its shortcut, or null
 * @param action what it does, on the JavaFX thread
 */
public record Command(
    String id, String title, String icon, @Nullable KeyCombination key, Runnable action) {

  public Optional<KeyCombination> shortcut() {
    return Optional.ofNullable(key);
  }
}
