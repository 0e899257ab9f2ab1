package com.valueinmotion.desktop.plan;

import com.valueinmotion.account.AccountId;
import com.valueinmotion.desktop.screen.Destination;
import com.valueinmotion.desktop.screen.Navigator;
import com.valueinmotion.desktop.task.Ending;
import com.valueinmotion.desktop.task.Tasks;
import com.valueinmotion.desktop.task.Work;
import com.valueinmotion.document.PlanMail;
import com.valueinmotion.plan.Plan;
import com.valueinmotion.plan.PlanAction;
import com.valueinmotion.plan.PlanStatus;
import com.valueinmotion.workbench.PlanView;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** One account's plan: what is stored, what is being edited, and what can be done with it. */
public final class PlanViewModel {
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final AccountId account;
  private final PlanDesk desk;
  private final Tasks tasks;
  private final Navigator navigator;
  private final Edits edits = new Edits();
  private final ReadOnlyObjectWrapper<@Nullable PlanView> stored = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Ending<PlanView>> ending =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper standing = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");

  public PlanViewModel(AccountId account, PlanDesk desk, Tasks tasks, Navigator navigator) {
    this.account = account;
    this.desk = desk;
    this.tasks = tasks;
    this.navigator = navigator;
    edits.plan().subscribe(this::restate);
    stored.subscribe(this::restate);
  }

  public AccountId account() {
    return account;
  }

  /** The plan as it is on the screen; null until it has been opened. */
  public ReadOnlyObjectProperty<@Nullable Plan> plan() {
    return edits.plan();
  }

  /** How opening it ended; null while it runs. */
  public ReadOnlyObjectProperty<@Nullable Ending<PlanView>> ending() {
    return ending.getReadOnlyProperty();
  }

  /** "Version 2, approved by Ana, 2026-11-22 09:12". */
  public ReadOnlyStringProperty standing() {
    return standing.getReadOnlyProperty();
  }

  /** What the last command did or why it could not. */
  public ReadOnlyStringProperty notice() {
    return notice.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty canUndo() {
    return edits.canUndo();
  }

  public ReadOnlyBooleanProperty canRedo() {
    return edits.canRedo();
  }

  /** The mail the plan on the screen would become; null until it has been opened. */
  public @Nullable PlanMail mail() {
    Plan shown = edits.plan().get();
    return shown == null ? null : PlanMail.of(shown);
  }

  public boolean isApproved() {
    PlanView view = stored.get();
    return view != null && view.status() instanceof PlanStatus.Approved && !isEdited();
  }

  /** Whether there is something to save. */
  public boolean isEdited() {
    PlanView view = stored.get();
    Plan shown = edits.plan().get();
    return view != null && shown != null && !shown.saysTheSameAs(view.plan());
  }

  public void load() {
    notice.set("");
    ending.set(null);
    tasks.latest(
        "plan",
        "Opening the plan",
        progress -> desk.open(),
        end -> {
          if (end instanceof Ending.Done<PlanView>(PlanView view)) {
            stored.set(view);
            edits.begin(view.plan());
          }
          ending.set(end);
        });
  }

  /** One step of editing; kept in the store only by {@link #save()}. */
  public void edit(UnaryOperator<Plan> change) {
    Plan shown = edits.plan().get();
    if (shown != null) {
      Plan edited = change.apply(shown);
      if (!edited.saysTheSameAs(shown)) {
        notice.set("");
        edits.edit(edited);
      }
    }
  }

  /** A new action at the end, to be filled in. */
  public void addAction() {
    edit(
        plan -> {
          List<PlanAction> actions = new ArrayList<>(plan.actions());
          actions.add(
              new PlanAction(
                  freshId(plan),
                  "New action",
                  plan.owner(),
                  "",
                  plan.checkpoint(),
                  PlanAction.Status.NOT_STARTED,
                  "",
                  List.of()));
          return plan.withActions(actions);
        });
  }

  private static String freshId(Plan plan) {
    int number = plan.actions().size() + 1;
    while (hasAction(plan, "own-" + number)) {
      number++;
    }
    return "own-" + number;
  }

  private static boolean hasAction(Plan plan, String id) {
    return plan.actions().stream().anyMatch(a -> a.id().equals(id));
  }

  public void undo() {
    notice.set("");
    edits.undo();
  }

  public void redo() {
    notice.set("");
    edits.redo();
  }

  /** Keeps what is on the screen as the next version. */
  public void save() {
    if (isEdited()) {
      command("Saving the plan", this::saveIfEdited, "");
    }
  }

  /** Approves exactly what is on the screen, saving it first where it was edited. */
  public void approve() {
    if (!isApproved()) {
      command("Approving the plan", () -> desk.approve(saveIfEdited().plan()), "Approved.");
    }
  }

  /** What the engine would propose today, as the next version. */
  public void proposeAgain() {
    command("Proposing anew", desk::proposeAgain, "Proposed from today's evidence.");
  }

  /** Writes what is on the screen, saving it first where it was edited. */
  public void export(Path file) {
    run(
        "Exporting the plan",
        progress -> {
          PlanView view = saveIfEdited();
          return new Exported(view, desk.export(view, file));
        },
        exported -> {
          adopt(exported.view());
          notice.set("Wrote " + exported.file());
        });
  }

  private record Exported(PlanView view, Path file) {}

  /** Saves an edit at once, on this thread: for a window that closes. */
  public void keep() throws Exception {
    if (isEdited()) {
      saveIfEdited();
    }
  }

  public void openAccount() {
    navigator.open(new Destination.Account(account));
  }

  /** A name for an exported file: the account's, without what file systems refuse. */
  public String suggestedFileName(String extension) {
    Plan shown = edits.plan().get();
    String name = shown == null ? "account" : shown.accountName();
    String safe =
        name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").replaceAll("\\s+", " ").strip();
    return (safe.isEmpty() || safe.startsWith(".") ? "account" : safe) + " plan" + extension;
  }

  private PlanView saveIfEdited() throws Exception {
    PlanView view = stored.get();
    Plan shown = edits.plan().get();
    if (view == null || shown == null) {
      return desk.open();
    }
    return isEdited() ? desk.save(view.plan(), shown) : view;
  }

  private interface Step {
    PlanView take() throws Exception;
  }

  private void command(String title, Step step, String said) {
    run(
        title,
        progress -> step.take(),
        view -> {
          adopt(view);
          notice.set(said.isEmpty() ? "Saved as version " + view.plan().version() + "." : said);
        });
  }

  private <T> void run(String title, Work<T> work, Consumer<T> done) {
    notice.set("");
    tasks.start(
        title,
        work,
        end -> {
          switch (end) {
            case Ending.Done<T>(T result) -> done.accept(result);
            case Ending.Failed<T>(String sentence) -> notice.set(sentence);
            case Ending.Bug<T> bug -> notice.set(bug.sentence());
            case Ending.Cancelled<T>() -> notice.set("Cancelled; nothing was changed.");
          }
        });
  }

  private void adopt(PlanView view) {
    Plan shown = edits.plan().get();
    boolean sameContent = shown != null && shown.saysTheSameAs(view.plan());
    stored.set(view);
    if (sameContent) {
      edits.saved(view.plan());
    } else {
      edits.begin(view.plan());
    }
  }

  private void restate() {
    PlanView view = stored.get();
    if (view == null) {
      standing.set("");
      return;
    }
    String version = "Version " + view.plan().version();
    standing.set(
        isEdited()
            ? version + ", edited, not saved"
            : version
                + switch (view.status()) {
                  case PlanStatus.Draft() -> ", draft, not approved";
                  case PlanStatus.Approved(var by) ->
                      ", approved by "
                          + by.by()
                          + ", "
                          + MOMENT.format(by.at().atZone(ZoneId.systemDefault()));
                  case PlanStatus.Voided(var by, var because) ->
                      ", approval of version " + by.version() + " void: " + because;
                });
  }
}
