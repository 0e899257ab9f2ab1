package com.valueinmotion.console;

import com.valueinmotion.account.AsOf;
import com.valueinmotion.workbench.Workbench;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** From which day a command looks. */
final class AsOfOption {
  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day to look from, yyyy-mm-dd: nothing that became known later counts.")
  private @Nullable LocalDate day;

  AsOf of(Workbench workbench) {
    return day == null ? workbench.asOf() : AsOf.endOf(day);
  }
}
