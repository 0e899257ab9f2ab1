package com.valueinmotion.desktop.shell;

import java.io.File;
import java.util.List;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks for files to import with the system's own dialog. */
final class FileChoice {
  private final FileChooser chooser = new FileChooser();
  private final FileDrop taker;

  FileChoice(FileDrop taker) {
    this.taker = taker;
    chooser.setTitle("Import files");
    chooser
        .getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter(
                "Account files", "*.csv", "*.tsv", "*.txt", "*.xlsx", "*.json", "*.zip"),
            new FileChooser.ExtensionFilter("All files", "*.*"));
  }

  void ask(@Nullable Window window) {
    // Null where the person has cancelled.
    List<File> files = chooser.showOpenMultipleDialog(window);
    if (files != null && taker.take(files)) {
      chooser.setInitialDirectory(files.getFirst().getParentFile());
    }
  }
}
