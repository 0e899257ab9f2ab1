package com.valueinmotion.desktop;

import com.valueinmotion.desktop.imports.PathChoice;
import com.valueinmotion.desktop.plan.PlanScreen;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * The system's own dialogs for files to write and to read and for folders; they ask before a file
 * that is there is replaced.
 */
final class PathDialogs implements PlanScreen.FileChoice, PathChoice {
  private final FileChooser chooser = new FileChooser();
  private @Nullable Scene scene;

  PathDialogs() {
    chooser.setTitle("Export");
  }

  void over(Scene window) {
    scene = window;
  }

  @Override
  public Optional<Path> save(String suggestedName) {
    chooser.setInitialFileName(suggestedName);
    File chosen = chooser.showSaveDialog(window());
    if (chosen == null) {
      return Optional.empty();
    }
    chooser.setInitialDirectory(chosen.getParentFile());
    return Optional.of(withEndingOf(suggestedName, chosen.toPath()));
  }

  @Override
  public Optional<Path> open(String title, String ending) {
    FileChooser existing = new FileChooser();
    existing.setTitle(title);
    existing.setInitialDirectory(chooser.getInitialDirectory());
    existing
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter("*." + ending, "*." + ending));
    File chosen = existing.showOpenDialog(window());
    return Optional.ofNullable(chosen).map(File::toPath);
  }

  @Override
  public Optional<Path> folder(String title) {
    DirectoryChooser folders = new DirectoryChooser();
    folders.setTitle(title);
    File chosen = folders.showDialog(window());
    return Optional.ofNullable(chosen).map(File::toPath);
  }

  private @Nullable Window window() {
    return scene == null ? null : scene.getWindow();
  }

  /** A person who types a bare name means the kind of file they asked for. */
  private static Path withEndingOf(String suggestedName, Path chosen) {
    String name = String.valueOf(chosen.getFileName());
    return name.contains(".")
        ? chosen
        : chosen.resolveSibling(name + suggestedName.substring(suggestedName.lastIndexOf('.')));
  }
}
