package com.valueinmotion.desktop;

import com.valueinmotion.account.ImportStore.ImportRecord;
import com.valueinmotion.desktop.model.WhoWrites;
import com.valueinmotion.desktop.palette.PaletteItem;
import com.valueinmotion.desktop.shell.ShellStatus;
import com.valueinmotion.diagnosis.Diagnosis;
import com.valueinmotion.diagnosis.Finding;
import com.valueinmotion.diagnosis.Signal;
import com.valueinmotion.workbench.Portfolio;
import com.valueinmotion.workbench.Workbench;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the frame and the palette know of the store: made off the JavaFX thread whenever the
 * portfolio is loaded.
 *
 * @param status for the bars
 * @param accounts for the palette, by priority
 * @param signals for the palette, in catalogue order
 */
record Overview(
    ShellStatus status, List<PaletteItem.Account> accounts, List<PaletteItem.Signal> signals) {

  /** Before anything is loaded. */
  static Overview of(Workbench workbench, WhoWrites writing) {
    return new Overview(
        status(workbench, writing, null, null), List.of(), signals(workbench, Map.of()));
  }

  static Overview of(
      Workbench workbench, WhoWrites writing, Portfolio portfolio, @Nullable ImportRecord last) {
    Map<String, Long> reasons =
        portfolio.diagnoses().stream()
            .flatMap(d -> d.findings().stream())
            .filter(Finding::isReason)
            .collect(Collectors.groupingBy(f -> f.signal().id(), Collectors.counting()));
    return new Overview(
        status(workbench, writing, portfolio, last),
        portfolio.diagnoses().stream().map(Overview::account).toList(),
        signals(workbench, reasons));
  }

  private static ShellStatus status(
      Workbench workbench,
      WhoWrites writing,
      @Nullable Portfolio portfolio,
      @Nullable ImportRecord last) {
    return new ShellStatus(
        String.valueOf(workbench.storeFile().getFileName()),
        workbench.clockStands(),
        last == null ? null : LocalDateTime.ofInstant(last.knownAt(), workbench.zone()),
        workbench.policy().hash(),
        writing.model(),
        writing.leaves(),
        workbench.asOf().day(),
        null,
        portfolio == null ? null : portfolio.diagnoses().size(),
        null,
        "");
  }

  private static PaletteItem.Account account(Diagnosis diagnosis) {
    String breaks =
        diagnosis.breaksAt().map(b -> "breaks at " + b.phase().title()).orElse("no break");
    String notice =
        diagnosis.term().daysToDeadline(diagnosis.asOf()).map(Overview::notice).orElse("");
    return new PaletteItem.Account(
        diagnosis.account(),
        diagnosis.name(),
        diagnosis.level(),
        diagnosis.unproven(),
        diagnosis.index() + ", " + breaks + notice);
  }

  private static String notice(int days) {
    return days < 0
        ? ", notice date passed"
        : (days == 0 ? ", notice today" : ", notice in " + days + " d");
  }

  private static List<PaletteItem.Signal> signals(Workbench workbench, Map<String, Long> reasons) {
    Function<Signal, String> told =
        signal -> {
          long accounts = reasons.getOrDefault(signal.id(), 0L);
          return signal.phase().title()
              + (accounts == 0 ? "" : ": " + accounts + " accounts amber or red");
        };
    return workbench.policy().signals().stream()
        .map(s -> new PaletteItem.Signal(s.id(), s.label(), told.apply(s)))
        .toList();
  }
}
