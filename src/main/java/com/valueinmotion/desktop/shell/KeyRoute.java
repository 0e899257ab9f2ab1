package com.valueinmotion.desktop.shell;

import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Brings the scene's keys to {@link Keys}: after the control that has the focus, which may want
 * them itself, and not while something lies over the screen.
 */
final class KeyRoute {
  private static final KeyCombination PALETTE =
      new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN);

  private final Keys keys;
  private final BooleanSupplier covered;
  private boolean swallow;

  KeyRoute(Keys keys, BooleanSupplier covered) {
    this.keys = keys;
    this.covered = covered;
  }

  void on(Scene scene) {
    scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(scene, event));
    // A letter that was a command may have put the focus into a field: there it must not be typed.
    scene.addEventFilter(
        KeyEvent.KEY_TYPED,
        event -> {
          if (swallow) {
            swallow = false;
            event.consume();
          }
        });
    scene.addEventHandler(KeyEvent.KEY_TYPED, event -> typed(scene, event));
    scene.addEventFilter(KeyEvent.KEY_RELEASED, event -> swallow = false);
  }

  private void pressed(Scene scene, KeyEvent event) {
    swallow = false;
    if (covered.getAsBoolean() && !PALETTE.match(event)) {
      return;
    }
    if (keys.pressed(event, isTyping(scene.getFocusOwner()))) {
      swallow = true;
      event.consume();
    }
  }

  private void typed(Scene scene, KeyEvent event) {
    if (!covered.getAsBoolean() && keys.typed(event, isTyping(scene.getFocusOwner()))) {
      event.consume();
    }
  }

  static boolean isTyping(@Nullable Node focused) {
    return switch (focused) {
      case TextInputControl text -> text.isEditable();
      case ComboBoxBase<?> box -> box.isEditable();
      case Spinner<?> spinner -> spinner.isEditable();
      case null, default -> false;
    };
  }
}
