package com.valueinmotion.desktop.plan;

import com.valueinmotion.account.AccountId;
import com.valueinmotion.desktop.control.RiskGlyph;
import com.valueinmotion.desktop.control.StatusPane;
import com.valueinmotion.desktop.screen.Command;
import com.valueinmotion.desktop.screen.Focus;
import com.valueinmotion.desktop.screen.Layout;
import com.valueinmotion.desktop.screen.Screen;
import com.valueinmotion.desktop.task.Ending;
import com.valueinmotion.desktop.theme.Palette;
import com.valueinmotion.document.PlanMail;
import com.valueinmotion.plan.Plan;
import com.valueinmotion.workbench.PlanView;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Binds the Plan screen's layout to its view model. */
public final class PlanScreen implements Screen {
  private final PlanViewModel model;
  private final ObservableValue<Palette> palette;
  private final FileChoice files;
  private final ActionList list;
  private final DraftsViewModel drafts;
  private final DraftPane pane;
  private final DraftSide side;
  private final Parent root;
  private final EventHandler<KeyEvent> onEscape = this::escape;
  private Subscription subscriptions = Subscription.EMPTY;

  @FXML private StatusPane status;
  @FXML private RiskGlyph glyph;
  @FXML private Label motion;
  @FXML private Label standing;
  @FXML private Label notice;
  @FXML private Button undo;
  @FXML private Button redo;
  @FXML private Button save;
  @FXML private Button approve;
  @FXML private MenuButton exports;
  @FXML private TextField objective;
  @FXML private Label metric;
  @FXML private Label start;
  @FXML private TextField target;
  @FXML private DatePicker checkpoint;
  @FXML private DatePicker ends;
  @FXML private TextField exit;
  @FXML private VBox actions;
  @FXML private Region evidenceHead;
  @FXML private VBox evidence;
  @FXML private SplitPane sides;
  @FXML private ToggleButton showMail;

  /** Asks the person for a file to write. */
  public interface FileChoice {
    Optional<Path> save(String suggestedName);
  }

  /**
   * @param palette the colours in force
   */
  public PlanScreen(
      PlanViewModel model,
      DraftsViewModel drafts,
      ObservableValue<Palette> palette,
      FileChoice files) {
    this.model = model;
    this.drafts = drafts;
    this.palette = palette;
    this.files = files;
    this.root = Layout.of(this);
    this.list = new ActionList(actions, model);
    this.pane = new DraftPane(drafts, () -> showMail.setSelected(true));
    this.side = new DraftSide(sides, pane.root(), showMail);
  }

  @FXML
  void initialize() {
    EditField.text(objective, model, Plan::withObjective);
    EditField.text(target, model, Plan::withTarget);
    EditField.text(exit, model, Plan::withExitCriterion);
    EditField.day(checkpoint, model, (plan, day) -> plan.withDates(day, plan.ends()));
    EditField.day(ends, model, (plan, day) -> plan.withDates(plan.checkpoint(), day));
    exports
        .getItems()
        .setAll(
            menuItem("Mail draft (.eml)", this::exportMail),
            menuItem("Markdown (.md)", this::exportMarkdown));
    notice.managedProperty().bind(notice.visibleProperty());
    evidenceHead.visibleProperty().bind(Bindings.isNotEmpty(evidence.getChildren()));
    evidenceHead.managedProperty().bind(evidenceHead.visibleProperty());
    motion.tooltipProperty().bind(motion.textProperty().map(Tooltip::new));
  }

  /** Also while something is being typed. */
  private void escape(KeyEvent press) {
    if (press.getCode() == KeyCode.ESCAPE && pane.canStop()) {
      press.consume();
      drafts.stop();
    } else if (press.getCode() == KeyCode.ESCAPE && pane.isTyping()) {
      press.consume();
      root.requestFocus();
    }
  }

  private static MenuItem menuItem(String title, Runnable action) {
    MenuItem item = new MenuItem(title);
    item.setOnAction(chosen -> action.run());
    return item;
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public String title() {
    return "Plan";
  }

  @Override
  public Optional<AccountId> account() {
    return Optional.of(model.account());
  }

  @Override
  public void shown() {
    standing.textProperty().bind(model.standing());
    notice.textProperty().bind(model.notice());
    notice.visibleProperty().bind(model.notice().isNotEmpty());
    undo.disableProperty().bind(model.canUndo().not());
    redo.disableProperty().bind(model.canRedo().not());
    subscriptions =
        Subscription.combine(
            model.plan().subscribe(this::show),
            model.standing().subscribe(this::buttons),
            model.ending().subscribe(this::ended),
            palette.subscribe(this::repaint),
            side.follow((Region) root),
            pane.follow());
    root.addEventFilter(KeyEvent.KEY_PRESSED, onEscape);
    if (!model.isEdited()) {
      model.load();
    }
  }

  /** What is being typed is kept, too: whoever leaves loses nothing, and finds it as a version. */
  @Override
  public void hidden() {
    commitField();
    model.save();
    drafts.keepEdits();
    root.removeEventFilter(KeyEvent.KEY_PRESSED, onEscape);
    subscriptions.unsubscribe();
    subscriptions = Subscription.EMPTY;
    standing.textProperty().unbind();
    notice.textProperty().unbind();
    notice.visibleProperty().unbind();
    undo.disableProperty().unbind();
    redo.disableProperty().unbind();
  }

  private void ended(@Nullable Ending<PlanView> ending) {
    if (ending == null) {
      status.loading("Opening the plan");
    } else {
      status.ended(ending, model::load, view -> Focus.offer(root));
    }
  }

  private void buttons() {
    save.setDisable(!model.isEdited());
    approve.setDisable(model.isApproved());
    approve.setText(model.isApproved() ? "Approved" : "Approve");
  }

  private void show(@Nullable Plan plan) {
    PlanMail draft = model.mail();
    if (plan == null || draft == null) {
      return;
    }
    repaint(palette.getValue());
    motion.setText(plan.accountName() + " · " + plan.motion());
    EditField.show(objective, plan.objective());
    metric.setText(plan.metric().label());
    start.setText(plan.metric().start());
    EditField.show(target, plan.metric().target());
    checkpoint.setValue(plan.checkpoint());
    ends.setValue(plan.ends());
    EditField.show(exit, plan.exitCriterion());
    list.show(plan.actions());
    evidence.getChildren().setAll(plan.evidence().stream().map(EvidenceLine::of).toList());
    pane.planMail(draft);
    buttons();
  }

  private void repaint(Palette now) {
    Plan plan = model.plan().get();
    if (plan != null) {
      glyph.show(plan.level(), false, now);
    }
  }

  /** What is being typed counts, too, when a key saves or approves. */
  private void commitField() {
    root.requestFocus();
  }

  @FXML
  void undo() {
    commitField();
    model.undo();
  }

  @FXML
  void redo() {
    model.redo();
  }

  @FXML
  void save() {
    commitField();
    model.save();
  }

  @FXML
  void approve() {
    commitField();
    model.approve();
  }

  @FXML
  void addAction() {
    commitField();
    model.addAction();
    list.focusLast();
  }

  void edit() {
    if (!list.focusFirst()) {
      objective.requestFocus();
    }
  }

  void exportMail() {
    export(".eml");
  }

  void exportMarkdown() {
    export(".md");
  }

  /** To the next action (1), or the one before (−1). */
  void move(int by) {
    list.move(by);
  }

  private void export(String extension) {
    commitField();
    files.save(model.suggestedFileName(extension)).ifPresent(model::export);
  }

  @Override
  public List<Command> commands() {
    return Stream.concat(new PlanCommands(this, model).all().stream(), pane.commands().stream())
        .toList();
  }
}
