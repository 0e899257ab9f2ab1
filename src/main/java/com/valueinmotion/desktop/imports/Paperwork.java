package com.valueinmotion.desktop.imports;

import com.valueinmotion.desktop.screen.Notice;
import com.valueinmotion.desktop.screen.Notices;
import com.valueinmotion.desktop.task.Tasks;
import com.valueinmotion.intake.format.Format;
import com.valueinmotion.intake.mapping.Mapping;
import com.valueinmotion.workbench.ImportCheck;
import com.valueinmotion.workbench.MappingFile;
import com.valueinmotion.workbench.PreviewFiles.Preview;
import com.valueinmotion.workbench.Template;
import com.valueinmotion.workbench.Templates;
import com.valueinmotion.workbench.Workbench;
import com.valueinmotion.workbench.WriteRefused;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Files that an import gives and takes besides: rows to fix, templates, mappings. */
public final class Paperwork {
  private final Workbench own;
  private final Tasks tasks;
  private final Notices notices;

  public Paperwork(Workbench own, Tasks tasks, Notices notices) {
    this.own = own;
    this.tasks = tasks;
    this.notices = notices;
  }

  /** One CSV for each file that has rows to fix. */
  public void writeRefused(ImportCheck check, Path folder) {
    tasks.start(
        "Writing rows to fix",
        progress -> new WriteRefused().of(check, folder),
        ending ->
            Endings.tell(
                ending,
                notices,
                written ->
                    say(
                        written.isEmpty()
                            ? "There are no rows to fix."
                            : names(written)
                                + " written to "
                                + folder
                                + ". Correct them and drop them here.")));
  }

  /** An empty workbook for each kind of rows; what is there stays. */
  public void writeTemplates(Path folder) {
    tasks.start(
        "Writing templates",
        progress -> {
          Templates templates = Templates.load();
          List<Path> written = new ArrayList<>();
          for (Template template : templates.all()) {
            Path file = folder.resolve(template.name() + ".xlsx");
            progress.at(written.size(), templates.all().size(), template.title());
            if (!Files.exists(file)) {
              written.add(templates.write(template, file, false));
            }
          }
          return written;
        },
        ending ->
            Endings.tell(
                ending,
                notices,
                written ->
                    say(
                        written.isEmpty()
                            ? "All templates are in " + folder + " already."
                            : written.size()
                                + " empty templates written to "
                                + folder
                                + ". Fill those you need and drop them here.")));
  }

  /** The mapping as YAML, to share or to correct. */
  public void saveMapping(Mapping mapping, String title, Path file) {
    tasks.start(
        "Writing the mapping",
        progress -> {
          MappingFile.write(file, own.mappings().yaml(mapping, title));
          return file;
        },
        ending -> Endings.tell(ending, notices, written -> say(written + " written.")));
  }

  /** Reads the selected file by a mapping that was saved or shared. */
  public void useMapping(DraftFile draft, Path yaml, ImportViewModel model) {
    tasks.start(
        "Reading the mapping",
        progress -> {
          Format format =
              own.mappings().read(String.valueOf(yaml.getFileName()), MappingFile.read(yaml));
          return own.preview().by(format, draft.preview().part());
        },
        ending ->
            Endings.tell(
                ending,
                notices,
                (Preview read) ->
                    model.change(
                        file ->
                            new DraftFile(
                                file.path(), read, file.days(), read.mapping(), read.format()))));
  }

  private void say(String sentence) {
    notices.show(new Notice(Notice.Tone.GOOD, sentence, null));
  }

  private static String names(List<Path> written) {
    return written.size() == 1
        ? String.valueOf(written.getFirst().getFileName())
        : written.size() + " files";
  }
}
