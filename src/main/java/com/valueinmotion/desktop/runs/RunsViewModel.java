package com.valueinmotion.desktop.runs;

import com.valueinmotion.desktop.screen.Destination;
import com.valueinmotion.desktop.screen.Navigator;
import com.valueinmotion.desktop.screen.Notice;
import com.valueinmotion.desktop.screen.Notices;
import com.valueinmotion.desktop.task.Ending;
import com.valueinmotion.desktop.task.Polling;
import com.valueinmotion.desktop.task.Tasks;
import com.valueinmotion.desktop.text.CountText;
import com.valueinmotion.runtime.graph.Graph;
import com.valueinmotion.workbench.lifecycle.Runs;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The state of the Runs screen: which runs there are, which is shown, and as of which step. */
public final class RunsViewModel {
  private static final Duration PAUSE = Duration.ofSeconds(4);

  private final RunDesk desk;
  private final Tasks tasks;
  private final Polling polling;
  private final Surroundings around;

  private final RunRows rows = new RunRows();
  private final ForkViewModel fork = new ForkViewModel();
  private final ObjectProperty<RunFilter> filter =
      new SimpleObjectProperty<>(this, "filter", RunFilter.ALL);
  private final ReadOnlyStringWrapper counted = new ReadOnlyStringWrapper(this, "counted", "");
  private final ReadOnlyObjectWrapper<@Nullable Ending<Integer>> ending =
      new ReadOnlyObjectWrapper<>(this, "ending");
  private final ReadOnlyObjectWrapper<@Nullable RunLine> selected =
      new ReadOnlyObjectWrapper<>(this, "selected");
  private final RunTravel travel;
  private final RunWork work;
  private final RunCalls calls;

  private Tasks.@Nullable Running loading;
  private Tasks.@Nullable Running watching;
  private boolean settling;

  /** The run that is wanted, for looks in the background; 0 for the first. */
  private volatile long wanted;

  /**
   * Who is told and where the person can go, and by which time.
   *
   * @param clock the time by which a run has changed today
   */
  public record Surroundings(
      Navigator navigator, Notices notices, ZoneId zone, InstantSource clock) {}

  public RunsViewModel(RunDesk desk, Tasks tasks, Polling polling, Surroundings around) {
    this.desk = desk;
    this.tasks = tasks;
    this.polling = polling;
    this.around = around;
    this.travel = new RunTravel(desk, around.zone);
    this.work = new RunWork(desk, tasks, around.notices);
    this.calls = new RunCalls(desk, tasks, around.zone);
    travel.page().subscribe(calls::show);
    filter.addListener((property, was, now) -> refilter());
  }

  /** Loads, and from then on looks again every few seconds; what is shown stays meanwhile. */
  public void load() {
    ending.set(null);
    loading = tasks.latest("runs", "Reading the runs", progress -> desk.look(wanted), this::loaded);
  }

  /** Stops all that goes on for the screen. */
  public void release() {
    cancel(loading);
    cancel(watching);
    loading = null;
    watching = null;
  }

  private static void cancel(Tasks.@Nullable Running running) {
    if (running != null) {
      running.cancel();
    }
  }

  private void loaded(Ending<RunDesk.Look> how) {
    switch (how) {
      case Ending.Done<RunDesk.Look>(RunDesk.Look look) -> {
        take(look);
        calls.show(travel.page().get()); // drafts come without a run
        ending.set(new Ending.Done<>(look.runs().size()));
        if (watching == null) {
          watching = polling.every(PAUSE, progress -> desk.look(wanted), this::looked);
        }
      }
      case Ending.Failed<RunDesk.Look>(String sentence) ->
          ending.set(new Ending.Failed<>(sentence));
      case Ending.Bug<RunDesk.Look>(Throwable cause) -> ending.set(new Ending.Bug<>(cause));
      case Ending.Cancelled<RunDesk.Look>() -> ending.set(new Ending.Cancelled<>());
    }
  }

  /** A look that failed is followed by the next: nobody needs to be told. */
  private void looked(Ending<RunDesk.Look> how) {
    if (how instanceof Ending.Done<RunDesk.Look>(RunDesk.Look look)) {
      take(look);
      ending.set(new Ending.Done<>(look.runs().size()));
    }
  }

  private void take(RunDesk.Look look) {
    Instant now = around.clock.instant();
    LocalDate today = LocalDate.ofInstant(now, around.zone);
    rows.set(look.runs().stream().map(e -> RunLine.of(e, around.zone, today)).toList());
    look.detail()
        .filter(run -> wanted == run.run().id() || !rows.has(wanted))
        .ifPresent(this::show);
    refilter();
  }

  private void refilter() {
    settling = true;
    rows.filter(filter.get());
    settling = false;
    int all = rows.all().size();
    int shown = rows.shown().size();
    counted.set(
        (shown == all ? "" : CountText.of(shown) + " of ")
            + CountText.of(all)
            + (all == 1 ? " run" : " runs"));
    RunLine line =
        rows.find(wanted).orElseGet(() -> rows.shown().isEmpty() ? null : rows.shown().getFirst());
    choose(line);
  }

  /** What the list says is selected; nothing while runs are being replaced. */
  public void select(@Nullable RunLine line) {
    if (!settling && line != null) {
      choose(line);
    }
  }

  /** Moves the selection down (1) or up (−1), and stays at either end. */
  public void move(int by) {
    List<RunLine> shown = rows.shown();
    if (!shown.isEmpty()) {
      choose(shown.get(Math.clamp(rows.indexOf(wanted) + by, 0, shown.size() - 1)));
    }
  }

  private void choose(@Nullable RunLine line) {
    wanted = line == null ? wanted : line.id();
    selected.set(line);
    RunPage now = travel.page().get();
    if (line == null) {
      travel.leave();
    } else if (now == null || now.id() != line.id()) {
      fork.cancel();
      tasks.latest(
          "run",
          "Reading run " + line.id(),
          progress -> desk.detail(line.id()),
          ending -> work.tell(ending, run -> run.ifPresent(this::show)));
    }
  }

  private void show(Runs.Detail run) {
    wanted = run.run().id();
    travel.show(run);
  }

  /** Asks for the reason of a fork at the step that is shown. */
  public void askToFork() {
    RunPage now = travel.page().get();
    StepPage at = travel.step().get();
    if (now != null && at != null && now.canFork()) {
      fork.ask(now.id(), at.number());
    }
  }

  /** Forks, where a reason is given, and shows the run that goes on. */
  public void fork() {
    work.fork(
        fork,
        made -> {
          wanted = made;
          filter.set(RunFilter.ALL);
          load();
        });
  }

  /** Runs every account that is known. */
  public void runAll() {
    work.runAll(this::load);
  }

  /** Says that the graph was copied. */
  public void copied() {
    work.say(Notice.Tone.GOOD, "The graph is on the clipboard, as text for Mermaid.");
  }

  /** Goes where the run's questions are decided. */
  public void decide() {
    around.navigator.open(new Destination.Today());
  }

  public Graph graph() {
    return desk.graph();
  }

  /** Those that the filter admits, the last changed first. */
  public ObservableList<RunLine> runs() {
    return rows.shown();
  }

  public ObjectProperty<RunFilter> filter() {
    return filter;
  }

  /** "40 runs", "3 of 40 runs". */
  public ReadOnlyStringProperty counted() {
    return counted.getReadOnlyProperty();
  }

  /** How loading ended, with how many runs there are; null while it goes on. */
  public ReadOnlyObjectProperty<@Nullable Ending<Integer>> ending() {
    return ending.getReadOnlyProperty();
  }

  /** Null where no run is listed. */
  public ReadOnlyObjectProperty<@Nullable RunLine> selected() {
    return selected.getReadOnlyProperty();
  }

  /** Where the selected run is in the list; −1 where it is not. */
  public int selectedIndex() {
    RunLine line = selected.get();
    return line == null ? -1 : rows.indexOf(line.id());
  }

  /** The run that is shown, through time. */
  public RunTravel travel() {
    return travel;
  }

  /** What models were asked in it, and for its account. */
  public RunCalls calls() {
    return calls;
  }

  public ForkViewModel forking() {
    return fork;
  }
}
