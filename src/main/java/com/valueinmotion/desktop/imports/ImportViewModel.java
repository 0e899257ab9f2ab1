package com.valueinmotion.desktop.imports;

import com.valueinmotion.desktop.screen.Navigator;
import com.valueinmotion.desktop.screen.Notice;
import com.valueinmotion.desktop.screen.Notices;
import com.valueinmotion.desktop.task.Ending;
import com.valueinmotion.desktop.task.Tasks;
import com.valueinmotion.workbench.ImportReport;
import com.valueinmotion.workbench.Progress;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Imports files that were dropped or chosen, and keeps what came of it. */
public final class ImportViewModel {
  private final Tasks tasks;
  private final Importer importer;
  private final Runnable imported;
  private final Notices notices;
  private final Navigator navigator;
  private final ReadOnlyObjectWrapper<ImportState> state =
      new ReadOnlyObjectWrapper<>(new ImportState.Nothing());
  private List<Path> files = List.of();
  private boolean watched;

  /** Does the import; off the JavaFX thread. */
  @FunctionalInterface
  public interface Importer {
    ImportReport run(List<Path> files, Progress progress) throws Exception;
  }

  /**
   * @param imported told after each import that has changed the store, so that others load again
   */
  public ImportViewModel(
      Tasks tasks, Importer importer, Runnable imported, Notices notices, Navigator navigator) {
    this.tasks = tasks;
    this.importer = importer;
    this.imported = imported;
    this.notices = notices;
    this.navigator = navigator;
  }

  public ReadOnlyObjectProperty<ImportState> state() {
    return state.getReadOnlyProperty();
  }

  /** Whether the person is looking; where not, a notice says what an import did. */
  public void watched(boolean isWatched) {
    watched = isWatched;
  }

  /**
   * @param chosen at least one
   */
  public void run(List<Path> chosen) {
    if (state.get() instanceof ImportState.Importing) {
      notices.show(
          new Notice(
              Notice.Tone.PLAIN,
              "An import is under way. Drop these files again when it has finished.",
              null));
      return;
    }
    files = List.copyOf(chosen);
    List<String> names = files.stream().map(file -> file.getFileName().toString()).toList();
    state.set(new ImportState.Importing(names));
    String title = names.size() == 1 ? names.getFirst() : names.size() + " files";
    tasks.start("Importing " + title, progress -> importer.run(files, progress), this::ended);
  }

  /** The same files once more. */
  public void again() {
    if (!files.isEmpty()) {
      run(files);
    }
  }

  private void ended(Ending<ImportReport> ending) {
    switch (ending) {
      case Ending.Done<ImportReport>(ImportReport report) -> {
        state.set(new ImportState.Imported(ImportSummary.of(report)));
        if (!report.nothingRead()) {
          imported.run();
        }
        tell(ImportNotice.of(report, navigator));
      }
      case Ending.Failed<ImportReport>(String sentence) -> failed(sentence);
      case Ending.Bug<ImportReport> bug -> failed(bug.sentence());
      case Ending.Cancelled<ImportReport>() -> {
        state.set(new ImportState.Cancelled());
        tell(new Notice(Notice.Tone.PLAIN, "Import cancelled. Nothing has changed.", null));
      }
    }
  }

  private void failed(String sentence) {
    state.set(new ImportState.Failed(sentence));
    tell(new Notice(Notice.Tone.BAD, sentence, null));
  }

  private void tell(Notice notice) {
    if (!watched) {
      notices.show(notice);
    }
  }
}
