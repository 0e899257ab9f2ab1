package com.valueinmotion.console;

import com.valueinmotion.account.AsOf;
import com.valueinmotion.diagnosis.measure.Measures;
import com.valueinmotion.workbench.MeasurePortfolio;
import com.valueinmotion.workbench.Progress;
import com.valueinmotion.workbench.Workbench;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "measures",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Sum the portfolio: ARR, ARR at risk, renewals due, retention.")
final class MeasuresCommand implements Callable<Integer> {
  private final Output out;

  @Mixin private StoreOption store = new StoreOption();
  @Mixin private AsOfOption asOf = new AsOfOption();

  @Option(
      names = "--since",
      paramLabel = "DATE",
      description =
          "The day at whose end the period of GRR, NRR and logo churn starts, yyyy-mm-dd."
              + " Else 365 days before.")
  private @Nullable LocalDate since;

  @Option(names = "--json", description = "Print the figures as JSON.")
  private boolean json;

  MeasuresCommand(Output out) {
    this.out = out;
  }

  @Override
  public Integer call() throws Exception {
    try (Workbench workbench = store.openExisting()) {
      AsOf day = asOf.of(workbench);
      LocalDate start = since == null ? MeasurePortfolio.aYearBefore(day.day()) : since;
      Measures measures = workbench.measure().all(day, start, Progress.unwatched());
      boolean hindsight = workbench.isHindsight(day);
      if (hindsight) {
        out.message(
            "Nothing was known on "
                + day.day()
                + " yet: this is hindsight, with what is known today. Money counts from the day its"
                + " file gives it.");
      }
      if (json) {
        out.result(MeasuresJson.of(measures, day.day(), start, hindsight));
      } else {
        out.result(MeasuresText.of(measures, day.day(), start));
      }
      return Exit.DONE;
    }
  }
}
