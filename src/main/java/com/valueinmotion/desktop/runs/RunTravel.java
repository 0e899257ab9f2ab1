package com.valueinmotion.desktop.runs;

import com.valueinmotion.workbench.lifecycle.Runs;
import java.time.ZoneId;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The run that is shown, and the step as of which it is seen. */
public final class RunTravel {
  private final RunDesk desk;
  private final ZoneId zone;
  private final ReadOnlyObjectWrapper<@Nullable RunPage> page =
      new ReadOnlyObjectWrapper<>(this, "page");
  private final ReadOnlyObjectWrapper<@Nullable StepPage> step =
      new ReadOnlyObjectWrapper<>(this, "step");

  RunTravel(RunDesk desk, ZoneId zone) {
    this.desk = desk;
    this.zone = zone;
  }

  /** Null until one is there. */
  public ReadOnlyObjectProperty<@Nullable RunPage> page() {
    return page.getReadOnlyProperty();
  }

  /** Null until a run is there. */
  public ReadOnlyObjectProperty<@Nullable StepPage> step() {
    return step.getReadOnlyProperty();
  }

  /**
   * Shows a run as of its last step. The same run again is shown as of the step that was looked at;
   * whoever looked at the last one follows it.
   */
  void show(Runs.Detail run) {
    RunPage was = page.get();
    if (was != null && was.detail().equals(run)) {
      return;
    }
    StepPage before = step.get();
    boolean staying =
        was != null
            && before != null
            && was.id() == run.run().id()
            && before.number() < was.lastStep();
    RunPage now = RunPage.of(run, desk.graph());
    page.set(now);
    select(staying && before != null ? before.number() : now.lastStep());
  }

  /** Nothing is shown any more. */
  void leave() {
    page.set(null);
    step.set(null);
  }

  /** Travels to the state after that step. */
  public void select(int number) {
    RunPage now = page.get();
    if (now != null) {
      StepPage next =
          StepPage.of(now.detail(), number, desk.at(now.detail(), number), desk.graph(), zone);
      if (!next.equals(step.get())) {
        step.set(next);
      }
    }
  }

  /** One step on (1) or back (−1). */
  public void move(int by) {
    RunPage now = page.get();
    StepPage at = step.get();
    if (now != null && at != null && !now.steps().isEmpty()) {
      select(Math.clamp(at.number() + by, 1, now.lastStep()));
    }
  }

  /** Travels to the last step at a node, if there is one. */
  public void selectNode(String node) {
    RunPage now = page.get();
    if (now != null) {
      now.steps().reversed().stream()
          .filter(row -> row.node().equals(node))
          .findFirst()
          .ifPresent(row -> select(row.number()));
    }
  }

  /** The graph with the run's way on it as text for Mermaid; empty where no run is shown. */
  public String mermaid() {
    RunPage now = page.get();
    return now == null ? "" : desk.mermaid(now.detail());
  }
}
