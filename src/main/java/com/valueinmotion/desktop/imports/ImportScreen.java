package com.valueinmotion.desktop.imports;

import com.valueinmotion.desktop.control.KeyCaps;
import com.valueinmotion.desktop.control.StatusPane;
import com.valueinmotion.desktop.imports.ImportState.Step;
import com.valueinmotion.desktop.screen.Command;
import com.valueinmotion.desktop.screen.Focus;
import com.valueinmotion.desktop.screen.Layout;
import com.valueinmotion.desktop.screen.Screen;
import com.valueinmotion.desktop.theme.Palette;
import com.valueinmotion.intake.format.RowKind;
import com.valueinmotion.intake.mapping.Mapping;
import com.valueinmotion.intake.mapping.Target;
import com.valueinmotion.workbench.ImportCheck.LevelChange;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.util.Subscription;
import org.kordamp.ikonli.javafx.FontIcon;

/** Binds the Import screen's layout to its view models. */
public final class ImportScreen implements Screen {
  private final ImportViewModel model;
  private final HistoryViewModel past;
  private final Surroundings around;
  private final Parent root;
  private Subscription shown = Subscription.EMPTY;

  @FXML private StepsBar steps;
  @FXML private MenuButton more;
  @FXML private ToggleButton history;
  @FXML private Button choose;
  @FXML private StatusPane status;
  @FXML private ScrollPane welcome;
  @FXML private HBox offers;
  @FXML private Pane kinds;
  @FXML private Node work;
  @FXML private FileCards files;
  @FXML private Label columnsHead;
  @FXML private Label columnsNote;
  @FXML private Button leaveOut;
  @FXML private ColumnTable columns;
  @FXML private Label problemsNote;
  @FXML private ScrollPane problemScroll;
  @FXML private ProblemsPane problems;
  @FXML private ChangesPane changes;
  @FXML private Label promise;
  @FXML private Button discard;
  @FXML private Button commit;
  @FXML private HistoryPane pastPane;

  /**
   * What the screen needs besides its view models.
   *
   * @param chooseFiles asks for files and adds them
   * @param formatTitle from a format's id to what a person calls it
   * @param targets what a column of such rows may be read as
   * @param palette the colours in force
   * @param zone where the person is
   * @param openAccount takes the person to an account
   * @param commands what else can be done with files
   */
  public record Surroundings(
      Runnable chooseFiles,
      UnaryOperator<String> formatTitle,
      Function<RowKind, List<Target>> targets,
      ObservableValue<Palette> palette,
      ZoneId zone,
      Consumer<LevelChange> openAccount,
      FileCommands commands) {}

  public ImportScreen(ImportViewModel model, HistoryViewModel past, Surroundings around) {
    this.model = model;
    this.past = past;
    this.around = around;
    this.root = Layout.of(this);
  }

  @FXML
  void initialize() {
    choose.setOnAction(pressed -> around.chooseFiles().run());
    choose.setAccessibleText("Add files");
    history.setOnAction(pressed -> history(history.isSelected()));
    leaveOut.setOnAction(pressed -> model.remove(model.selected().get()));
    commit.setOnAction(pressed -> model.commit());
    discard.setOnAction(pressed -> discard());
    more.setOnShowing(opening -> more.getItems().setAll(menu()));
    more.getItems().setAll(new MenuItem());
    for (Droppable droppable : Droppable.values()) {
      kinds.getChildren().add(new DroppableLine(droppable));
    }
    columns.build(model::become);
    changes.table().build(around.palette()::getValue, around.openAccount());
    pastPane.moved().build(around.palette()::getValue, around.openAccount());
    pastPane.build(past, around.zone());
    Labels.reveal(pastPane, false);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public String title() {
    return "Import";
  }

  @Override
  public void shown() {
    model.watched(true);
    offers
        .getChildren()
        .setAll(around.commands().everywhere().stream().map(Labels::button).toList());
    ListChangeListener<Object> names = change -> decisions();
    model.matches().open().addListener(names);
    shown =
        Subscription.combine(
            model.state().subscribe(this::show),
            model.selected().subscribe(place -> columns()),
            model.underWay().subscribe(task -> changes.show(model)),
            past.loaded().subscribe(loaded -> history()),
            past.asked().subscribe(line -> pastPane.ask(line, past)),
            around.palette().subscribe(this::colours),
            () -> model.matches().open().removeListener(names));
    focus();
  }

  @Override
  public void hidden() {
    model.watched(false);
    shown.unsubscribe();
    changes.release();
  }

  @Override
  public List<Command> commands() {
    return new ImportCommands(model, this::escape, history.isSelected(), this::turn)
        .all(around.commands().all());
  }

  private List<MenuItem> menu() {
    return around.commands().all().stream()
        .map(
            command -> {
              MenuItem item = new MenuItem(command.title(), new FontIcon(command.icon()));
              item.setOnAction(chosen -> command.action().run());
              return item;
            })
        .toList();
  }

  /** What is under way stops; else the files go. */
  private void escape() {
    if (history.isSelected()) {
      history(false);
    } else if (model.underWay().get() != null) {
      model.cancel();
    } else {
      discard();
    }
  }

  private void turn() {
    history(!history.isSelected());
  }

  private void discard() {
    model.discard();
    choose.requestFocus();
  }

  private void history(boolean isShown) {
    history.setSelected(isShown);
    if (isShown) {
      past.load();
    }
    arrange();
    if (isShown) {
      pastPane.imports().requestFocus();
    } else {
      focus();
    }
  }

  private void history() {
    var loaded = past.loaded().get();
    if (history.isSelected() && loaded != null) {
      status.ended(loaded, past::load, now -> pastPane.show(now, past));
    }
  }

  private void show(ImportState state) {
    boolean isFree = !Focus.isWithin(columns) && !Focus.isWithin(changes) && !Focus.isWithin(files);
    arrange();
    files.show(model, around.chooseFiles(), around.formatTitle());
    columns();
    decisions();
    foot(state);
    if (!state.isUnderWay()) {
      problemScroll.setVvalue(0);
    }
    if (isFree && !state.isUnderWay()) {
      focus();
    }
  }

  private void arrange() {
    ImportState state = model.state().get();
    boolean isPast = history.isSelected();
    Labels.reveal(pastPane, isPast);
    Labels.reveal(work, !isPast && !state.files().isEmpty());
    Labels.reveal(welcome, !isPast && state.files().isEmpty());
    if (isPast) {
      history();
    } else if (state.files().isEmpty()
        && state.step() instanceof Step.Looking(List<String> names)) {
      status.loading("Looking at " + String.join(", ", names));
    } else if (state.files().isEmpty() && state.step() instanceof Step.Failed(String sentence)) {
      status.failed(sentence, model::discard);
    } else {
      status.showContent();
    }
  }

  private void columns() {
    model.selectedFile().ifPresent(this::columns);
    leaveOut.setDisable(model.state().get().step() instanceof Step.Committed);
  }

  private void columns(DraftFile file) {
    Mapping mapping = file.mapping();
    boolean isOver = model.state().get().step() instanceof Step.Committed;
    columns.choices(mapping == null || isOver ? List.of() : around.targets().apply(mapping.kind()));
    new ColumnsHead(columnsHead, columnsNote, columns).show(file);
  }

  private void decisions() {
    boolean hadFocus = Focus.isWithin(problems);
    problems.show(model, around.commands()::writeRefused);
    changes.show(model);
    steps.show(model.state().get(), model.open());
    problemsNote.setText(Problems.note(model.state().get().check()));
    if (hadFocus) {
      focus();
    }
  }

  private void foot(ImportState state) {
    boolean isIn = state.step() instanceof Step.Committed;
    promise.setText(
        isIn
            ? "Nothing of the files was changed. History takes the import back."
            : "One transaction, reversible from History.");
    discard.setText(ImportCommands.discard(state));
    discard.setDisable(state.step() instanceof Step.Committing);
    commit.setText(ImportCommands.commit(state));
    commit.setGraphic(new KeyCaps(List.of(String.join(" ", KeyCaps.of(ImportCommands.COMMIT)))));
    commit.setDisable(!state.mayCommit());
    Labels.reveal(commit, !isIn);
  }

  private void colours(Palette now) {
    changes.table().colours(now);
    pastPane.moved().colours(now);
  }

  /** To the first decision; where none is open, to what comes next. */
  private void focus() {
    if (work.isVisible()) {
      problems.firstAction().ifPresentOrElse(Focus::offer, this::focusNext);
    } else if (welcome.isVisible()) {
      Focus.offer(choose);
    }
  }

  private void focusNext() {
    Node next = commit.isDisabled() || !commit.isVisible() ? columns : commit;
    Focus.offer(next);
  }
}
