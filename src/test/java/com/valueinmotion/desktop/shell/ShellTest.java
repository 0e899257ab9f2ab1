package com.valueinmotion.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.desktop.Pictures;
import com.valueinmotion.desktop.palette.PaletteRow;
import com.valueinmotion.desktop.screen.Command;
import com.valueinmotion.desktop.screen.Destination;
import com.valueinmotion.desktop.screen.Notice;
import com.valueinmotion.desktop.theme.Themes;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ShellTest {
  private final List<ShellFixture> fixtures = new ArrayList<>();

  @Start
  void start(Stage stage) {
    ShellFixture fixture = new ShellFixture();
    fixture.show(stage);
    fixtures.add(fixture);
  }

  @AfterEach
  void close() {
    WaitForAsyncUtils.waitForAsyncFx(20_000, () -> f().tasks.close());
  }

  @Test
  void ctrlKOpensThePaletteWhichFiltersOpensAndGivesTheFocusBack(FxRobot robot) throws IOException {
    robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
    robot.write("ha");
    assertThat(rows()).contains("Halden Freight", "Hartmoor Bank").doesNotContain("Ostrand Energy");
    pictures("palette");

    robot.type(KeyCode.DOWN, KeyCode.ENTER);
    assertThat(f().model.current().get().toString()).contains("Hartmoor Bank");
    assertThat(f().scene.getRoot().lookup(".overlay").isVisible()).isFalse();

    robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
    robot.write(">go imp");
    robot.type(KeyCode.ENTER);
    assertThat(f().model.current().get()).isEqualTo(new Destination.Import());

    robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
    robot.write("#");
    assertThat(rows()).containsExactly("Shelfware");
    robot.type(KeyCode.ESCAPE);
    robot.type(KeyCode.J);
    assertThat(f().seen).endsWith("j");
  }

  @Test
  void lettersActOnTheScreenAndAreInactiveWhileTyping(FxRobot robot) {
    robot.type(KeyCode.J);
    assertThat(f().seen).endsWith("shown Portfolio", "j");

    // e puts the caret into the field; the e itself is a command and not a text
    robot.type(KeyCode.E);
    TextField field = (TextField) robot.lookup("#field-of-Portfolio").query();
    assertThat(field.isFocused()).isTrue();
    assertThat(field.getText()).isEmpty();

    robot.write("jgi");
    robot.type(KeyCode.ENTER);
    assertThat(field.getText()).isEqualTo("jgi");
    assertThat(f().seen).endsWith("shown Portfolio", "j");
    assertThat(f().model.current().get()).isEqualTo(new Destination.Portfolio());
  }

  @Test
  void gAndALetterGoSomewhereAndAltLeftGoesBack(FxRobot robot) {
    robot.type(KeyCode.G, KeyCode.L);
    assertThat(f().model.current().get().toString()).startsWith("Plan[").contains("Halden");
    robot.type(KeyCode.G, KeyCode.I);
    assertThat(f().seen)
        .containsExactly(
            "shown Portfolio", "hidden Portfolio", "shown Plan", "hidden Plan", "shown Import");
    assertThat(robot.lookup("#rail-i").query().getPseudoClassStates().toString())
        .contains("current");

    robot.press(KeyCode.ALT, KeyCode.LEFT).release(KeyCode.LEFT, KeyCode.ALT);
    assertThat(f().model.current().get().toString()).startsWith("Plan[");
    assertThat(texts(robot)).contains("Halden Freight");
  }

  @Test
  void theQuestionMarkShowsTheKeysOfTheScreenToo(FxRobot robot) throws IOException {
    type("?");
    assertThat(texts(robot)).contains("Next account", "Go to Plan");
    pictures("keys");
    robot.type(KeyCode.J);
    assertThat(f().seen).as("covered").doesNotContain("j");
    robot.type(KeyCode.ESCAPE);
    robot.type(KeyCode.J);
    assertThat(f().seen).endsWith("j");
  }

  @Test
  void slashGoesToTheScreensSearch(FxRobot robot) {
    type("/");
    assertThat(robot.lookup("#field-of-Portfolio").query().isFocused()).isTrue();
  }

  @Test
  void theThemeChangesAtOnce(FxRobot robot) {
    robot.clickOn("#rail-theme");
    assertThat(f().themes.palette().get().dark()).isTrue();
    assertThat(robot.lookup("#rail-theme").query().getAccessibleText())
        .isEqualTo("Change theme to light");
    robot
        .press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T)
        .release(KeyCode.T, KeyCode.SHIFT, KeyCode.CONTROL);
    assertThat(f().themes.choice().get()).isEqualTo(Themes.Choice.LIGHT);
  }

  @Test
  void aTaskShowsItsProgressAndCanBeCancelled(FxRobot robot) throws Exception {
    CountDownLatch goOn = new CountDownLatch(1);
    BlockingQueue<Object> endings = new LinkedBlockingQueue<>();
    robot.interact(
        () ->
            f().tasks
                .start(
                    "Drafting 14 of 19",
                    progress -> {
                      progress.at(14, 19, "Halden Freight");
                      goOn.await();
                      progress.at(15, 19, "Hartmoor Bank");
                      return "";
                    },
                    endings::add));
    Node area = robot.lookup(".task-area").query();
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, area::isVisible);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(area.getAccessibleText()).isEqualTo("Drafting 14 of 19, 74 percent");
    robot.interact(
        () ->
            f().model
                .show(
                    new Notice(
                        Notice.Tone.GOOD,
                        "423 rows new, 2 refused, from Account.csv",
                        new Command("show", "Show", "fth-eye", null, () -> f().seen.add("show")))));
    pictures("shell");

    robot.interact(() -> ((Button) robot.lookup(".task-stop").query()).fire());
    assertThat(texts(robot)).contains("Stopping: Drafting 14 of 19");
    goOn.countDown();
    assertThat(String.valueOf(endings.poll(20, TimeUnit.SECONDS))).startsWith("Cancelled");
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(area.isVisible()).isFalse();
  }

  @Test
  void aNoticeOffersSomethingAndGoesWhenItIsTaken(FxRobot robot) {
    robot.interact(
        () ->
            f().model
                .show(
                    new Notice(
                        Notice.Tone.PLAIN,
                        "Plan approved.",
                        new Command("undo", "Undo", "fth-x", null, () -> f().seen.add("undone")))));
    robot.clickOn("Undo");
    assertThat(f().seen).endsWith("undone");
    assertThat(f().model.notices()).isEmpty();
    assertThat(robot.lookup(".toast").queryAll()).isEmpty();
  }

  @Test
  void droppedFilesAreImportedAndFoldersLeftAlone(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("usage.csv"), "account\n");
    FileDrop drop = new FileDrop(f().imported::addAll);
    assertThat(drop.take(List.of(folder.toFile()))).isFalse();
    assertThat(drop.take(List.of(folder.toFile(), file.toFile(), new File("nowhere")))).isTrue();
    assertThat(f().imported).containsExactly(file);
  }

  @Test
  void everyButtonSaysWhatItDoesAlsoWhereItShowsOnlyAnIcon(FxRobot robot) {
    robot.interact(() -> f().model.show(new Notice(Notice.Tone.GOOD, "Saved.", null)));
    List<ButtonBase> silent =
        robot.lookup(node -> node instanceof ButtonBase).queryAllAs(ButtonBase.class).stream()
            .filter(button -> button.getAccessibleText() == null)
            .filter(button -> button.getText() == null || button.getText().isEmpty())
            .filter(ButtonBase::isVisible)
            .filter(button -> button.getParent().isVisible())
            .toList();
    assertThat(silent).isEmpty();
  }

  private ShellFixture f() {
    return fixtures.getFirst();
  }

  private void type(String sign) {
    WaitForAsyncUtils.waitForAsyncFx(
        20_000,
        () ->
            Event.fireEvent(
                f().scene.getFocusOwner(),
                new KeyEvent(
                    KeyEvent.KEY_TYPED, sign, "", KeyCode.UNDEFINED, false, false, false, false)));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private List<String> rows() {
    ListView<?> list = (ListView<?>) f().scene.getRoot().lookup(".palette-list");
    return list.getItems().stream()
        .flatMap(
            row ->
                row instanceof PaletteRow.Hit hit ? Stream.of(hit.item().text()) : Stream.empty())
        .toList();
  }

  private static List<String> texts(FxRobot robot) {
    return robot.lookup(".label").queryAllAs(Label.class).stream().map(Label::getText).toList();
  }

  private void pictures(String name) throws IOException {
    for (Themes.Choice theme : List.of(Themes.Choice.LIGHT, Themes.Choice.DARK)) {
      WaitForAsyncUtils.waitForAsyncFx(20_000, () -> f().themes.choice().set(theme));
      String light = theme == Themes.Choice.DARK ? "-dark" : "";
      Pictures.take(name + light, f().scene, Pictures.Size.LARGE);
      Pictures.take(name + "-small" + light, f().scene, Pictures.Size.SMALL);
    }
    WaitForAsyncUtils.waitForAsyncFx(20_000, () -> f().themes.choice().set(Themes.Choice.LIGHT));
  }
}
