package com.valueinmotion.desktop.shell;

import com.valueinmotion.account.AccountId;
import com.valueinmotion.desktop.screen.Command;
import com.valueinmotion.desktop.screen.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.layout.VBox;

/** A screen with a field and two letters, which writes down what happens to it. */
final class PlainScreen implements Screen {
  private final String title;
  private final List<String> seen;
  private final TextField field = new TextField();
  private final VBox root = new VBox(field);

  PlainScreen(String title, List<String> seen) {
    this.title = title;
    this.seen = seen;
    field.setId("field-of-" + title);
    root.setFocusTraversable(true);
  }

  TextField field() {
    return field;
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public void shown() {
    seen.add("shown " + title);
    root.requestFocus();
  }

  @Override
  public void hidden() {
    seen.add("hidden " + title);
  }

  @Override
  public List<Command> commands() {
    List<Command> commands = new ArrayList<>();
    commands.add(
        new Command(
            "next",
            "Next account",
            "fth-arrow-down",
            new KeyCodeCombination(KeyCode.J),
            () -> seen.add("j")));
    commands.add(
        new Command(
            "edit",
            "Edit the title",
            "fth-edit-2",
            new KeyCodeCombination(KeyCode.E),
            field::requestFocus));
    commands.add(new Command(SEARCH, "Search here", "fth-search", null, field::requestFocus));
    return commands;
  }

  @Override
  public Optional<AccountId> account() {
    return Optional.of(new AccountId("name:Halden Freight"));
  }
}
