package com.valueinmotion.desktop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.desktop.Forgotten;
import com.valueinmotion.desktop.Pictures;
import com.valueinmotion.desktop.ScriptedOllama;
import com.valueinmotion.desktop.ShownScreen;
import com.valueinmotion.desktop.TestNavigator;
import com.valueinmotion.desktop.screen.Command;
import com.valueinmotion.desktop.task.CurrentThreadTasks;
import com.valueinmotion.desktop.task.FxTasks;
import com.valueinmotion.desktop.task.Tasks;
import com.valueinmotion.desktop.theme.Themes;
import com.valueinmotion.language.draft.Artefact;
import com.valueinmotion.language.draft.Origin;
import com.valueinmotion.language.draft.Wording;
import com.valueinmotion.language.draft.WordingJson;
import com.valueinmotion.language.drafter.Watch;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** Drafting on the screen: words as they come, stopping, editing, undo, marks; and its pictures. */
@ExtendWith(ApplicationExtension.class)
class DraftPaneTest {
  private static final long PATIENCE = 20;

  @TempDir private Path folder;
  private final ScriptedOllama ollama = new ScriptedOllama();
  private final FxTasks background = new FxTasks();

  @SuppressWarnings("NullAway.Init") // JUnit opens them before each test
  private SamplePlanDesk sample;

  @SuppressWarnings("NullAway.Init")
  private DraftsViewModel drafts;

  @SuppressWarnings("NullAway.Init")
  private Wording good;

  @BeforeEach
  void open() throws Exception {
    sample = new SamplePlanDesk(folder, "Halden Freight");
    sample.workbench().writing().models().at(ollama.address());
    good = sample.draftDesk().draft(Artefact.MAIL, true, Watch.NOBODY).wording();
  }

  @AfterEach
  void close() throws Exception {
    WaitForAsyncUtils.waitForAsyncFx(20_000, background::close);
    sample.close();
    ollama.close();
  }

  private ShownScreen<PlanScreen> show(Tasks tasks, Themes.Choice choice) {
    drafts = sample.drafts(tasks);
    PlanViewModel plan =
        new PlanViewModel(
            sample.account(), sample.desk(), new CurrentThreadTasks(), new TestNavigator());
    ShownScreen<PlanScreen> shown =
        ShownScreen.of(
            choice, palette -> new PlanScreen(plan, drafts, palette, n -> Optional.empty()));
    unfold(shown);
    return shown;
  }

  @Test
  void wordsComeMarkedUncheckedAndEscapeStopsThem() throws Exception {
    sample.workbench().writing().models().choose(ScriptedOllama.MODEL);
    String whole = WordingJson.write(good);
    ollama.writesAndFallsSilent(whole.substring(0, whole.length() / 2));
    try (ShownScreen<PlanScreen> shown = show(background, Themes.Choice.LIGHT)) {
      shown.act(() -> press(shown, "draft.draft"));
      await(() -> drafts.shown().coming().get().contains("Hello"));
      assertThat(find(shown, "#unchecked", Node.class).isVisible()).isTrue();
      assertThat(find(shown, "#stop", Button.class).isVisible()).isTrue();
      assertThat(find(shown, "#draft", Button.class).isVisible()).isFalse();
      both("draft-coming-light", shown);

      shown.act(() -> escape(shown.scene().getRoot().lookup("#objective")));
      await(() -> !drafts.shown().drafting().get());
      assertThat(ollama.sawHangUp()).isTrue();
      assertThat(drafts.shown().notice().get()).startsWith("Stopped.");
      assertThat(find(shown, "#draft", Button.class).isVisible()).isTrue();
    }
  }

  @Test
  void aDraftIsEditedAtOnceAndUndoGoesBack() throws Exception {
    try (ShownScreen<PlanScreen> shown = show(new CurrentThreadTasks(), Themes.Choice.LIGHT)) {
      shown.act(() -> press(shown, "draft.draft"));
      TextArea editor = find(shown, "#editor", TextArea.class);
      String first = editor.getText();
      assertThat(first).isNotEmpty();
      shown.act(() -> editor.insertText(0, "Dear all. "));
      assertThat(drafts.shown().text().get()).startsWith("Dear all. ");
      shown.act(editor::undo);
      assertThat(drafts.shown().text().get()).isEqualTo(first);

      shown.act(() -> editor.replaceText(0, editor.getLength(), "All mine."));
      shown.act(() -> press(shown, "draft.draft"));
      assertThat(editor.getText()).isEqualTo("All mine.");
      both("draft-offered-light", shown);
      shown.act(() -> find(shown, "#take", Button.class).fire());
      assertThat(editor.getText()).isEqualTo(first);
      shown.act(editor::undo);
      assertThat(editor.getText()).as("undo goes back over a draft").isEqualTo("All mine.");
    }
    assertThat(sample.draftDesk().latest(Artefact.MAIL).orElseThrow().draft().wording().text())
        .as("kept on leaving")
        .isEqualTo("All mine.");
  }

  @Test
  void aChosenVerdictSelectsItsWords() throws Exception {
    try (ShownScreen<PlanScreen> shown = show(new CurrentThreadTasks(), Themes.Choice.LIGHT)) {
      shown.act(() -> press(shown, "draft.draft"));
      TextArea editor = find(shown, "#editor", TextArea.class);
      VerdictList list = find(shown, ".verdict-list", VerdictList.class);
      DraftPage.Line line =
          list.getItems().stream()
              .filter(one -> one.where() == DraftPage.Where.TEXT)
              .findFirst()
              .orElseThrow();
      shown.act(() -> list.getSelectionModel().select(line));
      assertThat(editor.getSelectedText()).isEqualTo(line.words());

      shown.act(() -> editor.insertText(0, "Moved. "));
      shown.act(() -> list.getSelectionModel().clearSelection());
      shown.act(() -> list.getSelectionModel().select(line));
      assertThat(editor.getSelectedText()).as("found where it is now").isEqualTo(line.words());
    }
  }

  @Test
  void aKeyGoesFromHeldWordsToTheNextAndSaysWhy() throws Exception {
    try (ShownScreen<PlanScreen> shown = show(new CurrentThreadTasks(), Themes.Choice.LIGHT)) {
      shown.act(() -> press(shown, "draft.draft"));
      shown.act(() -> press(shown, "draft.held.next"));
      assertThat(find(shown, ".draft-sheet > .plan-notice", Label.class).getText())
          .isEqualTo("Nothing is held.");
      TextArea editor = find(shown, "#editor", TextArea.class);
      shown.act(() -> editor.appendText("\n\nYou save 9731 hours a week. You save 8642 euros."));
      shown.act(() -> drafts.shown().keepEdit());

      shown.act(() -> press(shown, "draft.held.next"));
      String first = editor.getSelectedText();
      assertThat(first).contains("9731");
      assertThat(editor.isFocused()).isTrue();
      assertThat(find(shown, "#why", Label.class).getText()).startsWith("Held: “" + first + "”");
      shown.act(() -> press(shown, "draft.held.next"));
      assertThat(editor.getSelectedText()).isNotEqualTo(first);
      shown.act(() -> press(shown, "draft.held.previous"));
      assertThat(editor.getSelectedText()).isEqualTo(first);

      shown.act(() -> editor.replaceSelection("some hours"));
      shown.act(() -> drafts.shown().keepEdit());
      assertThat(find(shown, "#why", Label.class).isVisible()).isFalse();
      shown.act(() -> press(shown, "draft.held.next"));
      assertThat(editor.getSelectedText()).as("not what was mended").doesNotContain("9731");
    }
  }

  @Test
  void aRestKeepsWhatWasTyped() throws Exception {
    try (ShownScreen<PlanScreen> shown = show(background, Themes.Choice.LIGHT)) {
      shown.act(() -> press(shown, "draft.draft"));
      await(() -> drafts.shown().page().get() != null);
      TextArea editor = find(shown, "#editor", TextArea.class);
      shown.act(() -> editor.insertText(0, "Dear all. "));
      await(() -> drafts.shown().keeping().get().equals("Kept"));
      assertThat(sample.draftDesk().latest(Artefact.MAIL).orElseThrow().draft().origin())
          .isEqualTo(Origin.PERSON);
    }
  }

  @Test
  void aScreenThatWasLeftIsForgotten() throws Exception {
    drafts = sample.drafts(new CurrentThreadTasks());
    PlanViewModel plan =
        new PlanViewModel(
            sample.account(), sample.desk(), new CurrentThreadTasks(), new TestNavigator());
    Themes themes = new Themes(new SimpleObjectProperty<>(ColorScheme.LIGHT), Themes.Choice.LIGHT);
    Forgotten.areTheScreensOf(
        () -> new PlanScreen(plan, drafts, themes.palette(), n -> Optional.empty()));
  }

  @ParameterizedTest
  @EnumSource(
      value = Themes.Choice.class,
      names = {"LIGHT", "DARK"})
  void pictures(Themes.Choice choice) throws Exception {
    String theme = choice.name().toLowerCase(Locale.ROOT);
    sample.workbench().writing().models().choose(ScriptedOllama.MODEL);
    ollama.writes(good);
    try (ShownScreen<PlanScreen> shown = show(background, choice)) {
      both("draft-none-" + theme, shown);
      shown.act(() -> press(shown, "draft.brief"));
      both("draft-brief-none-" + theme, shown);
      shown.act(() -> press(shown, "draft.mail"));
      draft(shown);
      both("draft-model-" + theme, shown);
      TextArea editor = find(shown, "#editor", TextArea.class);
      shown.act(() -> editor.appendText("\n\nWhere it runs you save about 9731 hours a week."));
      shown.act(() -> drafts.shown().keepEdit());
      await(() -> drafts.shown().keeping().get().equals("Kept"));
      shown.act(() -> press(shown, "draft.held.next"));
      both("draft-held-" + theme, shown);
      shown.act(() -> press(shown, "draft.checked"));
      both("draft-checked-" + theme, shown);
      Wording brief = sample.draftDesk().draft(Artefact.BRIEF, true, Watch.NOBODY).wording();
      ollama.writesAndBoasts(brief, "You save 9731 hours a week.");
      shown.act(() -> press(shown, "draft.brief"));
      draft(shown);
      both("draft-template-" + theme, shown);
    }
  }

  private static void both(String name, ShownScreen<?> shown) throws Exception {
    Pictures.take(name + "-small", shown.scene(), Pictures.Size.SMALL);
    Pictures.take(name, shown.scene(), Pictures.Size.LARGE);
    unfold(shown);
  }

  /** A window as narrow as the headless screen has folded it away. */
  private static void unfold(ShownScreen<?> shown) {
    shown.act(() -> find(shown, "#showMail", ToggleButton.class).setSelected(true));
  }

  private void draft(ShownScreen<PlanScreen> shown) throws Exception {
    shown.act(() -> press(shown, "draft.draft"));
    await(() -> !drafts.shown().drafting().get() && drafts.shown().page().get() != null);
  }

  private static void press(ShownScreen<PlanScreen> shown, String command) {
    shown.screen().commands().stream()
        .filter(one -> one.id().equals(command))
        .map(Command::action)
        .findFirst()
        .orElseThrow()
        .run();
  }

  private static void escape(Node at) {
    Event.fireEvent(
        at, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
  }

  private interface Seen {
    boolean now();
  }

  private static void await(Seen seen) throws Exception {
    WaitForAsyncUtils.waitFor(
        PATIENCE, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(20_000, seen::now));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static <T> T find(ShownScreen<?> shown, String selector, Class<T> type) {
    return type.cast(Objects.requireNonNull(shown.scene().getRoot().lookup(selector), selector));
  }
}
