package com.valueinmotion.desktop.imports;

import com.valueinmotion.desktop.screen.Command;
import com.valueinmotion.desktop.screen.Destination;
import com.valueinmotion.desktop.screen.Navigator;
import com.valueinmotion.desktop.screen.Notice;
import com.valueinmotion.workbench.ImportCheck;
import org.jspecify.annotations.Nullable;

/** Says on whatever screen what importing came to, with what can be done about it. */
final class ImportNotice {
  private ImportNotice() {}

  /** The files wait for a decision. */
  static Notice checked(ImportCheck check, Navigator navigator) {
    ImportSummary summary = ImportSummary.of(check.report());
    return new Notice(
        check.report().isComplete() ? Notice.Tone.PLAIN : Notice.Tone.BAD,
        "Checked, not imported yet: " + summary.sentence(),
        new Command(
            "import.show",
            "Look at it",
            "fth-eye",
            null,
            () -> navigator.open(new Destination.Import())));
  }

  /** The files are in. */
  static Notice committed(ImportSummary summary, @Nullable Long importId, Runnable takeBack) {
    return new Notice(
        summary.failures().isEmpty() && summary.refused() == 0
            ? Notice.Tone.GOOD
            : Notice.Tone.PLAIN,
        "Imported: " + summary.sentence(),
        importId == null
            ? null
            : new Command("import.undo", "Undo", "fth-corner-up-left", null, takeBack));
  }

  /** The files are out again. */
  static Notice takenBack(ImportSummary summary) {
    return new Notice(Notice.Tone.GOOD, "The import was taken back: " + summary.sentence(), null);
  }
}
