package com.valueinmotion.desktop.imports;

import com.valueinmotion.desktop.imports.ImportState.Step;
import com.valueinmotion.desktop.imports.ImportWork.Done;
import com.valueinmotion.desktop.screen.Navigator;
import com.valueinmotion.desktop.screen.Notice;
import com.valueinmotion.desktop.screen.Notices;
import com.valueinmotion.desktop.task.Ending;
import com.valueinmotion.desktop.task.RunningTask;
import com.valueinmotion.desktop.task.Tasks;
import com.valueinmotion.intake.mapping.Target;
import com.valueinmotion.intake.value.DayOrder;
import com.valueinmotion.workbench.ImportCheck;
import com.valueinmotion.workbench.ImportPart;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Files on their way into the store: looked at, checked, decided on, committed, taken back. Checks
 * by itself whenever a file or a decision comes, and commits only when told to.
 */
public final class ImportViewModel {
  private final ImportWork work;
  private final Runnable changed;
  private final Notices notices;
  private final Navigator navigator;
  private final MatchViewModel matches;
  private final ReadOnlyObjectWrapper<ImportState> state =
      new ReadOnlyObjectWrapper<>(ImportState.EMPTY);
  private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(0);
  private final ReadOnlyObjectWrapper<@Nullable RunningTask> underWay =
      new ReadOnlyObjectWrapper<>();
  private boolean watched;

  /** Counts what was discarded: what still runs for it is no longer heard. */
  private int round;

  /**
   * @param changed told after the store has changed, so that others load again
   */
  public ImportViewModel(
      Tasks tasks, ImportDesk desk, Runnable changed, Notices notices, Navigator navigator) {
    this.work = new ImportWork(tasks, desk);
    this.changed = changed;
    this.notices = notices;
    this.navigator = navigator;
    this.matches = new MatchViewModel(tasks, desk, this::matched, notices);
  }

  public ReadOnlyObjectProperty<ImportState> state() {
    return state.getReadOnlyProperty();
  }

  /** The place of the file whose columns are shown. */
  public ReadOnlyIntegerProperty selected() {
    return selected.getReadOnlyProperty();
  }

  Optional<DraftFile> selectedFile() {
    return state.get().files().stream().skip(selected.get()).findFirst();
  }

  /** The check or import under way, null where none is. */
  public ReadOnlyObjectProperty<@Nullable RunningTask> underWay() {
    return underWay.getReadOnlyProperty();
  }

  /** Names that may be one account. */
  public MatchViewModel matches() {
    return matches;
  }

  /** Whether the person is looking; where not, a notice says what came of a check. */
  public void watched(boolean isWatched) {
    watched = isWatched;
  }

  /** Questions that only the person can answer. */
  public int open() {
    return state.get().open(isOver() ? 0 : problems().days().size(), matches.open().size());
  }

  /** What is to be decided before the files say all they could. */
  public Problems problems() {
    ImportCheck check = state.get().check();
    return check == null ? Problems.NONE : Problems.of(check, state.get().files());
  }

  public void select(int place) {
    selected.set(Math.clamp(place, 0, Math.max(0, state.get().files().size() - 1)));
  }

  /**
   * Looks at files and checks them together with those that are there.
   *
   * @param paths at least one; one that is there already is looked at anew
   */
  public void add(List<Path> paths) {
    if (state.get().step() instanceof Step.Committing) {
      notices.show(
          new Notice(
              Notice.Tone.PLAIN,
              "An import is under way. Drop these files again when it has finished.",
              null));
      return;
    }
    if (isOver()) {
      clear();
    }
    List<String> names = paths.stream().map(ImportWork::name).toList();
    state.set(state.get().at(new Step.Looking(names)));
    underWay.set(null);
    work.look(paths, this.<List<DraftFile>>ending(seen -> looked(paths, seen)));
  }

  private void looked(List<Path> paths, List<DraftFile> seen) {
    state.set(state.get().with(paths, seen));
    select(state.get().files().size() - seen.size());
    check();
  }

  /** What follows when work has ended; nothing where the files were discarded meanwhile. */
  private <T> Consumer<Ending<T>> ending(Consumer<T> done) {
    int begun = round;
    return ending -> {
      if (begun == round) {
        underWay.set(null);
        switch (ending) {
          case Ending.Done<T>(T result) -> done.accept(result);
          case Ending.Failed<T>(String sentence) -> failed(sentence);
          case Ending.Bug<T> bug -> failed(bug.sentence());
          case Ending.Cancelled<T>() ->
              stopped(new Step.Cancelled(), Notice.Tone.PLAIN, "Cancelled. Nothing has changed.");
        }
      }
    };
  }

  /** Leaves a file out. */
  public void remove(int place) {
    if (state.get().step() instanceof Step.Committing || isOver()) {
      return;
    }
    state.set(state.get().without(place));
    select(selected.get());
    if (state.get().files().isEmpty()) {
      discard();
    } else {
      check();
    }
  }

  /** Says how a column's days are to be read; null takes back what was said. */
  public void read(int file, String column, @Nullable DayOrder order) {
    state.set(state.get().with(file, was -> was.reading(column, order)));
    check();
  }

  /** Says what a column of the selected file is read as. */
  public void become(String header, Target target) {
    change(file -> file.becoming(header, target));
  }

  /** Reads the selected file otherwise. */
  void change(UnaryOperator<DraftFile> change) {
    if (!isOver() && !(state.get().step() instanceof Step.Committing)) {
      state.set(state.get().with(selected.get(), change));
      check();
    }
  }

  /** Finds out what importing the files would do. One that is under way starts anew. */
  public void check() {
    List<ImportPart> parts = state.get().files().stream().map(DraftFile::part).toList();
    if (parts.isEmpty()) {
      state.set(ImportState.EMPTY);
      return;
    }
    state.set(state.get().at(new Step.Checking()));
    start(work.check(parts, this.<ImportCheck>ending(this::checked)));
  }

  /** Where it is over already, as it is in tests, nothing is under way. */
  private void start(RunningTask task) {
    underWay.set(state.get().isUnderWay() ? task : null);
  }

  private void checked(ImportCheck check) {
    matches.ask(check.questions());
    state.set(new ImportState(state.get().files(), new Step.Checked(), check));
    if (!watched) {
      notices.show(ImportNotice.checked(check, navigator));
    }
  }

  /** Stops the check or import that is under way; nothing has changed then. */
  public void cancel() {
    RunningTask task = underWay.get();
    if (task != null) {
      task.cancel();
    }
  }

  /** Imports what was checked, as it was checked. */
  public void commit() {
    ImportCheck check = state.get().check();
    if (!state.get().mayCommit() || check == null) {
      return;
    }
    List<ImportPart> parts = check.parts().stream().map(ImportCheck.Checked::asChecked).toList();
    state.set(state.get().at(new Step.Committing()));
    start(work.commit(parts, this.<Done>ending(this::committed)));
  }

  private void committed(Done done) {
    ImportSummary summary = ImportSummary.of(done.report());
    state.set(state.get().at(new Step.Committed(summary, done.importId())));
    changed.run();
    matches.load();
    notices.show(ImportNotice.committed(summary, done.importId(), this::takeBack));
  }

  /** Takes the import back that was just made. */
  public void takeBack() {
    if (!(state.get().step() instanceof Step.Committed(ImportSummary summary, Long importId))
        || importId == null) {
      return;
    }
    work.undo(
        importId,
        ending ->
            Endings.tell(
                ending,
                notices,
                undone -> {
                  takenBack();
                  notices.show(ImportNotice.takenBack(summary));
                }));
  }

  /** The store is as before the import, by whatever way. */
  public void takenBack() {
    if (state.get().step() instanceof Step.Committed) {
      state.set(new ImportState(state.get().files(), new Step.TakenBack(), null));
    }
    matches.ask(List.of());
    changed.run();
  }

  /** Forgets the files; of what is under way, nothing is heard any more. */
  public void discard() {
    if (!(state.get().step() instanceof Step.Committing)) {
      cancel();
      clear();
    }
  }

  private void clear() {
    round++;
    underWay.set(null);
    state.set(ImportState.EMPTY);
    selected.set(0);
    matches.ask(List.of());
  }

  private boolean isOver() {
    return state.get().step() instanceof Step.Committed;
  }

  /** After a decision on names: what is not yet in is checked anew, what is in shows the rest. */
  private void matched() {
    if (isOver()) {
      changed.run();
      matches.load();
    } else if (!state.get().files().isEmpty()) {
      check();
    }
  }

  private void failed(String sentence) {
    stopped(new Step.Failed(sentence), Notice.Tone.BAD, sentence);
  }

  private void stopped(Step step, Notice.Tone tone, String sentence) {
    state.set(state.get().at(step));
    if (!watched) {
      notices.show(new Notice(tone, sentence, null));
    }
  }
}
