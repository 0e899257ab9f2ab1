package com.valueinmotion.desktop.runs;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.desktop.CountedPalette;
import com.valueinmotion.desktop.Forgotten;
import com.valueinmotion.desktop.ShownScreen;
import com.valueinmotion.desktop.screen.Command;
import com.valueinmotion.desktop.screen.Destination;
import com.valueinmotion.desktop.theme.Themes;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
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
class RunsScreenTest {
  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // JUnit opens them before each test
  private SampleRuns sample;

  @SuppressWarnings("NullAway.Init")
  private RunsViewModel model;

  @BeforeEach
  void open() throws Exception {
    sample = SampleRuns.all(folder);
    model = sample.model();
  }

  @AfterEach
  void close() throws Exception {
    sample.close();
  }

  @Test
  void keysMoveOverRunsAndStepsAndEnterDecides(FxRobot robot) {
    try (ShownScreen<RunsScreen> shown = show()) {
      run(shown, "runs.down");
      run(shown, "runs.down");
      run(shown, "runs.up");
      assertThat(find(shown, "#list", RunList.class).getSelectionModel().getSelectedIndex())
          .isEqualTo(1);

      StepTable steps = find(shown, "#steps", StepTable.class);
      int last = steps.getItems().size();
      assertThat(steps.getSelectionModel().getSelectedIndex()).isEqualTo(last - 1);
      shown.act(steps::requestFocus);
      robot.type(KeyCode.UP, KeyCode.UP);
      WaitForAsyncUtils.waitForFxEvents();
      assertThat(stepNumber()).isEqualTo(last - 2);
      run(shown, "runs.step.down");
      assertThat(steps.getSelectionModel().getSelectedIndex()).isEqualTo(last - 2);

      robot.type(KeyCode.ENTER);
      WaitForAsyncUtils.waitForFxEvents();
      assertThat(sample.navigator().visited()).containsExactly(new Destination.Today());
      assertThat(shown.screen().account()).contains(model.runs().get(1).account());
    }
  }

  @Test
  void aForkIsBegunWithAReasonAndEscapeLeavesIt(FxRobot robot) {
    try (ShownScreen<RunsScreen> shown = show()) {
      TextField reason = find(shown, "#forkReason", TextField.class);
      Button now = find(shown, "#forkNow", Button.class);
      run(shown, "runs.fork");
      assertThat(shown.scene().getFocusOwner()).isEqualTo(reason);
      assertThat(now.isDisabled()).isTrue();
      robot.type(KeyCode.ESCAPE);
      WaitForAsyncUtils.waitForFxEvents();
      assertThat(find(shown, "#forkCard", Node.class).isVisible()).isFalse();

      run(shown, "runs.fork");
      robot.write("New terms");
      assertThat(now.isDisabled()).isFalse();
      shown.act(now::fire);
      assertThat(model.runs()).hasSize(41);
    }
  }

  @Test
  void theGraphSaysTheWayForEarsAndAllThatActsHasAName() {
    try (ShownScreen<RunsScreen> shown = show()) {
      GraphView graph = find(shown, "#graph", GraphView.class);
      assertThat(graph.getAccessibleRole()).isEqualTo(AccessibleRole.IMAGE_VIEW);
      assertThat(graph.getAccessibleText())
          .startsWith("Graph lifecycle 1. The way of the run: 1 Load account, 2 Phase router")
          .contains("It stands at ");
      for (Node node : shown.screen().root().lookupAll(".button")) {
        Button button = (Button) node;
        String text = Objects.requireNonNullElse(button.getText(), "");
        String spoken = Objects.requireNonNullElse(button.getAccessibleText(), "");
        assertThat(text + spoken).as(button.toString()).isNotBlank();
      }
      assertThat(find(shown, "#list", RunList.class).getAccessibleText()).startsWith("Runs");
      assertThat(find(shown, "#steps", StepTable.class).getAccessibleText()).startsWith("Steps");
    }
  }

  @Test
  void everyCommandHasItsOwnIdAndKey() {
    try (ShownScreen<RunsScreen> shown = show()) {
      List<Command> commands = shown.screen().commands();
      assertThat(commands).extracting(Command::id).doesNotHaveDuplicates();
      assertThat(commands.stream().flatMap(c -> c.shortcut().stream())).doesNotHaveDuplicates();
    }
  }

  @Test
  void shownAndHiddenTenTimesItLeavesNoListenerAndNoPollBehind() {
    CountedPalette palette = CountedPalette.light();
    RunsScreen screen =
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> new RunsScreen(model, palette));
    int before = palette.listeners();
    for (int i = 0; i < 10; i++) {
      WaitForAsyncUtils.waitForAsyncFx(
          20_000,
          () -> {
            screen.shown();
            assertThat(sample.polls()).isEqualTo(1);
            screen.hidden();
          });
    }

    assertThat(palette.listeners()).isEqualTo(before);
    assertThat(sample.polls()).isZero();
  }

  @Test
  void whatLivesLongerThanAScreenDoesNotHoldIt() throws InterruptedException {
    CountedPalette palette = CountedPalette.light();
    Forgotten.areTheScreensOf(() -> new RunsScreen(model, palette));
    assertThat(model.runs()).hasSize(40);
  }

  private int stepNumber() {
    return Objects.requireNonNull(model.travel().step().get()).number();
  }

  private ShownScreen<RunsScreen> show() {
    return ShownScreen.of(Themes.Choice.LIGHT, palette -> new RunsScreen(model, palette));
  }

  private static <T> T find(ShownScreen<?> shown, String selector, Class<T> type) {
    return type.cast(Objects.requireNonNull(shown.scene().getRoot().lookup(selector), selector));
  }

  private static void run(ShownScreen<RunsScreen> shown, String command) {
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
