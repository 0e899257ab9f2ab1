package com.valueinmotion.desktop.today;

import com.valueinmotion.account.AccountId;
import com.valueinmotion.desktop.control.StatusPane;
import com.valueinmotion.desktop.control.TableColours;
import com.valueinmotion.desktop.screen.Command;
import com.valueinmotion.desktop.screen.Focus;
import com.valueinmotion.desktop.screen.Layout;
import com.valueinmotion.desktop.screen.Screen;
import com.valueinmotion.desktop.theme.Palette;
import com.valueinmotion.diagnosis.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Binds the Today screen's layout to its view model. */
public final class TodayScreen implements Screen {
  /** Of the width the list takes this share, and never more or less than that. */
  private static final double LISTS_SHARE = 0.45;

  private static final double LIST_MIN = 404;
  private static final double LIST_MAX = 600;
  private static final double ROOM_FOR_BAR = 480;

  private final TodayViewModel model;
  private final ObservableValue<Palette> palette;
  private final TableColours colours = new TableColours();
  private final ToggleGroup tabs = new ToggleGroup();
  private final TodayCommands commands;
  private final Parent root;
  private @Nullable TodayRow read;
  private Subscription subscriptions = Subscription.EMPTY;

  @FXML private StatusPane status;
  @FXML private Region queueSide;
  @FXML private ToggleButton toReview;
  @FXML private ToggleButton reviewed;
  @FXML private ToggleButton all;
  @FXML private MenuButton levels;
  @FXML private QueueTable queue;
  @FXML private Label progress;
  @FXML private ProgressBar progressBar;
  @FXML private Label told;
  @FXML private StatusPane detail;
  @FXML private EntryTop top;
  @FXML private Label problem;
  @FXML private ScrollPane scroll;
  @FXML private EntryBody body;
  @FXML private EntryFoot foot;
  @FXML private ReasonCard reasonCard;
  @FXML private SnoozeCard snoozeCard;

  /**
   * @param palette the colours in force
   */
  public TodayScreen(TodayViewModel model, ObservableValue<Palette> palette) {
    this.model = model;
    this.palette = palette;
    this.commands = new TodayCommands(model, this::turnTo);
    this.root = Layout.of(this);
  }

  @FXML
  void initialize() {
    queue.build(palette::getValue);
    queue.setItems(model.list().rows());
    queue.addEventFilter(KeyEvent.KEY_PRESSED, this::queueKey);
    queue.setOnMouseClicked(
        click -> {
          if (click.getClickCount() == 2) {
            model.openSelected();
          }
        });
    buttons()
        .forEach(
            (tab, button) -> {
              button.setToggleGroup(tabs);
              button.setOnAction(pressed -> turnTo(tab));
            });
    levels.getItems().add(level("All levels", null));
    for (Level level : new Level[] {Level.HIGH, Level.MEDIUM, Level.LOW}) {
      levels.getItems().add(level(level + " only", level));
    }
    Deciding deciding = model.deciding();
    top.actions().on(deciding::approve, model::editSelected, commands::reject, commands::snooze);
    top.actions().onUndo(() -> Optional.ofNullable(selected()).ifPresent(deciding::undo));
    reasonCard.onAnswer(deciding::answer);
    reasonCard.onClose(deciding::stopAsking);
    snoozeCard.onSnooze(deciding::snooze);
    snoozeCard.onClose(deciding::stopAsking);
    problem.managedProperty().bind(problem.visibleProperty());
  }

  private Map<TodayTab, ToggleButton> buttons() {
    return Map.of(TodayTab.TO_REVIEW, toReview, TodayTab.REVIEWED, reviewed, TodayTab.ALL, all);
  }

  private MenuItem level(String title, @Nullable Level level) {
    MenuItem item = new MenuItem(title);
    item.setOnAction(chosen -> model.list().level().set(level));
    return item;
  }

  private void turnTo(TodayTab tab) {
    model.list().tab().set(tab);
    tabs.selectToggle(buttons().get(tab));
    queue.requestFocus();
  }

  private @Nullable TodayRow selected() {
    return model.list().selected().get();
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public String title() {
    return "Today";
  }

  @Override
  public Optional<AccountId> account() {
    return Optional.ofNullable(selected()).map(TodayRow::account);
  }

  @Override
  public void shown() {
    Region region = (Region) root;
    problem.textProperty().bind(model.deciding().problem());
    subscriptions =
        Subscription.combine(
            model.tally().subscribe(this::tally),
            model.list().tab().subscribe(tab -> tabs.selectToggle(buttons().get(tab))),
            model.list().level().subscribe(this::levelShown),
            model.list().selected().subscribe(this::turnedTo),
            model.account().loaded().subscribe(account -> detail()),
            model.ending().subscribe(ending -> status()),
            model.running().subscribe(running -> status()),
            model.deciding().asking().subscribe(this::asking),
            model.deciding().problem().subscribe(this::problem),
            queue.getSelectionModel().selectedItemProperty().subscribe(model.list()::select),
            palette.subscribe(this::repaint),
            region.widthProperty().subscribe(width -> fit(width.doubleValue())));
    model.load();
    queue.requestFocus();
  }

  @Override
  public void hidden() {
    subscriptions.unsubscribe();
    subscriptions = Subscription.EMPTY;
    problem.textProperty().unbind();
    model.release();
  }

  private void fit(double width) {
    double list = Math.clamp(Math.rint(width * LISTS_SHARE), LIST_MIN, LIST_MAX);
    queueSide.setMinWidth(list);
    queueSide.setPrefWidth(list);
    queueSide.setMaxWidth(list);
    progressBar.setPrefWidth(list < ROOM_FOR_BAR ? 40 : 96);
  }

  private void status() {
    new TodayStatus(model, status).show(() -> Focus.offer(queue));
    emptiness();
  }

  private void tally(ReviewTally now) {
    buttons().forEach((tab, button) -> button.setText(tab.title(now)));
    progress.setText(now.text());
    progressBar.setProgress(now.share());
    told.setText(now.told());
    emptiness();
  }

  private void levelShown(@Nullable Level level) {
    levels.setText(level == null ? "All levels" : level.toString());
    levels.setAccessibleText("Levels shown: " + levels.getText());
    emptiness();
  }

  /** What is said in place of the rows, and of an entry. */
  private void emptiness() {
    String why =
        model.list().level().get() != null
            ? "No entry of this level. Press f for the next."
            : model.list().tab().get() == TodayTab.REVIEWED
                ? "Nothing is decided yet today."
                : "Nothing waits for you.";
    queue.sayWhyEmpty(why);
    detail();
  }

  private void turnedTo(@Nullable TodayRow now) {
    queue.reveal(now);
    TodayRow was = read;
    if (was == null || now == null || !was.isAbout(now)) {
      scroll.setVvalue(0);
    }
    read = now;
    detail();
  }

  private void detail() {
    TodayRow row = selected();
    if (row == null) {
      detail.empty(
          "fth-check-circle",
          "Nothing to decide here",
          "New entries come with imports, with days that pass, and when accounts are run again.",
          commands.run());
      return;
    }
    Palette now = palette.getValue();
    LoadedAccount account = model.account().loaded().get();
    LoadedAccount his = account != null && account.id().equals(row.account()) ? account : null;
    top.head().show(row, his, now);
    top.actions().show(row);
    foot.show(row);
    body.show(row, his, model.desk().day(), now);
    detail.showContent();
  }

  private void asking(Asking what) {
    boolean hadFocus = Focus.isWithin(reasonCard) || Focus.isWithin(snoozeCard);
    reasonCard.hide();
    snoozeCard.hide();
    TodayRow row = selected();
    if (row == null || what == Asking.NOTHING) {
      if (hadFocus) {
        queue.requestFocus();
      }
    } else if (what == Asking.SNOOZE) {
      snoozeCard.ask(model.desk().day());
    } else {
      reasonCard.ask(what, row, model.desk().reasons());
    }
    problem(model.deciding().problem().get());
  }

  /** Where a question is open it is said there, beside what was typed. */
  private void problem(String sentence) {
    boolean asked = model.deciding().asking().get() != Asking.NOTHING;
    reasonCard.problem(asked ? sentence : "");
    snoozeCard.problem(asked ? sentence : "");
    problem.setVisible(!asked && !sentence.isEmpty());
  }

  private void repaint(Palette now) {
    colours.show(queue, now);
    detail();
  }

  /** The table would keep Enter for itself. */
  private void queueKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      model.openSelected();
    }
  }

  @Override
  public List<Command> commands() {
    return commands.all();
  }
}
