package com.valueinmotion.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.desktop.control.KeyCaps;
import com.valueinmotion.desktop.screen.Command;
import com.valueinmotion.desktop.screen.Screen;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KeysTest {
  private static final boolean TYPING = true;

  private final List<String> done = new ArrayList<>();
  private final List<Command> here =
      new ArrayList<>(
          List.of(
              command("next", new KeyCodeCombination(KeyCode.J)),
              command("open", new KeyCodeCombination(KeyCode.ENTER)),
              command("hand over", new KeyCodeCombination(KeyCode.O, KeyCombination.SHIFT_DOWN)),
              command("save", new KeyCodeCombination(KeyCode.S, KeyCombination.CONTROL_DOWN)),
              command("without a key", null)));
  private final Keys keys =
      new Keys(
          () ->
              List.of(
                  command(
                      "palette", new KeyCodeCombination(KeyCode.K, KeyCombination.CONTROL_DOWN)),
                  command("back", new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN))),
          () -> here,
          place -> done.add("go " + place.title()),
          () -> done.add("palette instead of search"),
          () -> done.add("help"));

  @Test
  void aLetterIsTheScreensCommand() {
    assertThat(keys.pressed(key(KeyCode.J), !TYPING)).isTrue();
    assertThat(keys.pressed(key(KeyCode.ENTER), !TYPING)).isTrue();
    assertThat(keys.pressed(key(KeyCode.O, "shift"), !TYPING)).isTrue();
    assertThat(keys.pressed(key(KeyCode.X), !TYPING)).isFalse();
    assertThat(done).containsExactly("next", "open", "hand over");
  }

  @Test
  void whileTypingOnlyKeysWithCtrlOrAltAct() {
    assertThat(keys.pressed(key(KeyCode.J), TYPING)).isFalse();
    assertThat(keys.pressed(key(KeyCode.ENTER), TYPING)).isFalse();
    assertThat(keys.pressed(key(KeyCode.G), TYPING)).isFalse();
    assertThat(keys.pressed(key(KeyCode.I), TYPING)).isFalse();
    assertThat(keys.typed(typed("?"), TYPING)).isFalse();
    assertThat(keys.typed(typed("/"), TYPING)).isFalse();
    assertThat(done).isEmpty();

    keys.pressed(key(KeyCode.K, "control"), TYPING);
    keys.pressed(key(KeyCode.S, "control"), TYPING);
    keys.pressed(key(KeyCode.LEFT, "alt"), TYPING);
    assertThat(done).containsExactly("palette", "save", "back");
  }

  @Test
  void gWaitsForTheLetterOfAPlace() {
    for (KeyCode code : List.of(KeyCode.T, KeyCode.P, KeyCode.A, KeyCode.L, KeyCode.I)) {
      keys.pressed(key(KeyCode.G), !TYPING);
      keys.pressed(key(code), !TYPING);
    }
    assertThat(done)
        .containsExactly("go Today", "go Portfolio", "go Account", "go Plan", "go Import");
  }

  @Test
  void anythingElseEndsTheWaitingAndDoesNothing() {
    keys.pressed(key(KeyCode.G), !TYPING);
    assertThat(keys.pressed(key(KeyCode.J), !TYPING)).isFalse();
    assertThat(done).isEmpty();
    keys.pressed(key(KeyCode.J), !TYPING);
    keys.pressed(key(KeyCode.P), !TYPING);
    assertThat(done).containsExactly("next");
  }

  @Test
  void aModifierOnItsWayDownDoesNotEndTheWaiting() {
    keys.pressed(key(KeyCode.G), !TYPING);
    keys.pressed(key(KeyCode.SHIFT, "shift"), !TYPING);
    keys.pressed(key(KeyCode.P), !TYPING);
    assertThat(done).containsExactly("go Portfolio");
  }

  @Test
  void slashSearchesTheScreenOrElseEverything() {
    keys.typed(typed("/"), !TYPING);
    here.add(command(Screen.SEARCH, null));
    keys.typed(typed("/"), !TYPING);
    keys.typed(typed("?"), !TYPING);
    assertThat(keys.typed(typed("x"), !TYPING)).isFalse();
    assertThat(done).containsExactly("palette instead of search", "search", "help");
  }

  @Test
  void capsAreWhatIsPrintedOnTheKeys() {
    assertThat(KeyCaps.of(new KeyCodeCombination(KeyCode.J))).containsExactly("j");
    assertThat(KeyCaps.of(new KeyCodeCombination(KeyCode.ENTER))).containsExactly("Enter");
    assertThat(KeyCaps.of(new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN)))
        .endsWith("←")
        .hasSize(2);
    assertThat(
            KeyCaps.of(
                new KeyCodeCombination(
                    KeyCode.T, KeyCombination.CONTROL_DOWN, KeyCombination.SHIFT_DOWN)))
        .containsExactly("Ctrl", "Shift", "T");
  }

  private Command command(String id, @Nullable KeyCombination key) {
    return new Command(id, id, "fth-zap", key, () -> done.add(id));
  }

  private static KeyEvent key(KeyCode code, String... down) {
    List<String> modifiers = List.of(down);
    return new KeyEvent(
        KeyEvent.KEY_PRESSED,
        "",
        "",
        code,
        modifiers.contains("shift"),
        modifiers.contains("control"),
        modifiers.contains("alt"),
        false);
  }

  private static KeyEvent typed(String character) {
    return new KeyEvent(
        KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false);
  }
}
