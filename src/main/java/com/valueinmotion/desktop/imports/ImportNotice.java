package com.valueinmotion.desktop.imports;

import com.valueinmotion.desktop.screen.Command;
import com.valueinmotion.desktop.screen.Destination;
import com.valueinmotion.desktop.screen.Navigator;
import com.valueinmotion.desktop.screen.Notice;
import com.valueinmotion.workbench.ImportReport;

/** Says on another screen what an import did, with the way to the details. */
public final class ImportNotice {
  private ImportNotice() {}

  public static Notice of(ImportReport report, Navigator navigator) {
    return new Notice(
        report.isComplete() ? Notice.Tone.GOOD : Notice.Tone.BAD,
        ImportSummary.of(report).sentence(),
        new Command(
            "import.show",
            "Show",
            "fth-eye",
            null,
            () -> navigator.open(new Destination.Import())));
  }
}
