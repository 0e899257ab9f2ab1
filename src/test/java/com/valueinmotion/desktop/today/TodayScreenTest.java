package com.valueinmotion.desktop.today;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.desktop.CountedPalette;
import com.valueinmotion.desktop.Forgotten;
import com.valueinmotion.desktop.ShownScreen;
import com.valueinmotion.desktop.control.StatusPane;
import com.valueinmotion.desktop.screen.Command;
import com.valueinmotion.desktop.task.CurrentThreadTasks;
import com.valueinmotion.desktop.theme.Themes;
import com.valueinmotion.workbench.WorkbenchException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class TodayScreenTest {
  @TempDir private Path folder;
  private SampleToday sample;

  @BeforeEach
  void open() throws Exception {
    sample = SampleToday.in(folder);
  }

  @AfterEach
  void close() throws Exception {
    sample.close();
  }

  @Test
  void arrowsAndKeysSelectTheSame(FxRobot robot) {
    try (ShownScreen<TodayScreen> shown = show(sample.model)) {
      robot.type(KeyCode.DOWN, KeyCode.DOWN);
      WaitForAsyncUtils.waitForFxEvents();
      assertThat(sample.selected()).isEqualTo(sample.model.list().rows().get(2));
      run(shown, "today.up");
      QueueTable queue = (QueueTable) shown.screen().root().lookup("#queue");
      assertThat(queue.getSelectionModel().getSelectedIndex()).isEqualTo(1);
      assertThat(shown.screen().account()).contains(sample.selected().account());
    }
  }

  @Test
  void escapeClosesAQuestionAndGivesTheListItsKeysBack(FxRobot robot) {
    try (ShownScreen<TodayScreen> shown = show(sample.model)) {
      for (String command : List.of("today.reject", "today.snooze")) {
        run(shown, command);
        assertThat(shown.screen().root().lookupAll(".answer-card")).anyMatch(Node::isVisible);
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(shown.screen().root().lookupAll(".answer-card")).noneMatch(Node::isVisible);
        assertThat(shown.scene().getFocusOwner()).isEqualTo(shown.screen().root().lookup("#queue"));
      }
      assertThat(sample.model.tally().get().reviewed()).isZero();
    }
  }

  @Test
  void whatADecisionFailedByStaysToBeRead() {
    TodayViewModel model =
        scripted(
            () -> ScriptedToday.queue(ScriptedToday.ofEachKind(loaded()), true), () -> "", true);
    try (ShownScreen<TodayScreen> shown = show(model)) {
      Label problem = (Label) shown.screen().root().lookup("#problem");
      assertThat(problem.isVisible()).isFalse();
      run(shown, "today.approve");
      assertThat(problem.isVisible()).isTrue();
      assertThat(problem.getText()).isEqualTo("The evidence has changed.");
      run(shown, "today.down");
      assertThat(problem.isVisible()).isFalse();
      assertThat(((Button) shown.screen().root().lookup("#approve")).getText()).isEqualTo("Done");
    }
  }

  @Test
  void aPlanInAModelsWordsSaysWhose() {
    TodayViewModel model =
        scripted(
            () -> ScriptedToday.queue(ScriptedToday.ofEachKind(loaded()), true), () -> "", false);
    try (ShownScreen<TodayScreen> shown = show(model)) {
      assertThat(shown.screen().root().lookupAll(".label"))
          .extracting(node -> ((Label) node).getText())
          .contains("In the words of qwen2.5:7b.");
    }
    try (ShownScreen<TodayScreen> shown = show(loaded().model)) {
      assertThat(shown.screen().root().lookupAll(".label"))
          .extracting(node -> String.valueOf(((Label) node).getText()))
          .noneMatch(text -> text.startsWith("In the words of"));
    }
  }

  @Test
  void anEmptyQueueSaysWhy() {
    Callable<LoadedToday> nothing = () -> ScriptedToday.queue(List.of(), true);
    assertThat(said(scripted(nothing, () -> "", false))).contains("Nothing waits for you");
    assertThat(
            said(
                scripted(
                    nothing,
                    () -> {
                      throw new CancellationException();
                    },
                    false)))
        .contains("Running accounts was stopped");
    assertThat(
            said(
                scripted(
                    nothing,
                    () -> {
                      throw new WorkbenchException("The disk is full. Nothing was lost.");
                    },
                    false)))
        .contains("The disk is full. Nothing was lost.");
    assertThat(
            said(
                scripted(
                    () -> {
                      throw new WorkbenchException("The store cannot be read.");
                    },
                    () -> "",
                    false)))
        .contains("The store cannot be read.");
    assertThat(said(scripted(() -> ScriptedToday.queue(List.of(), false), () -> "", false)))
        .contains("No accounts yet");
  }

  @Test
  void everyCommandHasItsOwnIdAndKey() {
    try (ShownScreen<TodayScreen> shown = show(sample.model)) {
      List<Command> commands = shown.screen().commands();
      assertThat(commands).extracting(Command::id).doesNotHaveDuplicates();
      assertThat(commands.stream().flatMap(c -> c.shortcut().stream())).doesNotHaveDuplicates();
    }
  }

  @Test
  void shownAndHiddenTenTimesItLeavesNoListenerBehind() {
    CountedPalette palette = CountedPalette.light();
    TodayScreen screen =
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> new TodayScreen(sample.model, palette));
    int before = palette.listeners();
    for (int i = 0; i < 10; i++) {
      WaitForAsyncUtils.waitForAsyncFx(
          20_000,
          () -> {
            screen.shown();
            assertThat(palette.listeners()).isGreaterThan(before);
            screen.hidden();
          });
    }
    assertThat(palette.listeners()).isEqualTo(before);
  }

  @Test
  void whatLivesLongerThanAScreenDoesNotHoldIt() throws InterruptedException {
    CountedPalette palette = CountedPalette.light();
    Forgotten.areTheScreensOf(() -> new TodayScreen(sample.model, palette));
    assertThat(sample.model.list().rows()).isNotEmpty();
  }

  private SampleToday loaded() {
    if (sample.model.list().rows().isEmpty()) {
      sample.model.load();
    }
    return sample;
  }

  private TodayViewModel scripted(
      Callable<LoadedToday> queue, Callable<String> running, boolean refusing) {
    return new TodayViewModel(
        new ScriptedToday(sample.desk, queue, running, refusing),
        new CurrentThreadTasks(),
        sample.navigator,
        sample.notices::add);
  }

  private static List<String> said(TodayViewModel model) {
    try (ShownScreen<TodayScreen> shown = show(model)) {
      StatusPane status = (StatusPane) shown.screen().root().lookup("#status");
      assertThat(status.state().get()).isNotEqualTo(StatusPane.State.CONTENT);
      return status.lookupAll(".label").stream().map(node -> ((Label) node).getText()).toList();
    }
  }

  private static ShownScreen<TodayScreen> show(TodayViewModel model) {
    return ShownScreen.of(Themes.Choice.LIGHT, palette -> new TodayScreen(model, palette));
  }

  private static void run(ShownScreen<TodayScreen> shown, String command) {
    shown.act(
        () ->
            shown.screen().commands().stream()
                .filter(c -> c.id().equals(command))
                .findFirst()
                .orElseThrow()
                .action()
                .run());
  }
}
