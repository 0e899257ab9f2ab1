package com.valueinmotion.desktop.today;

import com.valueinmotion.desktop.screen.Destination;
import com.valueinmotion.desktop.screen.Navigator;
import com.valueinmotion.desktop.screen.Notice;
import com.valueinmotion.desktop.screen.Notices;
import com.valueinmotion.desktop.task.Ending;
import com.valueinmotion.desktop.task.Tasks;
import com.valueinmotion.diagnosis.Level;
import com.valueinmotion.runtime.Decision;
import com.valueinmotion.workbench.lifecycle.QueueEntry;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The state of the Today screen: the queue as it was loaded, and whether accounts are being run.
 */
public final class TodayViewModel {
  private static final String LANE = "today";
  private static final String RUN_LANE = "today-run";

  private final TodayDesk desk;
  private final Tasks tasks;
  private final Navigator navigator;
  private final Notices notices;
  private final TodayList list = new TodayList();
  private final Deciding deciding;
  private final AccountAtHand account;

  private final ReadOnlyObjectWrapper<@Nullable Ending<LoadedToday>> ending =
      new ReadOnlyObjectWrapper<>(this, "ending");
  private final ReadOnlyObjectWrapper<@Nullable Ending<Boolean>> ran =
      new ReadOnlyObjectWrapper<>(this, "ran");
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running");
  private final ReadOnlyObjectWrapper<ReviewTally> tally =
      new ReadOnlyObjectWrapper<>(this, "tally", ReviewTally.none());

  private Tasks.@Nullable Running loading;
  private boolean upToDate;
  private boolean imported;
  private boolean replacing;

  /**
   * @param desk the queue
   * @param tasks where everything that takes time runs
   * @param navigator where an account, its plan and the import are
   * @param notices told of decisions
   */
  public TodayViewModel(TodayDesk desk, Tasks tasks, Navigator navigator, Notices notices) {
    this.desk = desk;
    this.tasks = tasks;
    this.navigator = navigator;
    this.notices = notices;
    this.account = new AccountAtHand(desk, tasks);
    this.deciding =
        new Deciding(desk, tasks, notices, () -> list.selected().get(), new Reloading());
    list.selected().addListener((property, was, now) -> turnedTo(was, now));
  }

  /** Loads the queue; what is shown stays until the new one is there. */
  public void load() {
    ending.set(null);
    loading = tasks.latest(LANE, "Loading the queue", progress -> desk.load(), this::loaded);
  }

  /** Stops a load under way. Accounts that are being run go on: the queue waits for them. */
  public void release() {
    if (loading != null) {
      loading.cancel();
      loading = null;
    }
    deciding.stopAsking();
  }

  private void loaded(Ending<LoadedToday> how) {
    if (!(how instanceof Ending.Done<LoadedToday>(LoadedToday queue))) {
      ending.set(how);
      return;
    }
    tally.set(queue.tally());
    replacing = true;
    list.take(queue.open(), queue.reviewed());
    replacing = false;
    ending.set(how);
    if (!upToDate && queue.hasAccounts()) {
      upToDate = true;
      run(imported || queue.behind());
    }
  }

  /** Runs every account; the queue is loaded again when that has ended. */
  public void runAccounts() {
    run(true);
  }

  private void run(boolean everything) {
    imported = false;
    ran.set(null);
    running.set(true);
    tasks.latest(
        RUN_LANE,
        "Running accounts",
        progress -> {
          desk.run(everything, progress);
          return true;
        },
        this::ran);
  }

  private void ran(Ending<Boolean> how) {
    running.set(false);
    ran.set(how);
    switch (how) {
      case Ending.Done<Boolean> done -> {}
      case Ending.Failed<Boolean>(String sentence) -> say(Notice.Tone.BAD, sentence);
      case Ending.Bug<Boolean> bug -> say(Notice.Tone.BAD, bug.sentence());
      case Ending.Cancelled<Boolean>() ->
          say(
              Notice.Tone.PLAIN,
              "Running accounts was stopped. Those already run stay as they are.");
    }
    load();
  }

  /** Something was imported or taken back, or another store is shown: run the accounts again. */
  public void storeChanged() {
    release();
    list.take(List.of(), List.of());
    account.forget();
    deciding.forget();
    upToDate = false;
    imported = true;
    load();
  }

  public void openSelected() {
    withSelected(row -> navigator.open(new Destination.Account(row.account())));
  }

  /** Opens the proposed plan to be edited; only a plan can be. */
  public void editSelected() {
    withSelected(
        row -> {
          if (row.entry().content() instanceof QueueEntry.Plan) {
            navigator.open(new Destination.Proposal(row.account(), row.entry().ask().id()));
          } else {
            say(Notice.Tone.PLAIN, "Only a plan can be edited. This is no plan.");
          }
        });
  }

  public void openImport() {
    navigator.open(new Destination.Import());
  }

  /** Shows all levels, then the highest alone, and so on. */
  public void nextLevel() {
    Level now = list.level().get();
    list.level()
        .set(
            now == null
                ? Level.HIGH
                : switch (now) {
                  case HIGH -> Level.MEDIUM;
                  case MEDIUM -> Level.LOW;
                  case LOW -> null;
                });
  }

  private void withSelected(Consumer<TodayRow> action) {
    TodayRow row = list.selected().get();
    if (row != null) {
      action.accept(row);
    }
  }

  /** An answer that is half given belongs to the entry it was begun for. */
  private void turnedTo(@Nullable TodayRow was, @Nullable TodayRow now) {
    account.turnTo(now == null ? null : now.account());
    if (was != null && now != null && now.isAbout(was)) {
      return;
    }
    if (replacing) {
      deciding.closeQuestion();
    } else {
      deciding.stopAsking();
    }
  }

  private void say(Notice.Tone tone, String text) {
    notices.show(new Notice(tone, text, null));
  }

  /** How the last load ended; null while one is under way. */
  public ReadOnlyObjectProperty<@Nullable Ending<LoadedToday>> ending() {
    return ending.getReadOnlyProperty();
  }

  /** How running accounts ended; null while it runs and before. */
  public ReadOnlyObjectProperty<@Nullable Ending<Boolean>> ran() {
    return ran.getReadOnlyProperty();
  }

  /** Whether accounts are being run. */
  public ReadOnlyBooleanProperty running() {
    return running.getReadOnlyProperty();
  }

  /** How far the review is. */
  public ReadOnlyObjectProperty<ReviewTally> tally() {
    return tally.getReadOnlyProperty();
  }

  TodayList list() {
    return list;
  }

  Deciding deciding() {
    return deciding;
  }

  AccountAtHand account() {
    return account;
  }

  TodayDesk desk() {
    return desk;
  }

  private final class Reloading implements Deciding.After {
    @Override
    public void decided(TodayRow row) {
      list.wantNext();
      load();
    }

    @Override
    public void takenBack(Decision decision) {
      list.want(row -> row.isAbout(decision.subject(), decision.key()));
      load();
    }

    @Override
    public void failed() {
      load();
    }
  }
}
