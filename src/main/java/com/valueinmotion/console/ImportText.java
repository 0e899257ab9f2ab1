package com.valueinmotion.console;

import com.valueinmotion.workbench.ImportCheck;
import com.valueinmotion.workbench.ImportCheck.LevelChange;
import com.valueinmotion.workbench.ImportReport;
import java.util.stream.Collectors;

/** What an import did or would do, for a person. */
final class ImportText {
  private ImportText() {}

  static String of(ImportReport report) {
    StringBuilder text = new StringBuilder();
    for (ImportReport.FileReport file : report.files()) {
      text.append(file.title()).append(": ").append(file(file)).append('\n');
    }
    if (report.held() > 0) {
      text.append("Rows that wait for an account that no file has named yet: ");
      text.append(report.held()).append('\n');
    }
    report.linkedByName().forEach(link -> text.append(link).append('\n'));
    return text.toString();
  }

  /** What an import would do. */
  static String of(ImportCheck check) {
    StringBuilder text = new StringBuilder("Nothing was changed. This would come of it:\n");
    text.append(of(check.report()));
    text.append(
        "Accounts: %d new, %d told something new; level worse for %d, better for %d\n"
            .formatted(
                check.appeared(),
                check.touched() - check.appeared(),
                check.worse(),
                check.better()));
    for (LevelChange change : check.changes()) {
      text.append("  ").append(DifferenceText.headline(change.difference())).append('\n');
    }
    return text + questions(check.questions().size());
  }

  /** That names wait for a person's word; nothing where none do. */
  static String questions(int names) {
    return names == 0
        ? ""
        : "Names that may be those of accounts that are there: "
            + names
            + ". They stay apart until you say so: `match` lists them.\n";
  }

  private static String file(ImportReport.FileReport file) {
    if (file.format() == null) {
      return "not read";
    }
    return "%s, %d read: %d accepted, %d unchanged, %d refused, %d skipped%s%s"
        .formatted(
            file.format(),
            file.read(),
            file.accepted(),
            file.unchanged(),
            file.refused(),
            file.skipped(),
            file.skips().stream()
                .map(skip -> "; skipped " + skip.rows() + ": " + skip.reason())
                .collect(Collectors.joining()),
            file.ignoredColumns().isEmpty()
                ? ""
                : "; columns not used: " + String.join(", ", file.ignoredColumns()));
  }
}
