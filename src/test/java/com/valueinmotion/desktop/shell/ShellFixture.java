package com.valueinmotion.desktop.shell;

import com.valueinmotion.account.AccountId;
import com.valueinmotion.desktop.palette.PaletteItem;
import com.valueinmotion.desktop.screen.Destination;
import com.valueinmotion.desktop.task.FxTasks;
import com.valueinmotion.desktop.theme.Themes;
import com.valueinmotion.diagnosis.Level;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** A shell with plain screens, for tests of the frame alone. */
final class ShellFixture {
  final List<String> seen = new ArrayList<>();
  final List<Path> imported = new ArrayList<>();
  final FxTasks tasks = new FxTasks();
  final Themes themes =
      new Themes(new SimpleObjectProperty<>(ColorScheme.LIGHT), Themes.Choice.SYSTEM);
  final SimpleObjectProperty<ShellStatus> status =
      new SimpleObjectProperty<>(
          new ShellStatus(
              "workbench.db",
              true,
              LocalDateTime.of(2026, 11, 22, 9, 12),
              "4f2a91c0ffee",
              "No model: template drafts",
              "",
              LocalDate.of(2026, 11, 22),
              19,
              40,
              14,
              ""));
  final List<PaletteItem.Account> accounts =
      new ArrayList<>(
          List.of(
              account("Ostrand Energy", Level.HIGH, false, "84, breaks at Outcomes"),
              account(
                  "Halden Freight", Level.HIGH, false, "84, breaks at Workflow, notice in 38 d"),
              account(
                  "Hartmoor Bank", Level.MEDIUM, false, "50, breaks at Adoption, notice in 8 d"),
              account("Hollis Education", Level.LOW, true, "20, unproven, 41% known")));
  final ShellViewModel model = new ShellViewModel(status, () -> accounts);
  final Shell shell =
      new Shell(
          model,
          tasks.running(),
          themes,
          new ShellContent(
              destination -> new PlainScreen(Place.of(destination).title(), seen),
              () ->
                  List.of(
                      new PaletteItem.Signal(
                          "shelfware", "Shelfware", "Adoption, Muda: 11 accounts amber or red")),
              signal -> seen.add("signal " + signal.id()),
              imported::addAll,
              List::of));
  final Scene scene = shell.scene();

  /** On the JavaFX thread. */
  void show(Stage stage) {
    stage.setScene(scene);
    stage.setWidth(1000);
    stage.setHeight(700);
    stage.show();
    model.open(new Destination.Portfolio());
  }

  private static PaletteItem.Account account(
      String name, Level level, boolean unproven, String detail) {
    return new PaletteItem.Account(new AccountId("name:" + name), name, level, unproven, detail);
  }
}
