package com.valueinmotion.desktop.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.desktop.Forgotten;
import com.valueinmotion.desktop.Pictures;
import com.valueinmotion.desktop.imports.ImportState.Step;
import com.valueinmotion.desktop.screen.Destination;
import com.valueinmotion.desktop.shell.Shell;
import com.valueinmotion.desktop.shell.ShellContent;
import com.valueinmotion.desktop.shell.ShellStatus;
import com.valueinmotion.desktop.shell.ShellViewModel;
import com.valueinmotion.desktop.task.FxTasks;
import com.valueinmotion.desktop.theme.Themes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** The Import screen in its frame, on a real store. */
@ExtendWith(ApplicationExtension.class)
class ImportScreenTest {
  @TempDir private Path folder;

  private final List<String> chosen = new ArrayList<>();
  private final CountDownLatch goOn = new CountDownLatch(1);
  private boolean waits;

  @SuppressWarnings("NullAway.Init") // JUnit opens it before each test
  private ImportBench bench;

  @SuppressWarnings("NullAway.Init")
  private Window window;

  private record Window(
      Stage stage,
      Scene scene,
      Themes themes,
      ImportViewModel imports,
      HistoryViewModel history,
      ImportScreen.Surroundings around,
      FxTasks tasks) {}

  @BeforeEach
  void open() throws Exception {
    bench = new ImportBench(folder);
    window = WaitForAsyncUtils.waitForAsyncFx(20_000, this::show);
    layOut();
  }

  /** What lies in a scroll pane is there only once it has been laid out. */
  private void layOut() {
    WaitForAsyncUtils.waitForAsyncFx(
        20_000,
        () -> {
          window.scene().getRoot().applyCss();
          window.scene().getRoot().layout();
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Window show() {
    FxTasks tasks = new FxTasks();
    Themes themes = new Themes(new SimpleObjectProperty<>(ColorScheme.LIGHT), Themes.Choice.LIGHT);
    ShellViewModel model =
        new ShellViewModel(
            new SimpleObjectProperty<>(
                new ShellStatus(
                    "workbench.db",
                    false,
                    null,
                    "4f2a91c0",
                    "No model: template drafts",
                    "",
                    LocalDate.of(2026, 11, 22),
                    19,
                    40,
                    0,
                    "")),
            List::of);
    ImportDesk desk =
        new ScriptedDesk(
            bench.desk,
            () -> {
              if (waits) {
                goOn.await();
              }
            });
    ImportViewModel imports = new ImportViewModel(tasks, desk, () -> {}, model, model);
    HistoryViewModel history =
        new HistoryViewModel(tasks, desk, imports::takenBack, () -> {}, model);
    ImportScreen.Surroundings around =
        new ImportScreen.Surroundings(
            () -> chosen.add("asked"),
            bench.workbench::formatTitle,
            bench.workbench.mappings()::targets,
            themes.palette(),
            bench.workbench.zone(),
            change -> chosen.add(change.name()),
            new FileCommands(
                imports,
                new Paperwork(bench.workbench, tasks, model),
                new WatchViewModel(
                    bench.workbench.watchFolder(), tasks, tasks, model, imports::add),
                new FixedPaths(folder)));
    ImportScreen screen = new ImportScreen(imports, history, around);
    Shell shell =
        new Shell(
            model,
            tasks.running(),
            themes,
            new ShellContent(place -> screen, List::of, signal -> {}, imports::add, List::of));
    Scene scene = shell.scene();
    Stage stage = new Stage();
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    stage.setWidth(1000);
    stage.setHeight(700);
    stage.show();
    model.open(new Destination.Import());
    return new Window(stage, scene, themes, imports, history, around, tasks);
  }

  @AfterEach
  void close() throws Exception {
    goOn.countDown();
    WaitForAsyncUtils.waitForAsyncFx(
        20_000,
        () -> {
          window.tasks().close();
          window.stage().hide();
        });
    WaitForAsyncUtils.waitForFxEvents();
    bench.close();
  }

  @Test
  void emptyItNamesWhatCanBeDroppedAndOffersTemplates(FxRobot robot) throws Exception {
    assertThat(texts(robot))
        .contains(
            "Drop files anywhere on this window",
            "Zendesk, Intercom",
            "Stripe, Chargebee, ChartMogul");
    pictures("import-empty");
    press(robot, "Add files");
    assertThat(chosen).containsExactly("asked");
    press(robot, "Write empty templates…");
    WaitForAsyncUtils.waitFor(
        20, TimeUnit.SECONDS, () -> Files.exists(folder.resolve("accounts.xlsx")));
  }

  @Test
  void fromTheDropOverTheProblemsToTheCommitAndBackByKeyboard(FxRobot robot) throws Exception {
    bench.importExamples();
    drop(new DroppedFiles(folder).all());
    waitFor(Step.Checked.class);
    assertThat(texts(robot))
        .contains(
            "usage.csv",
            "If you commit",
            "Confirm a date order",
            "Match to an account",
            "Fix in the file",
            "Not read",
            "Nothing to do");
    assertThat(robot.lookup("Commit 3 files").queryAs(Button.class).isDisabled()).isFalse();
    pictures("import");
    pictures("import-scrolled", () -> scrollProblems(robot));

    assertThat(focused().getText())
        .as("the first decision has the focus")
        .isEqualTo("Read as dd/mm");
    robot.type(KeyCode.SPACE);
    waitFor(Step.Checked.class);
    assertThat(texts(robot)).contains("Decided");
    robot.interact(
        () ->
            window.imports().matches().open().stream()
                .toList()
                .forEach(window.imports().matches()::later));
    pictures("import-decided");

    robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    waitFor(Step.Committed.class);
    assertThat(texts(robot)).contains("Committed");
    pictures("import-committed");

    robot.type(KeyCode.H);
    settle();
    assertThat(texts(robot))
        .contains("What changed since the last import", "Accounts that are one");
    pictures("import-history");
    press(robot, "Undo back to here");
    pictures("import-history-asks");
    press(robot, "Keep them");
    robot.type(KeyCode.ESCAPE);

    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    waitFor(Step.TakenBack.class);
    assertThat(bench.workbench.imports().imports()).hasSize(1);
    pictures("import-taken-back");
    robot.type(KeyCode.ESCAPE);
    assertThat(window.imports().state().get()).isEqualTo(ImportState.EMPTY);
  }

  @Test
  void aCheckShowsHowFarItIsAndCanBeStopped(FxRobot robot) throws Exception {
    waits = true;
    drop(List.of(new DroppedFiles(folder).usage()));
    waitFor(Step.Checking.class);
    pictures("import-checking");
    press(robot, "Cancel");
    goOn.countDown();
    waitFor(Step.Cancelled.class);
    assertThat(texts(robot)).contains("Cancelled. Nothing has changed.");
    pictures("import-cancelled");

    press(robot, "Check again");
    waitFor(Step.Checked.class);
  }

  @Test
  void aScreenThatWasLeftIsHeldByNothing() throws Exception {
    drop(List.of(new DroppedFiles(folder).usage()));
    waitFor(Step.Checked.class);
    Forgotten.areTheScreensOf(
        () -> new ImportScreen(window.imports(), window.history(), window.around()));
  }

  private void drop(List<Path> files) {
    WaitForAsyncUtils.waitForAsyncFx(20_000, () -> window.imports().add(files));
  }

  private void waitFor(Class<? extends Step> step) throws Exception {
    WaitForAsyncUtils.waitFor(
        30, TimeUnit.SECONDS, () -> step.isInstance(window.imports().state().get().step()));
    settle();
  }

  private void settle() throws Exception {
    if (!waits || goOn.getCount() == 0) {
      WaitForAsyncUtils.waitFor(
          30,
          TimeUnit.SECONDS,
          () -> WaitForAsyncUtils.waitForAsyncFx(20_000, () -> window.tasks().running().isEmpty()));
    }
    layOut();
  }

  private static void press(FxRobot robot, String text) {
    robot.interact(() -> robot.lookup(text).queryAs(Button.class).fire());
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Labeled focused() {
    return (Labeled) Objects.requireNonNull(window.scene().getFocusOwner());
  }

  private static void scrollProblems(FxRobot robot) {
    robot.lookup("#problemScroll").queryAs(javafx.scene.control.ScrollPane.class).setVvalue(1);
  }

  private static List<String> texts(FxRobot robot) {
    return robot.lookup(".label").queryAllAs(Label.class).stream()
        .filter(label -> shows(label))
        .map(Label::getText)
        .toList();
  }

  private static boolean shows(javafx.scene.Node node) {
    for (javafx.scene.Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  private void pictures(String name) throws IOException {
    pictures(name, () -> {});
  }

  private void pictures(String name, Runnable before) throws IOException {
    for (Themes.Choice theme : List.of(Themes.Choice.LIGHT, Themes.Choice.DARK)) {
      WaitForAsyncUtils.waitForAsyncFx(20_000, () -> window.themes().choice().set(theme));
      WaitForAsyncUtils.waitForAsyncFx(20_000, before);
      String dark = theme == Themes.Choice.DARK ? "-dark" : "";
      Pictures.take(name + dark, window.scene(), Pictures.Size.LARGE);
      Pictures.take(name + "-small" + dark, window.scene(), Pictures.Size.SMALL);
    }
    WaitForAsyncUtils.waitForAsyncFx(
        20_000, () -> window.themes().choice().set(Themes.Choice.LIGHT));
  }
}
