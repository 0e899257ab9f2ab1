package com.valueinmotion.desktop.runs;

import com.valueinmotion.account.AccountId;
import com.valueinmotion.desktop.control.StatusPane;
import com.valueinmotion.desktop.screen.Command;
import com.valueinmotion.desktop.screen.Focus;
import com.valueinmotion.desktop.screen.Layout;
import com.valueinmotion.desktop.screen.Screen;
import com.valueinmotion.desktop.task.Ending;
import com.valueinmotion.desktop.theme.Palette;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Binds the Runs screen's layout to its view model. */
public final class RunsScreen implements Screen {
  /** Under this width the selected step gives its room to the graph. */
  private static final double ROOM_FOR_STEP = 1100;

  private final RunsViewModel model;
  private final ObservableValue<Palette> palette;
  private final Parent root;
  private Subscription subscriptions = Subscription.EMPTY;

  @FXML private StatusPane status;
  @FXML private Label count;
  @FXML private ComboBox<RunFilter> filter;
  @FXML private RunList list;
  @FXML private Label title;
  @FXML private Label word;
  @FXML private Label drivenBy;
  @FXML private ToggleButton details;
  @FXML private Button fork;
  @FXML private Button copy;
  @FXML private Button decide;
  @FXML private HBox forkCard;
  @FXML private Label forkQuestion;
  @FXML private TextField forkReason;
  @FXML private Button forkNow;
  @FXML private GraphView graph;
  @FXML private StepTable steps;
  @FXML private Region stepSide;
  @FXML private StepPane step;

  /**
   * @param palette the colours in force
   */
  public RunsScreen(RunsViewModel model, ObservableValue<Palette> palette) {
    this.model = model;
    this.palette = palette;
    this.root = Layout.of(this);
  }

  @FXML
  void initialize() {
    filter.getItems().setAll(RunFilter.choices());
    list.setItems(model.runs());
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::enter);
    steps.addEventFilter(KeyEvent.KEY_PRESSED, this::enter);
    graph.onChosen(model.travel()::selectNode);
    forkReason.setOnAction(entered -> model.fork());
    forkReason.setOnKeyPressed(this::forkKey);
    forkNow.disableProperty().bind(forkReason.textProperty().map(String::isBlank));
    forkCard.visibleProperty().bind(forkQuestion.textProperty().isNotEmpty());
    forkCard.managedProperty().bind(forkCard.visibleProperty());
    stepSide.visibleProperty().bind(details.selectedProperty());
    stepSide.managedProperty().bind(details.selectedProperty());
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public String title() {
    return "Runs";
  }

  @Override
  public Optional<AccountId> account() {
    return Optional.ofNullable(model.selected().get()).map(RunLine::account);
  }

  @Override
  public void shown() {
    count.textProperty().bind(model.counted());
    filter.valueProperty().bindBidirectional(model.filter());
    forkQuestion.textProperty().bind(model.forking().question());
    forkReason.textProperty().bindBidirectional(model.forking().reason());
    Region whole = (Region) root;
    subscriptions =
        Subscription.combine(
            model.selected().subscribe(line -> list.reveal(model.selectedIndex())),
            model.travel().page().subscribe(this::page),
            model.travel().step().subscribe(now -> step()),
            model.calls().lines().subscribe(now -> calls()),
            model.ending().subscribe(this::ended),
            model.forking().question().subscribe(this::forking),
            palette.subscribe(now -> step()),
            list.getSelectionModel().selectedItemProperty().subscribe(model::select),
            steps.getSelectionModel().selectedItemProperty().subscribe(this::stepSelected),
            whole
                .widthProperty()
                .subscribe((was, now) -> fit(was.doubleValue(), now.doubleValue())));
    fit(-1, whole.getWidth());
    model.load();
  }

  @Override
  public void hidden() {
    subscriptions.unsubscribe();
    subscriptions = Subscription.EMPTY;
    count.textProperty().unbind();
    filter.valueProperty().unbindBidirectional(model.filter());
    forkQuestion.textProperty().unbind();
    forkReason.textProperty().unbindBidirectional(model.forking().reason());
    model.release();
  }

  private void ended(@Nullable Ending<Integer> ending) {
    if (ending == null) {
      status.loading("Reading the runs");
    } else if (ending instanceof Ending.Done<Integer>(Integer runs) && runs == 0) {
      status.empty(
          "fth-git-branch",
          "No account has been run yet",
          "A run takes one account through the lifecycle graph until it waits for you, for new"
              + " evidence or for a day. It only proposes; nothing leaves this computer.",
          new Command("runs.all", "Run all accounts", "fth-play", null, model::runAll));
    } else {
      status.ended(ending, model::load, runs -> Focus.offer(steps));
    }
  }

  private void page(@Nullable RunPage run) {
    title.setText(run == null ? "" : run.title());
    drivenBy.setText(run == null ? "" : run.drivenBy());
    word.setText(run == null ? "" : run.word().words());
    word.getStyleClass().setAll("label", "tag");
    if (run != null) {
      word.getStyleClass().add(run.word().tone());
    }
    fork.setDisable(run == null || !run.canFork());
    copy.setDisable(run == null);
    decide.setDisable(run == null || !run.word().isForAPerson());
    steps.show(run == null ? List.of() : run.steps());
    step();
  }

  private void step() {
    RunPage run = model.travel().page().get();
    StepPage now = model.travel().step().get();
    step.show(run, now);
    calls();
    graph.show(
        model.graph(),
        now == null ? GraphMarks.NONE : now.marks(),
        palette.getValue(),
        run == null ? "The graph; no run is shown." : run.spoken());
    if (now != null) {
      fork.setText("Fork at step " + now.number());
      steps.reveal(now.number());
    }
  }

  private void calls() {
    step.calls(model.calls().lines().get(), model.travel().step().get());
  }

  private void stepSelected(@Nullable StepRow row) {
    if (row != null) {
      model.travel().select(row.number());
    }
  }

  private void forking(String question) {
    if (!question.isEmpty()) {
      forkReason.requestFocus();
    } else if (Focus.isWithin(forkCard)) {
      steps.requestFocus();
    }
  }

  /**
   * Folds away what there is no room for where the line is crossed, and leaves it to the person
   * otherwise.
   */
  private void fit(double was, double now) {
    if (now > 0 && (was <= 0 || was < ROOM_FOR_STEP != now < ROOM_FOR_STEP)) {
      details.setSelected(now >= ROOM_FOR_STEP);
      copy.setContentDisplay(
          now >= ROOM_FOR_STEP ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
    }
  }

  /** The lists would keep Enter for themselves. */
  private void enter(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      decideIfAsked();
    }
  }

  private void forkKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      model.forking().cancel();
    }
  }

  @FXML
  void askToFork() {
    model.askToFork();
  }

  @FXML
  void forkNow() {
    model.fork();
  }

  @FXML
  void cancelFork() {
    model.forking().cancel();
  }

  @FXML
  void copyMermaid() {
    String text = model.travel().mermaid();
    if (!text.isEmpty()) {
      Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
      model.copied();
    }
  }

  @FXML
  void decideIfAsked() {
    if (!decide.isDisabled()) {
      model.decide();
    }
  }

  @Override
  public List<Command> commands() {
    return List.of(
        command("runs.down", "Next run", "fth-chevrons-down", KeyCode.J, () -> model.move(1)),
        command("runs.up", "Previous run", "fth-chevrons-up", KeyCode.K, () -> model.move(-1)),
        command(
            "runs.step.down",
            "Next step",
            "fth-arrow-down",
            KeyCode.DOWN,
            () -> model.travel().move(1)),
        command(
            "runs.step.up",
            "Previous step",
            "fth-arrow-up",
            KeyCode.UP,
            () -> model.travel().move(-1)),
        command(
            "runs.decide", "Decide what it asks", "fth-check", KeyCode.ENTER, this::decideIfAsked),
        command(
            "runs.fork", "Fork at the selected step", "fth-git-branch", KeyCode.F, this::askToFork),
        command(
            "runs.mermaid", "Copy the graph as Mermaid", "fth-copy", KeyCode.C, this::copyMermaid),
        command("runs.fit", "Fit the graph", "fth-maximize-2", KeyCode.DIGIT0, graph::fit),
        new Command(
            "runs.details", "Show or hide the selected step", "fth-sidebar", null, details::fire),
        new Command("runs.all", "Run all accounts", "fth-play", null, model::runAll));
  }

  private static Command command(
      String id, String title, String icon, KeyCode key, Runnable action) {
    return new Command(id, title, icon, new KeyCodeCombination(key), action);
  }
}
