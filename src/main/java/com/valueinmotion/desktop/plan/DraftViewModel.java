package com.valueinmotion.desktop.plan;

import com.valueinmotion.desktop.task.Ending;
import com.valueinmotion.desktop.task.Tasks;
import com.valueinmotion.language.draft.Origin;
import com.valueinmotion.language.draft.Wording;
import com.valueinmotion.language.drafter.Draft;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** One kind of draft of one account: what stands, what is coming, and a person's own words. */
public final class DraftViewModel {
  private static final String STOPPED = "Stopped. Nothing was changed.";

  private final DraftKind kind;
  private final DraftDesk desk;
  private final Tasks tasks;
  private final ZoneId zone;
  private final EditLane lane;
  private final DraftRun run;
  private final ReadOnlyObjectWrapper<@Nullable DraftPage> page = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper subject = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<@Nullable Draft> offered = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper keeping = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper model = new ReadOnlyStringWrapper("");

  private DraftDesk.@Nullable Kept standing;
  private Words kept = new Words("", "");
  private boolean saving;
  private long typed;
  private long edits;

  private record Words(String subject, String text) {}

  private record Opened(String model, Optional<DraftDesk.Kept> newest) {}

  DraftViewModel(DraftKind kind, DraftDesk desk, Tasks tasks, ZoneId zone) {
    this.kind = kind;
    this.desk = desk;
    this.tasks = tasks;
    this.zone = zone;
    this.lane = new EditLane(desk);
    this.run = new DraftRun(kind, desk, tasks);
  }

  public DraftKind kind() {
    return kind;
  }

  /** The draft that stands, as it was last checked; null where there is none. */
  public ReadOnlyObjectProperty<@Nullable DraftPage> page() {
    return page.getReadOnlyProperty();
  }

  /** The subject line as it is now, with what a person typed. */
  public ReadOnlyStringProperty subject() {
    return subject.getReadOnlyProperty();
  }

  /** The text as it is now, with what a person typed. */
  public ReadOnlyStringProperty text() {
    return text.getReadOnlyProperty();
  }

  /** Whether one is being drafted. */
  public ReadOnlyBooleanProperty drafting() {
    return run.drafting();
  }

  /** The words that have come so far, not checked yet. */
  public ReadOnlyStringProperty coming() {
    return run.coming();
  }

  /** What drafting is at: "The model reads the evidence". */
  public ReadOnlyStringProperty step() {
    return run.step();
  }

  /** A draft that is there and waits for a person to take it in place of their words. */
  public ReadOnlyObjectProperty<@Nullable Draft> offered() {
    return offered.getReadOnlyProperty();
  }

  /** What the last command did, or why it could not. */
  public ReadOnlyStringProperty notice() {
    return notice.getReadOnlyProperty();
  }

  /** "Kept", "Not kept yet"; empty where there is nothing to keep. */
  public ReadOnlyStringProperty keeping() {
    return keeping.getReadOnlyProperty();
  }

  /** The model that writes; empty where the template does. */
  public ReadOnlyStringProperty model() {
    return model.getReadOnlyProperty();
  }

  /** Whether there are words that are kept nowhere yet. */
  public boolean isEdited() {
    return standing != null && !words().equals(kept);
  }

  /** Opens the newest; asks no model. */
  public void load() {
    tasks.latest(
        "draft " + kind,
        "Opening the " + kind.word(),
        progress -> new Opened(desk.model(), desk.latest(kind.artefact())),
        end ->
            tell(
                end,
                opened -> {
                  model.set(opened.model());
                  if (!isEdited() && !run.drafting().get() && offered.get() == null) {
                    opened.newest().filter(this::isNews).ifPresent(this::show);
                  }
                }));
  }

  private boolean isNews(DraftDesk.Kept newest) {
    return standing == null || newest.draft().id() != standing.draft().id();
  }

  /** Drafts with the chosen model; without one the template writes at once. */
  public void draft() {
    draft(false);
  }

  /** Drafts without asking a model. */
  public void draftByTemplate() {
    draft(true);
  }

  private void draft(boolean byTemplate) {
    if (run.drafting().get()) {
      return;
    }
    offered.set(null);
    notice.set("");
    long typedBefore = typed;
    run.start(
        byTemplate,
        end ->
            tell(
                end,
                draft -> {
                  if (typed != typedBefore || isAPersons()) {
                    offered.set(draft);
                  } else {
                    adopt(draft);
                  }
                }));
  }

  /** Ends what is being drafted, at any moment; what stands stays. */
  public void stop() {
    run.stop();
  }

  private boolean isAPersons() {
    return isEdited() || (standing != null && standing.draft().origin() == Origin.PERSON);
  }

  /** The offered draft takes the place of the person's words, which stay in the store. */
  public void take() {
    Draft draft = offered.get();
    if (draft != null) {
      offered.set(null);
      adopt(draft);
    }
  }

  /** The person's words stay; the offered draft goes. */
  public void leave() {
    if (offered.get() != null) {
      offered.set(null);
      notice.set("Your words stay. The other draft was not kept.");
    }
  }

  private void adopt(Draft draft) {
    EditLane.Words edit = isEdited() ? nextEdit() : null;
    Words before = words();
    tasks.start(
        "Keeping the draft",
        progress -> {
          if (edit != null) {
            lane.keep(edit);
          }
          return desk.keep(draft);
        },
        end ->
            tell(
                end,
                now -> {
                  if (words().equals(before)) {
                    show(now);
                  } else {
                    offered.set(draft); // something was typed in the same moment
                  }
                }));
  }

  /** A person's words, as they are typed. */
  public void type(String newSubject, String newText) {
    if (standing != null && !words().equals(new Words(newSubject, newText))) {
      typed++;
      subject.set(newSubject);
      text.set(newText);
      notice.set("");
      restate();
    }
  }

  /** Keeps what was typed, as a draft of the person's, and has it checked. */
  public void keepEdit() {
    if (saving || !isEdited()) {
      return;
    }
    saving = true;
    restate();
    EditLane.Words edit = nextEdit();
    tasks.start(
        "Keeping your words",
        progress -> lane.keep(edit),
        end -> {
          saving = false;
          if (end instanceof Ending.Done<DraftDesk.Kept>(DraftDesk.Kept now)) {
            standing = now;
            kept = new Words(edit.subject(), edit.text());
            page.set(DraftPage.of(now, zone));
            restate();
            keepEdit(); // what was typed meanwhile
          } else {
            restate();
            tell(end, now -> {});
          }
        });
  }

  /** Keeps what was typed at once, on this thread, and stops drafting: for a window that closes. */
  public void keep() throws Exception {
    stop();
    if (isEdited()) {
      EditLane.Words edit = nextEdit();
      standing = lane.keep(edit);
      kept = new Words(edit.subject(), edit.text());
    }
  }

  private EditLane.Words nextEdit() {
    DraftDesk.Kept before = Objects.requireNonNull(standing);
    return new EditLane.Words(++edits, before.draft(), subject.get(), text.get());
  }

  private void show(DraftDesk.Kept now) {
    Wording wording = now.draft().wording();
    standing = now;
    kept = new Words(wording.subject(), wording.text());
    subject.set(kept.subject());
    text.set(kept.text());
    page.set(DraftPage.of(now, zone));
    restate();
  }

  private Words words() {
    return new Words(subject.get(), text.get());
  }

  private void restate() {
    keeping.set(
        standing == null ? "" : !isEdited() ? "Kept" : saving ? "Keeping…" : "Not kept yet");
  }

  private <T> void tell(Ending<T> end, Consumer<T> done) {
    switch (end) {
      case Ending.Done<T>(T result) -> done.accept(result);
      case Ending.Failed<T>(String sentence) -> notice.set(sentence);
      case Ending.Bug<T> bug -> notice.set(bug.sentence());
      case Ending.Cancelled<T>() -> notice.set(STOPPED);
    }
  }
}
