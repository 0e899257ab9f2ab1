package com.valueinmotion.desktop.shell;

import com.valueinmotion.desktop.control.KeyCaps;
import com.valueinmotion.desktop.palette.PaletteItem;
import com.valueinmotion.desktop.screen.Command;
import com.valueinmotion.desktop.theme.Themes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/** What can be done on every screen, as the palette, the key sheet and the keys see it. */
final class FrameCommands {
  private final List<Command> commands;
  private final Consumer<Place> go;
  private final Runnable help;

  FrameCommands(
      Themes themes,
      ShellViewModel model,
      Consumer<Place> go,
      Runnable openPalette,
      Runnable help,
      Runnable importFiles) {
    this.go = go;
    this.help = help;
    this.commands =
        List.of(
            command("palette", "Search everything", "fth-search", shortcut(KeyCode.K), openPalette),
            command("import", "Import files…", "fth-download", shortcut(KeyCode.O), importFiles),
            command(
                "back",
                "Back to where you came from",
                "fth-arrow-left",
                new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN),
                model::back),
            command(
                "theme",
                "Change between light and dark",
                "fth-moon",
                new KeyCodeCombination(
                    KeyCode.T, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
                themes::toggle),
            command(
                "theme.system",
                "Follow the system's theme",
                "fth-monitor",
                null,
                () -> themes.choice().set(Themes.Choice.SYSTEM)));
  }

  /** For the keys. */
  List<Command> commands() {
    return commands;
  }

  /** For the palette: the screen's first, then going somewhere, then the rest. */
  List<PaletteItem.Action> forPalette(List<Command> ofScreen, List<Command> everywhere) {
    List<PaletteItem.Action> actions =
        new ArrayList<>(ofScreen.stream().map(FrameCommands::action).toList());
    for (Place place : Place.values()) {
      actions.add(
          new PaletteItem.Action(
              "go." + place.letter(),
              "Go to " + place.title(),
              "",
              place.icon(),
              List.of("g", place.letter()),
              () -> go.accept(place)));
    }
    Stream.concat(everywhere.stream(), commands.stream())
        .filter(command -> !command.id().equals("palette"))
        .map(FrameCommands::action)
        .forEach(actions::add);
    actions.add(
        new PaletteItem.Action("keys", "Show all keys", "", "fth-help-circle", List.of("?"), help));
    return actions;
  }

  /** For the key sheet. */
  List<KeySheet.Line> keys() {
    Stream<KeySheet.Line> signs =
        Stream.of(
            new KeySheet.Line(List.of("/"), "Search this screen"),
            new KeySheet.Line(List.of("?"), "Show all keys"),
            new KeySheet.Line(List.of("Esc"), "Close what lies on top"));
    Stream<KeySheet.Line> places =
        Arrays.stream(Place.values())
            .map(
                place -> new KeySheet.Line(List.of("g", place.letter()), "Go to " + place.title()));
    return Stream.of(keysOf(commands).stream(), signs, places).flatMap(all -> all).toList();
  }

  static List<KeySheet.Line> keysOf(List<Command> commands) {
    return commands.stream()
        .filter(command -> command.shortcut().isPresent())
        .map(
            command ->
                new KeySheet.Line(KeyCaps.of(command.shortcut().orElseThrow()), command.title()))
        .toList();
  }

  private static PaletteItem.Action action(Command command) {
    return new PaletteItem.Action(
        command.id(),
        command.title(),
        "",
        command.icon(),
        command.shortcut().map(KeyCaps::of).orElse(List.of()),
        command.action());
  }

  private static KeyCombination shortcut(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
  }

  private static Command command(
      String id, String title, String icon, @Nullable KeyCombination key, Runnable action) {
    return new Command(id, title, icon, key, action);
  }
}
