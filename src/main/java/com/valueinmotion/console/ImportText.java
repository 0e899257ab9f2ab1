package com.valueinmotion.console;

import com.valueinmotion.workbench.ImportReport;

/** What an import did, for a person. */
final class ImportText {
  private ImportText() {}

  static String of(ImportReport report) {
    StringBuilder text = new StringBuilder();
    for (ImportReport.FileReport file : report.files()) {
      text.append(file.file()).append(": ").append(file(file)).append('\n');
    }
    if (report.held() > 0) {
      text.append(report.held()).append(" rows wait for an account that no file has named yet\n");
    }
    report.linkedByName().forEach(link -> text.append(link).append('\n'));
    return text.toString();
  }

  private static String file(ImportReport.FileReport file) {
    if (file.format() == null) {
      return "not read";
    }
    return "%s, %d read: %d accepted, %d unchanged, %d refused, %d skipped%s"
        .formatted(
            file.format(),
            file.read(),
            file.accepted(),
            file.unchanged(),
            file.refused(),
            file.skipped(),
            file.ignoredColumns().isEmpty()
                ? ""
                : "; columns not used: " + String.join(", ", file.ignoredColumns()));
  }
}
