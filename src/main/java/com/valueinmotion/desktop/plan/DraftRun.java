package com.valueinmotion.desktop.plan;

import com.valueinmotion.desktop.task.Ending;
import com.valueinmotion.desktop.task.RunningTask;
import com.valueinmotion.desktop.task.Tasks;
import com.valueinmotion.language.ModelFault;
import com.valueinmotion.language.drafter.Attempt;
import com.valueinmotion.language.drafter.Draft;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** Drafting under way: its words as they come, and how it is stopped. */
final class DraftRun {
  private final DraftKind kind;
  private final DraftDesk desk;
  private final Tasks tasks;
  private final ReadOnlyBooleanWrapper drafting = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper coming = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper step = new ReadOnlyStringWrapper("");
  private @Nullable DraftStop asking;
  private @Nullable RunningTask running;

  DraftRun(DraftKind kind, DraftDesk desk, Tasks tasks) {
    this.kind = kind;
    this.desk = desk;
    this.tasks = tasks;
  }

  ReadOnlyBooleanProperty drafting() {
    return drafting.getReadOnlyProperty();
  }

  ReadOnlyStringProperty coming() {
    return coming.getReadOnlyProperty();
  }

  ReadOnlyStringProperty step() {
    return step.getReadOnlyProperty();
  }

  /** Drafts; nothing happens while another is under way. */
  void start(boolean byTemplate, Consumer<Ending<Draft>> ended) {
    if (drafting.get()) {
      return;
    }
    coming.set("");
    step.set("Reading the evidence");
    drafting.set(true);
    DraftStop watch = new DraftStop(tasks.relay(this::came));
    asking = watch;
    RunningTask task =
        tasks.start(
            "Drafting the " + kind.word(),
            progress -> desk.draft(kind.artefact(), byTemplate, watch),
            end -> {
              drafting.set(false);
              coming.set("");
              step.set("");
              asking = null;
              running = null;
              ended.accept(wasStopped(end) ? new Ending.Cancelled<>() : end);
            });
    if (drafting.get()) {
      running = task;
      task.stopping()
          .subscribe(
              stops -> {
                if (stops) {
                  watch.stop();
                }
              });
    }
  }

  /** Ends it at any moment; what was there before stays. */
  void stop() {
    DraftStop watch = asking;
    RunningTask task = running;
    if (drafting.get() && watch != null) {
      step.set("Stopping");
      watch.stop();
      if (task != null) {
        task.cancel();
      }
    }
  }

  private void came(DraftStop.Coming now) {
    if (drafting.get()) {
      coming.set(now.words().replaceAll("(?m)^ +", ""));
      step.set(
          now.question() > 1
              ? "Held by the checker; the model mends it once"
              : now.words().isEmpty() ? "The model reads the evidence" : "The model writes");
    }
  }

  /** The drafter falls back on the template then, which nobody has asked for. */
  private static boolean wasStopped(Ending<Draft> end) {
    if (!(end instanceof Ending.Done<Draft>(Draft draft)) || draft.attempts().isEmpty()) {
      return false;
    }
    Attempt last = draft.attempts().getLast();
    ModelFault fault = last.fault();
    return fault != null && fault.kind() == ModelFault.Kind.CANCELLED;
  }
}
