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
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
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
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
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
  private final MailSide side;
  private final Parent root;
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
  @FXML private MailPane mail;

  /** Asks the person for a file to write. */
  public interface FileChoice {
    Optional<Path> save(String suggestedName);
  }

  /**
   * @param palette the colours in force
   */
  public PlanScreen(PlanViewModel model, ObservableValue<Palette> palette, FileChoice files) {
    this.model = model;
    this.palette = palette;
    this.files = files;
    this.root = Layout.of(this);
    this.list = new ActionList(actions, model);
    this.side = new MailSide(sides, mail, showMail);
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
            side.follow((Region) root));
    if (!model.isEdited()) {
      model.load();
    }
  }

  /** What is being typed is kept, too: whoever leaves loses nothing, and finds it as a version. */
  @Override
  public void hidden() {
    commitField();
    model.save();
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
    mail.show(draft);
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
  private void undo() {
    commitField();
    model.undo();
  }

  @FXML
  private void redo() {
    model.redo();
  }

  @FXML
  private void save() {
    commitField();
    model.save();
  }

  @FXML
  private void approve() {
    commitField();
    model.approve();
  }

  @FXML
  private void addAction() {
    commitField();
    model.addAction();
    list.focusLast();
  }

  private void edit() {
    if (!list.focusFirst()) {
      objective.requestFocus();
    }
  }

  private void exportMail() {
    export(".eml");
  }

  private void exportMarkdown() {
    export(".md");
  }

  private void export(String extension) {
    commitField();
    files.save(model.suggestedFileName(extension)).ifPresent(model::export);
  }

  @Override
  public List<Command> commands() {
    return List.of(
        command("plan.approve", "Approve this plan", "fth-check", KeyCode.A, this::approve),
        command("plan.edit", "Edit the first action", "fth-edit-2", KeyCode.E, this::edit),
        command("plan.add", "Add an action", "fth-plus", KeyCode.N, this::addAction),
        command("plan.next", "Next action", "fth-arrow-down", KeyCode.J, () -> list.move(1)),
        command("plan.previous", "Previous action", "fth-arrow-up", KeyCode.K, () -> list.move(-1)),
        command("plan.account", "Open the account", "fth-briefcase", KeyCode.B, model::openAccount),
        with("plan.save", "Save as a version", "fth-save", KeyCode.S, this::save),
        with("plan.undo", "Undo the last edit", "fth-corner-up-left", KeyCode.Z, this::undo),
        new Command(
            "plan.redo",
            "Redo the last edit",
            "fth-corner-up-right",
            new KeyCodeCombination(
                KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
            this::redo),
        with("plan.mail", "Export as mail draft (.eml)", "fth-mail", KeyCode.E, this::exportMail),
        new Command(
            "plan.markdown", "Export as Markdown (.md)", "fth-file", null, this::exportMarkdown),
        new Command(
            "plan.again",
            "Propose anew from today's evidence",
            "fth-refresh-cw",
            null,
            model::proposeAgain));
  }

  private static Command command(
      String id, String title, String icon, KeyCode key, Runnable action) {
    return new Command(id, title, icon, new KeyCodeCombination(key), action);
  }

  private static Command with(String id, String title, String icon, KeyCode key, Runnable action) {
    return new Command(
        id, title, icon, new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN), action);
  }
}
