package com.valueinmotion.desktop.imports;

import com.valueinmotion.account.ImportStore.ImportRecord;
import com.valueinmotion.desktop.task.Ending;
import com.valueinmotion.desktop.task.RunningTask;
import com.valueinmotion.desktop.task.Tasks;
import com.valueinmotion.workbench.ImportCheck;
import com.valueinmotion.workbench.ImportPart;
import com.valueinmotion.workbench.ImportReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The long work of an import, as the status area names it. */
final class ImportWork {
  private static final String CHECKS = "import.check";

  private final Tasks tasks;
  private final ImportDesk desk;

  ImportWork(Tasks tasks, ImportDesk desk) {
    this.tasks = tasks;
    this.desk = desk;
  }

  /**
   * What an import did.
   *
   * @param importId by which it can be taken back; null where nothing was new
   */
  record Done(ImportReport report, @Nullable Long importId) {}

  void look(List<Path> paths, Consumer<Ending<List<DraftFile>>> ended) {
    tasks.start(
        "Looking at " + (paths.size() == 1 ? name(paths.getFirst()) : files(paths.size())),
        progress -> {
          List<DraftFile> seen = new ArrayList<>();
          for (int i = 0; i < paths.size(); i++) {
            progress.at(i, paths.size(), "Looking at " + name(paths.get(i)));
            seen.addAll(desk.look(paths.get(i)));
          }
          return seen;
        },
        ended);
  }

  /** In place of a check that is still under way. */
  RunningTask check(List<ImportPart> parts, Consumer<Ending<ImportCheck>> ended) {
    return tasks.latest(
        CHECKS, "Checking " + title(parts), progress -> desk.check(parts, progress), ended);
  }

  RunningTask commit(List<ImportPart> parts, Consumer<Ending<Done>> ended) {
    return tasks.start(
        "Importing " + title(parts),
        progress -> {
          Long before = desk.newest().map(ImportRecord::id).orElse(null);
          ImportReport report = desk.commit(parts, progress);
          Long after = desk.newest().map(ImportRecord::id).orElse(null);
          return new Done(report, after == null || after.equals(before) ? null : after);
        },
        ended);
  }

  void undo(long importId, Consumer<Ending<List<ImportRecord>>> ended) {
    tasks.start("Taking the import back", progress -> desk.undo(importId), ended);
  }

  static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  private static String title(List<ImportPart> parts) {
    return parts.size() == 1 ? parts.getFirst().part().title() : files(parts.size());
  }

  private static String files(int count) {
    return count + " files";
  }
}
