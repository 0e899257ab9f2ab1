package com.valueinmotion.workbench;

import com.valueinmotion.account.Refusal;
import com.valueinmotion.intake.Recognised;
import com.valueinmotion.intake.RefusedCsv;
import com.valueinmotion.workbench.ImportReport.FileReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes the rows that an import refuses, one CSV a file, to correct and to drop in again. */
public final class WriteRefused {
  private static final String ENDING = " rows to fix";

  /**
   * Into the folder; nothing that is there is replaced.
   *
   * @return what was written, in the order of the files
   */
  public List<Path> of(ImportCheck check, Path folder) throws WorkbenchException {
    List<Path> written = new ArrayList<>();
    for (int i = 0; i < check.parts().size(); i++) {
      Recognised known = check.parts().get(i).recognised();
      FileReport report = check.report().files().get(i);
      if (known != null && !report.refusals().isEmpty()) {
        char separator = known.layout().contains("semicolon") ? ';' : ',';
        written.add(write(report.title(), known.headers(), report.refusals(), separator, folder));
      }
    }
    return written;
  }

  /** One file's rows; nothing that is there is replaced. */
  static Path write(
      String title, List<String> headers, List<Refusal> rows, char separator, Path folder)
      throws WorkbenchException {
    Path target = free(folder, title);
    try {
      Files.createDirectories(folder);
      AtomicFile.write(target, RefusedCsv.of(title, headers, rows, separator));
      return target;
    } catch (IOException e) {
      throw new WorkbenchException(
          target
              + " could not be written ("
              + e.getMessage()
              + "). The rows are safe where they were: choose another folder.",
          e);
    }
  }

  /** "usage rows to fix.csv"; with a number where that is there. */
  private static Path free(Path folder, String title) {
    int dot = title.lastIndexOf('.');
    String name =
        (dot > 0 && !title.contains(", sheet ") ? title.substring(0, dot) : title)
            .replaceAll("[\\\\/:*?\"<>|]+", " ");
    Path target = folder.resolve(name + ENDING + ".csv");
    for (int number = 2; Files.exists(target); number++) {
      target = folder.resolve(name + ENDING + " " + number + ".csv");
    }
    return target;
  }
}
