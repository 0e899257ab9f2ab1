package com.valueinmotion.desktop.today;

import com.valueinmotion.desktop.screen.Command;
import com.valueinmotion.desktop.screen.Notice;
import com.valueinmotion.desktop.screen.Notices;
import com.valueinmotion.desktop.task.Ending;
import com.valueinmotion.desktop.task.Tasks;
import com.valueinmotion.runtime.Decision;
import com.valueinmotion.workbench.lifecycle.QueueEntry;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** Decisions on the selected entry, what they still have to be told, and taking them back. */
final class Deciding {
  private final TodayDesk desk;
  private final Tasks tasks;
  private final Notices notices;
  private final Supplier<@Nullable TodayRow> selected;
  private final After after;
  private final Deque<Made> made = new ArrayDeque<>();
  private final ReadOnlyObjectWrapper<Asking> asking =
      new ReadOnlyObjectWrapper<>(this, "asking", Asking.NOTHING);
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
  private boolean busy;

  /** What follows from a decision. */
  interface After {
    void decided(TodayRow row);

    void takenBack(Decision decision);

    /** Nothing was decided; what is shown may be out of date. */
    void failed();
  }

  private record Made(Decision decision, String what) {}

  private interface Step {
    Decision take() throws Exception;
  }

  Deciding(
      TodayDesk desk,
      Tasks tasks,
      Notices notices,
      Supplier<@Nullable TodayRow> selected,
      After after) {
    this.desk = desk;
    this.tasks = tasks;
    this.notices = notices;
    this.selected = selected;
    this.after = after;
  }

  ReadOnlyObjectProperty<Asking> asking() {
    return asking.getReadOnlyProperty();
  }

  /** Why the last decision was not made; empty where it was. */
  ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  /** Approves at once; to go on without what is missing takes a reason first. */
  void approve() {
    withOpen(
        row -> {
          if (row.entry().content() instanceof QueueEntry.Data) {
            ask(Asking.GO_ON);
          } else {
            String word = row.entry().content() instanceof QueueEntry.Due ? "done" : "approved";
            decide(row, word, () -> desk.approve(row.entry(), ""));
          }
        });
  }

  /** Opens one of the questions that a decision needs an answer to. */
  void ask(Asking what) {
    withOpen(
        row -> {
          problem.set("");
          asking.set(what);
        });
  }

  void stopAsking() {
    problem.set("");
    closeQuestion();
  }

  /** As {@link #stopAsking()}, but why nothing was decided stays to be read. */
  void closeQuestion() {
    asking.set(Asking.NOTHING);
  }

  /**
   * The answer to what is being asked.
   *
   * @param reasonId one of the policy's reasons, or empty
   */
  void answer(String reasonId, String text) {
    String reason = text.strip();
    if (reason.isEmpty() && reasonId.isEmpty()) {
      problem.set("Say why. Nothing was decided yet.");
      return;
    }
    boolean goesOn = asking.get() == Asking.GO_ON;
    withOpen(
        row -> {
          if (goesOn) {
            decide(row, "gone on without", () -> desk.approve(row.entry(), reason));
          } else {
            String word = row.entry().content() instanceof QueueEntry.Due ? "dropped" : "rejected";
            String id = reasonId.isEmpty() ? "other" : reasonId;
            decide(row, word, () -> desk.reject(row.entry(), id, reason));
          }
        });
  }

  void snooze(LocalDate until) {
    withOpen(row -> decide(row, "snoozed until " + until, () -> desk.snooze(row.entry(), until)));
  }

  /** Until a day as it was typed. */
  void snooze(String day) {
    try {
      snooze(LocalDate.parse(day.strip()));
    } catch (DateTimeParseException e) {
      problem.set("Write the day as " + desk.day().plusWeeks(1) + ".");
    }
  }

  /** Takes back the last decision that was made in this window and still stands. */
  void undo() {
    Made last = made.peek();
    if (last == null) {
      say(Notice.Tone.PLAIN, "There is no decision to take back.");
    } else {
      undo(last);
    }
  }

  /** Takes back what was decided today, in whichever window. */
  void undo(TodayRow row) {
    Decision decision = row.decision();
    if (decision != null) {
      undo(new Made(decision, what(row)));
    }
  }

  /** Another store: what was decided in the one before cannot be taken back from here. */
  void forget() {
    made.clear();
    stopAsking();
  }

  private void undo(Made which) {
    run(
        "Taking a decision back",
        () -> {
          desk.undo(which.decision());
          return which.decision();
        },
        decision -> {
          made.removeIf(one -> one.decision().id() == decision.id());
          say(Notice.Tone.PLAIN, "Taken back: " + which.what());
          after.takenBack(decision);
        });
  }

  private void decide(TodayRow row, String word, Step step) {
    run(
        "Deciding",
        step,
        decision -> {
          asking.set(Asking.NOTHING);
          Made done = new Made(decision, what(row));
          made.push(done);
          notices.show(
              new Notice(
                  Notice.Tone.GOOD,
                  done.what() + " " + word,
                  new Command("today.undo", "Undo", "fth-corner-up-left", null, () -> undo(done))));
          after.decided(row);
        });
  }

  private static String what(TodayRow row) {
    return row.entry().name() + ": " + row.motionBrief();
  }

  /** One at a time: a key that is held down must not decide what has not been seen. */
  private void run(String title, Step step, Consumer<Decision> done) {
    if (busy) {
      return;
    }
    busy = true;
    problem.set("");
    tasks.start(
        title,
        progress -> step.take(),
        how -> {
          busy = false;
          switch (how) {
            case Ending.Done<Decision>(Decision decision) -> done.accept(decision);
            case Ending.Failed<Decision>(String sentence) -> failed(sentence);
            case Ending.Bug<Decision> bug -> failed(bug.sentence());
            case Ending.Cancelled<Decision>() -> failed("Cancelled. Nothing was decided.");
          }
        });
  }

  private void failed(String sentence) {
    problem.set(sentence);
    after.failed();
  }

  private void withOpen(Consumer<TodayRow> action) {
    TodayRow row = selected.get();
    if (row == null) {
      return;
    }
    if (row.isOpen()) {
      action.accept(row);
    } else {
      say(Notice.Tone.PLAIN, row.entry().name() + " is decided already. Undo takes it back.");
    }
  }

  private void say(Notice.Tone tone, String text) {
    notices.show(new Notice(tone, text, null));
  }
}
