package com.valueinmotion.desktop;

import com.valueinmotion.desktop.plan.PlanScreen;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;

/** The system's own dialog for a file to write; asks before a file that is there is replaced. */
final class FileSaveDialog implements PlanScreen.FileChoice {
  private final FileChooser chooser = new FileChooser();
  private @Nullable Scene scene;

  FileSaveDialog() {
    chooser.setTitle("Export");
  }

  void over(Scene window) {
    scene = window;
  }

  @Override
  public Optional<Path> save(String suggestedName) {
    chooser.setInitialFileName(suggestedName);
    File chosen = chooser.showSaveDialog(scene == null ? null : scene.getWindow());
    if (chosen == null) {
      return Optional.empty();
    }
    chooser.setInitialDirectory(chosen.getParentFile());
    return Optional.of(withEndingOf(suggestedName, chosen.toPath()));
  }

  /** A person who types a bare name means the kind of file they asked for. */
  private static Path withEndingOf(String suggestedName, Path chosen) {
    String name = String.valueOf(chosen.getFileName());
    return name.contains(".")
        ? chosen
        : chosen.resolveSibling(name + suggestedName.substring(suggestedName.lastIndexOf('.')));
  }
}
