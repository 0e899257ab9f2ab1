package com.valueinmotion.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.desktop.theme.Themes;
import com.valueinmotion.workbench.Workbench;
import java.nio.file.Path;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/** In the whole window: choosing a model, drafting with it, and closing on words just typed. */
@ExtendWith(ApplicationExtension.class)
class ModelJourneyTest {
  @TempDir private Path folder;

  @Test
  void aModelIsChosenByKeysAndTheStatusBarSaysWhoWrites() throws Exception {
    try (ScriptedOllama ollama = new ScriptedOllama();
        OpenWindow window = OpenWindow.on(folder.resolve("workbench.db"))) {
      window.session().shown().writing().models().at(ollama.address());
      Button writes = window.find(".status-bar #model", Button.class);
      assertThat(writes.getText()).isEqualTo("No model: template drafts");
      window.act(writes::fire);
      window.settle();
      assertThat(window.find("#headline", Label.class).getText()).isEqualTo("2 models found");
      window.press(KeyCode.G);
      window.press(KeyCode.T);

      window.press(KeyCode.G);
      window.press(KeyCode.M);
      window.press(KeyCode.ENTER);

      assertThat(window.find("#headline", Label.class).getText()).isEqualTo("qwen2.5:7b writes");
      assertThat(writes.getText()).isEqualTo("qwen2.5:7b, local");
      picture(window, "window-model");
      type(window, "?");
      picture(window, "window-model-keys");
    }
  }

  @Test
  void closingTheWindowOnWordsJustTypedKeepsThem() throws Exception {
    Path store = folder.resolve("workbench.db");
    try (OpenWindow window = OpenWindow.on(store)) {
      window.press(KeyCode.G);
      window.press(KeyCode.L);
      window.press(KeyCode.D);
      ToggleButton drafts = window.find("#showMail", ToggleButton.class);
      assertThat(drafts.isSelected()).as("a key brings the pane back").isTrue();
      TextArea editor = window.find("#editor", TextArea.class);
      assertThat(editor.getText()).isNotEmpty();
      picture(window, "window-draft");
      window.press(KeyCode.DIGIT1);
      window.act(editor::requestFocus);
      window.act(() -> editor.appendText("\n\nYou save 9731 hours a week."));
      window.press(KeyCode.ESCAPE);
      window.press(KeyCode.F8);
      assertThat(editor.getSelectedText()).contains("9731");
      picture(window, "window-draft-held");
      window.press(KeyCode.ESCAPE);
      type(window, "?");
      picture(window, "window-draft-keys");
      window.press(KeyCode.ESCAPE);
      window.act(() -> editor.replaceText(0, editor.getLength(), "Typed, and closed."));
    }
    try (OpenWindow window = OpenWindow.on(store)) {
      window.press(KeyCode.G);
      window.press(KeyCode.L);
      window.press(KeyCode.DIGIT1);
      assertThat(window.find("#editor", TextArea.class).getText()).isEqualTo("Typed, and closed.");
    }
  }

  @Test
  void leavingTheAccountKeepsWhatWasTyped() throws Exception {
    try (OpenWindow window = OpenWindow.on(folder.resolve("workbench.db"))) {
      window.press(KeyCode.G);
      window.press(KeyCode.L);
      window.press(KeyCode.D);
      TextArea editor = window.find("#editor", TextArea.class);
      window.act(() -> editor.replaceText(0, editor.getLength(), "Typed, and left."));
      window.act(() -> editor.getParent().requestFocus());
      window.press(KeyCode.G);
      window.press(KeyCode.P);

      Workbench workbench = window.session().shown();
      assertThat(
              workbench.accounts().histories(workbench.asOf()).stream()
                  .flatMap(
                      account -> {
                        try {
                          return workbench.drafts().all(account.id()).stream();
                        } catch (Exception e) {
                          throw new AssertionError(e);
                        }
                      })
                  .map(draft -> draft.wording().text()))
          .contains("Typed, and left.");
    }
  }

  private static void type(OpenWindow window, String sign) {
    window.act(
        () ->
            Event.fireEvent(
                Objects.requireNonNull(window.scene().getFocusOwner()),
                new KeyEvent(
                    KeyEvent.KEY_TYPED, sign, "", KeyCode.UNDEFINED, false, false, false, false)));
  }

  private static void picture(OpenWindow window, String name) throws Exception {
    for (Themes.Choice choice : new Themes.Choice[] {Themes.Choice.LIGHT, Themes.Choice.DARK}) {
      window.theme(choice);
      String theme = choice == Themes.Choice.LIGHT ? "-light" : "-dark";
      Pictures.take(name + theme, window.scene(), Pictures.Size.LARGE);
      Pictures.take(name + theme + "-small", window.scene(), Pictures.Size.SMALL);
    }
  }
}
