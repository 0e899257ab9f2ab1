package com.valueinmotion.workbench;

import com.valueinmotion.account.StoreException;
import com.valueinmotion.intake.IntakeException;
import com.valueinmotion.intake.SourceFile;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * The forty invented accounts a first run opens. They live in a store of their own, so that nothing
 * invented ever mixes with what is real, and its clock stands at the sample's day, so that they are
 * as fresh in a year as they are today.
 */
public final class SamplePortfolio {
  /** The day the sample tells of. */
  public static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private static final List<String> FILES =
      List.of(
          "accounts.csv",
          "contacts.csv",
          "health.csv",
          "invoices.csv",
          "opportunities.csv",
          "tickets.csv",
          "usage.csv");

  private SamplePortfolio() {}

  /** Where the sample lives beside a store. */
  public static Path beside(Path store) {
    return store.toAbsolutePath().normalize().resolveSibling("sample.db");
  }

  /** Opens the sample, importing it where that has not been done. */
  public static Workbench open(Path file, Clock clock)
      throws StoreException, WorkbenchException, IntakeException {
    Workbench workbench = Workbench.openStanding(file, DAY, clock);
    try {
      if (workbench.lastImport().isEmpty()) {
        List<SourceFile> files =
            FILES.stream().map(name -> Packed.source("/sample/" + name)).toList();
        workbench.importFiles().run(files, workbench.knownOn(DAY), Progress.unwatched());
      }
      return workbench;
    } catch (StoreException | IntakeException e) {
      workbench.close();
      throw e;
    }
  }
}
