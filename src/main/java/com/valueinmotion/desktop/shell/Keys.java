package com.valueinmotion.desktop.shell;

import com.valueinmotion.desktop.screen.Command;
import com.valueinmotion.desktop.screen.Screen;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * From keys to commands. Keys without Ctrl or Alt act only while no text is being typed. {@code g}
 * waits for a letter; anything else ends the waiting.
 */
final class Keys {
  private final Supplier<List<Command>> everywhere;
  private final Supplier<List<Command>> here;
  private final Consumer<Place> go;
  private final Runnable search;
  private final Runnable help;
  private boolean waitingForPlace;

  /**
   * @param everywhere the frame's commands; they win over the screen's
   * @param here the commands of the screen that is shown
   * @param search where the screen offers no search of its own
   * @param help shows all keys
   */
  Keys(
      Supplier<List<Command>> everywhere,
      Supplier<List<Command>> here,
      Consumer<Place> go,
      Runnable search,
      Runnable help) {
    this.everywhere = everywhere;
    this.here = here;
    this.go = go;
    this.search = search;
    this.help = help;
  }

  /** A key went down. Whether it meant something. */
  boolean pressed(KeyEvent event, boolean typing) {
    boolean plain = isPlain(event);
    if ((plain && typing) || event.getCode().isModifierKey()) {
      return false;
    }
    if (waitingForPlace) {
      waitingForPlace = false;
      Optional<Place> place = plain ? Place.ofLetter(letter(event)) : Optional.empty();
      place.ifPresent(go);
      return place.isPresent();
    }
    if (plain && event.getCode() == KeyCode.G && !event.isShiftDown()) {
      waitingForPlace = true;
      return true;
    }
    return run(everywhere.get(), event) || run(here.get(), event);
  }

  /**
   * A character was typed: for signs whose place on the keyboard differs from country to country.
   */
  boolean typed(KeyEvent event, boolean typing) {
    if (typing) {
      return false;
    }
    switch (event.getCharacter()) {
      case "/" ->
          here.get().stream()
              .filter(command -> command.id().equals(Screen.SEARCH))
              .findFirst()
              .ifPresentOrElse(command -> command.action().run(), search);
      case "?" -> help.run();
      default -> {
        return false;
      }
    }
    return true;
  }

  private static boolean run(List<Command> commands, KeyEvent event) {
    Optional<Command> meant =
        commands.stream()
            .filter(command -> command.shortcut().filter(keys -> keys.match(event)).isPresent())
            .findFirst();
    meant.ifPresent(command -> command.action().run());
    return meant.isPresent();
  }

  private static boolean isPlain(KeyEvent event) {
    return !event.isControlDown()
        && !event.isAltDown()
        && !event.isMetaDown()
        && !event.getCode().isFunctionKey();
  }

  private static String letter(KeyEvent event) {
    return event.getCode().isLetterKey() ? event.getCode().getChar().toLowerCase(Locale.ROOT) : "";
  }
}
