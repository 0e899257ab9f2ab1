package com.valueinmotion.desktop.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;

/** A shortcut, drawn as the keys to press. */
public final class KeyCaps extends HBox {
  private static final boolean ON_MAC =
      System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac");

  /**
   * @param caps as {@link #of} gives them
   */
  public KeyCaps(List<String> caps) {
    super(4);
    getStyleClass().add("key-caps");
    setMinWidth(USE_PREF_SIZE);
    setMaxHeight(USE_PREF_SIZE);
    for (String cap : caps) {
      Label key = new Label(cap);
      key.getStyleClass().add("key");
      key.setMinWidth(USE_PREF_SIZE);
      getChildren().add(key);
    }
    setAccessibleText(String.join(" ", caps));
  }

  /** What is printed on the keys: "Ctrl", "Shift", "T"; a letter alone is small. */
  public static List<String> of(KeyCombination keys) {
    List<String> caps = new ArrayList<>();
    if (keys.getShortcut() == KeyCombination.ModifierValue.DOWN) {
      caps.add(ON_MAC ? "⌘" : "Ctrl");
    }
    if (keys.getControl() == KeyCombination.ModifierValue.DOWN) {
      caps.add("Ctrl");
    }
    if (keys.getAlt() == KeyCombination.ModifierValue.DOWN) {
      caps.add(ON_MAC ? "⌥" : "Alt");
    }
    if (keys.getShift() == KeyCombination.ModifierValue.DOWN) {
      caps.add("Shift");
    }
    String key =
        switch (keys) {
          case KeyCodeCombination code -> name(code.getCode());
          case KeyCharacterCombination character -> character.getCharacter();
          default -> keys.getDisplayText();
        };
    caps.add(caps.isEmpty() && key.length() == 1 ? key.toLowerCase(Locale.ROOT) : key);
    return caps;
  }

  private static String name(KeyCode code) {
    return switch (code) {
      case ESCAPE -> "Esc";
      case LEFT -> "←";
      case RIGHT -> "→";
      case UP -> "↑";
      case DOWN -> "↓";
      case SLASH -> "/";
      default -> code.getName();
    };
  }
}
