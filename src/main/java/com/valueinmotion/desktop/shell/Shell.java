package com.valueinmotion.desktop.shell;

import com.valueinmotion.account.AccountId;
import com.valueinmotion.desktop.control.KeyCaps;
import com.valueinmotion.desktop.palette.PaletteItem;
import com.valueinmotion.desktop.palette.PalettePane;
import com.valueinmotion.desktop.palette.PaletteViewModel;
import com.valueinmotion.desktop.screen.Command;
import com.valueinmotion.desktop.screen.Destination;
import com.valueinmotion.desktop.screen.Layout;
import com.valueinmotion.desktop.screen.Screen;
import com.valueinmotion.desktop.task.RunningTask;
import com.valueinmotion.desktop.theme.Themes;
import java.util.List;
import java.util.Optional;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The frame around the screens. Shows the screen of the place where the person is, and what lies
 * over it: the palette, the key sheet, notices, the hint of a drop.
 */
public final class Shell {
  private static final double NARROW = 1100;
  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;

  /** Above the status line and the buttons that a screen may have at its foot. */
  private static final Insets TOASTS = new Insets(0, 16, 84, 0);

  @FXML private StackPane root;
  @FXML private BorderPane frame;
  @FXML private BorderPane middle;
  @FXML private VBox side;
  @FXML private Label brandName;
  @FXML private StackPane screenHolder;
  @FXML private VBox dropHint;

  private final ShellViewModel shell;
  private final Themes themes;
  private final ShellContent content;
  private final FrameCommands commands;
  private final PaletteViewModel palette;
  private final PalettePane palettePane;
  private final FileDrop files;
  private final FileChoice fileChoice;
  private final Rail rail;
  private final TopBar topBar;
  private final StatusBar statusBar = new StatusBar(() -> go(Place.MODEL));
  private final Overlay overlay = new Overlay();
  private @Nullable Screen screen;

  /**
   * Nothing is shown until the view model opens a first place.
   *
   * @param running the tasks under way
   */
  public Shell(
      ShellViewModel shell,
      ObservableList<RunningTask> running,
      Themes themes,
      ShellContent content) {
    this.shell = shell;
    this.themes = themes;
    this.content = content;
    files = new FileDrop(content.importFiles());
    fileChoice = new FileChoice(files);
    palette = new PaletteViewModel(shell::accounts, content.signals(), this::actions, this::chosen);
    palettePane = new PalettePane(palette, themes.palette());
    commands =
        new FrameCommands(
            themes, shell, this::go, this::togglePalette, this::showKeys, this::chooseFiles);
    rail = new Rail(this::go, this::showKeys, themes::toggle);
    topBar =
        new TopBar(
            shell,
            running,
            KeyCaps.of(commands.commands().getFirst().shortcut().orElseThrow()),
            palette::open);
    Layout.of(this);
    assemble();
  }

  /** A scene with the shell, dressed and listening to keys. */
  public Scene scene() {
    Scene scene = new Scene(root, WIDTH, HEIGHT);
    themes.dress(scene);
    Keys keys =
        new Keys(commands::commands, this::ofScreen, this::go, palette::open, this::showKeys);
    new KeyRoute(keys, overlay::isVisible).on(scene);
    return scene;
  }

  /** Asks for files with the system's dialog and imports them. */
  public void chooseFiles() {
    fileChoice.ask(root.getScene() == null ? null : root.getScene().getWindow());
  }

  private void assemble() {
    VBox.setVgrow(rail, Priority.ALWAYS);
    side.getChildren().add(rail);
    middle.setTop(topBar.root());
    frame.setBottom(statusBar.root());
    Toasts toasts = new Toasts(shell);
    StackPane.setAlignment(toasts, Pos.BOTTOM_RIGHT);
    StackPane.setMargin(toasts, TOASTS);
    root.getChildren().addAll(overlay, toasts);
    files.on(root);
    dropHint.visibleProperty().bind(files.over());
    dropHint.toFront();
    root.widthProperty().subscribe(width -> compact(width.doubleValue() < NARROW));
    shell.current().subscribe(this::at);
    shell.status().subscribe(this::status);
    themes.palette().subscribe(rail::theme);
    palette.isOpen().subscribe(this::palette);
  }

  private void at(@Nullable Destination destination) {
    if (destination == null) {
      return;
    }
    hideOverlay();
    if (screen != null) {
      screen.hidden();
    }
    Screen next = content.screens().apply(destination);
    screen = next;
    screenHolder.getChildren().setAll(next.root());
    next.shown();
    rail.at(destination);
    topBar.at(
        Place.of(destination), shell.accountName(destination).orElseGet(next::title), this::go);
  }

  private void status(ShellStatus status) {
    statusBar.show(status);
    topBar.sample(status.sample());
    rail.counts(status.toReview(), status.accounts(), status.plans());
  }

  private void compact(boolean isCompact) {
    brandName.setVisible(!isCompact);
    brandName.setManaged(!isCompact);
    rail.compact(isCompact);
    topBar.compact(isCompact);
    statusBar.compact(isCompact);
  }

  private void go(Place place) {
    shell.go(place, accountHere());
  }

  private Optional<AccountId> accountHere() {
    return screen == null ? Optional.empty() : screen.account();
  }

  private List<Command> ofScreen() {
    return screen == null ? List.of() : screen.commands();
  }

  private List<PaletteItem.Action> actions() {
    return commands.forPalette(ofScreen(), content.commands().get());
  }

  private void chosen(PaletteItem item) {
    switch (item) {
      case PaletteItem.Account account -> shell.open(new Destination.Account(account.id()));
      case PaletteItem.Signal signal -> content.signalChosen().accept(signal);
      case PaletteItem.Action action -> action.run().run();
    }
  }

  private void palette(boolean isOpen) {
    if (isOpen) {
      overlay.show(palettePane, palettePane.field(), palette::close);
    } else {
      overlay.hide();
    }
  }

  private void togglePalette() {
    if (palette.isOpen().get()) {
      palette.close();
    } else {
      palette.open();
    }
  }

  private void showKeys() {
    String title = screen == null ? "This screen" : screen.title();
    KeySheet sheet =
        new KeySheet(commands.keys(), title, FrameCommands.keysOf(ofScreen()), this::hideOverlay);
    overlay.show(sheet, sheet.focus(), this::hideOverlay);
  }

  private void hideOverlay() {
    if (palette.isOpen().get()) {
      palette.close();
    } else {
      overlay.hide();
    }
  }
}
