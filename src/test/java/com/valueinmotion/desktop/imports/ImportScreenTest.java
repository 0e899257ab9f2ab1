package com.valueinmotion.desktop.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.account.StoreException;
import com.valueinmotion.desktop.Pictures;
import com.valueinmotion.desktop.screen.Destination;
import com.valueinmotion.desktop.screen.Notice;
import com.valueinmotion.desktop.shell.Shell;
import com.valueinmotion.desktop.shell.ShellContent;
import com.valueinmotion.desktop.shell.ShellStatus;
import com.valueinmotion.desktop.shell.ShellViewModel;
import com.valueinmotion.desktop.task.FxTasks;
import com.valueinmotion.desktop.theme.Themes;
import com.valueinmotion.workbench.ImportReport;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ImportScreenTest {
  private final List<Window> windows = new ArrayList<>();
  private final List<String> chosen = new ArrayList<>();
  private final List<ImportReport> answers = new ArrayList<>(List.of(Reports.mixed()));

  private record Window(
      Scene scene, Themes themes, ShellViewModel shell, ImportViewModel imports, FxTasks tasks) {}

  @Start
  void start(Stage stage) {
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
                    "No model: templates write the drafts",
                    LocalDate.of(2026, 11, 22),
                    0,
                    0)),
            List::of);
    ImportViewModel imports =
        new ImportViewModel(tasks, (files, progress) -> answer(), () -> {}, model, model);
    ImportScreen screen =
        new ImportScreen(
            imports,
            () -> chosen.add("asked"),
            id ->
                Map.of(
                        "Salesforce accounts",
                        "Salesforce accounts (Data Loader)",
                        "Your own sheet",
                        "Own spreadsheet (CSV)")
                    .getOrDefault(id, id));
    Shell shell =
        new Shell(
            model,
            tasks.running(),
            themes,
            new ShellContent(place -> screen, List::of, signal -> {}, imports::run, List::of));
    Scene scene = shell.scene();
    stage.setScene(scene);
    stage.setWidth(1000);
    stage.setHeight(700);
    stage.show();
    model.open(new Destination.Import());
    windows.add(new Window(scene, themes, model, imports, tasks));
  }

  private ImportReport answer() throws StoreException {
    if (answers.isEmpty()) {
      throw new StoreException(
          "The store is open in another window. Nothing was changed. Close the other window and"
              + " try again.");
    }
    return answers.removeFirst();
  }

  @AfterEach
  void close() {
    WaitForAsyncUtils.waitForAsyncFx(20_000, () -> w().tasks().close());
  }

  @Test
  void emptyItNamesWhatCanBeDropped(FxRobot robot) throws IOException {
    assertThat(texts(robot))
        .contains("Drop files anywhere on this window", "Salesforce, exported with Data Loader");
    pictures("import-empty");
    robot.clickOn("Import files…");
    assertThat(chosen).containsExactly("asked");
  }

  @Test
  void showsFilesSumsProblemsAndRemarks(FxRobot robot) throws Exception {
    importAndWait(robot, ImportState.Imported.class);
    assertThat(texts(robot))
        .contains(
            "1,403 rows new, 3 refused, 1 file not read.",
            "Salesforce accounts (Data Loader)",
            "1,472",
            "paid_seats is negative; seats are counted from 0",
            "usage.csv, rows 204, 611",
            "This is a picture. Nothing was read. Drop CSV or JSON files.",
            "Account.csv: not used: Fax, Jigsaw, SicDesc.");
    pictures("import");
    assertThat(w().shell().notices()).extracting(Notice::text).isEmpty();
  }

  @Test
  void aFailureCanBeTriedAgain(FxRobot robot) throws Exception {
    answers.clear();
    importAndWait(robot, ImportState.Failed.class);
    assertThat(texts(robot)).anyMatch(text -> text.startsWith("The store is open in another"));
    pictures("import-failed");

    answers.add(Reports.oneGoodFile(0, 423));
    robot.interact(() -> robot.lookup("Try again").queryAs(Button.class).fire());
    waitFor(ImportState.Imported.class);
    assertThat(texts(robot)).contains("Nothing new in 423 rows.", "nothing new");
  }

  @Test
  void rImportsTheSameFilesAgain(FxRobot robot) throws Exception {
    importAndWait(robot, ImportState.Imported.class);
    answers.add(Reports.oneGoodFile(0, 7));
    robot.type(KeyCode.R);
    WaitForAsyncUtils.waitFor(
        20, TimeUnit.SECONDS, () -> texts(robot).contains("Nothing new in 7 rows."));
  }

  private void importAndWait(FxRobot robot, Class<? extends ImportState> end) throws Exception {
    robot.interact(() -> w().imports().run(List.of(Path.of("Account.csv"), Path.of("usage.csv"))));
    waitFor(end);
  }

  private void waitFor(Class<? extends ImportState> end) throws Exception {
    WaitForAsyncUtils.waitFor(
        20, TimeUnit.SECONDS, () -> end.isInstance(w().imports().state().get()));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Window w() {
    return windows.getFirst();
  }

  private static List<String> texts(FxRobot robot) {
    return robot.lookup(".label").queryAllAs(Label.class).stream().map(Label::getText).toList();
  }

  private void pictures(String name) throws IOException {
    for (Themes.Choice theme : List.of(Themes.Choice.LIGHT, Themes.Choice.DARK)) {
      WaitForAsyncUtils.waitForAsyncFx(20_000, () -> w().themes().choice().set(theme));
      String dark = theme == Themes.Choice.DARK ? "-dark" : "";
      Pictures.take(name + dark, w().scene(), Pictures.Size.LARGE);
      Pictures.take(name + "-small" + dark, w().scene(), Pictures.Size.SMALL);
    }
    WaitForAsyncUtils.waitForAsyncFx(20_000, () -> w().themes().choice().set(Themes.Choice.LIGHT));
  }
}
