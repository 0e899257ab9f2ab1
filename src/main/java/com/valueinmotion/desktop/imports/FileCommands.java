package com.valueinmotion.desktop.imports;

import com.valueinmotion.desktop.screen.Command;
import com.valueinmotion.intake.mapping.Mapping;
import com.valueinmotion.workbench.ImportCheck;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can be done with files besides importing them. */
public record FileCommands(
    ImportViewModel model, Paperwork paperwork, WatchViewModel watch, PathChoice paths) {

  /** Those that need no file. */
  public List<Command> everywhere() {
    Path watched = watch.folder().get();
    return List.of(
        new Command(
            "import.templates", "Write empty templates…", "fth-file-plus", null, this::templates),
        watched == null
            ? new Command(
                "import.watch", "Watch a folder for new files…", "fth-eye", null, this::watchOne)
            : new Command(
                "import.watch.stop",
                "Stop watching " + watched.getFileName(),
                "fth-eye-off",
                null,
                watch::stop));
  }

  /** All, as the files stand. */
  List<Command> all() {
    List<Command> all = new ArrayList<>();
    if (refused().isPresent()) {
      all.add(
          new Command(
              "import.refused", "Write rows to fix…", "fth-edit-3", null, this::writeRefused));
    }
    selected()
        .filter(file -> file.mapping() != null)
        .ifPresent(
            file -> {
              all.add(
                  new Command(
                      "import.mapping.save",
                      "Save this mapping as YAML…",
                      "fth-save",
                      null,
                      this::saveMapping));
              all.add(
                  new Command(
                      "import.mapping.use",
                      "Use a mapping file…",
                      "fth-file-text",
                      null,
                      this::useMapping));
            });
    all.addAll(everywhere());
    return all;
  }

  void writeRefused() {
    refused()
        .ifPresent(
            check ->
                paths
                    .folder("Where to write the rows to fix")
                    .ifPresent(folder -> paperwork.writeRefused(check, folder)));
  }

  private void templates() {
    paths.folder("Where to write the templates").ifPresent(paperwork::writeTemplates);
  }

  private void watchOne() {
    paths.folder("Which folder to watch for new files").ifPresent(watch::start);
  }

  private void saveMapping() {
    selected()
        .ifPresent(
            file -> {
              Mapping mapping = file.mapping();
              if (mapping != null) {
                paths
                    .save("mapping.yaml")
                    .ifPresent(to -> paperwork.saveMapping(mapping, file.title(), to));
              }
            });
  }

  private void useMapping() {
    selected()
        .ifPresent(
            file ->
                paths
                    .open("Which mapping to use", "yaml")
                    .ifPresent(yaml -> paperwork.useMapping(file, yaml, model)));
  }

  private Optional<DraftFile> selected() {
    return model.selectedFile();
  }

  private Optional<ImportCheck> refused() {
    ImportCheck check = model.state().get().check();
    return check == null || check.report().files().stream().allMatch(file -> file.refused() == 0)
        ? Optional.empty()
        : Optional.of(check);
  }
}
