package com.valueinmotion.workbench;

import com.valueinmotion.account.AccountField;
import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.account.AccountId;
import com.valueinmotion.account.AsOf;
import com.valueinmotion.account.Observation;
import com.valueinmotion.account.Refusal;
import com.valueinmotion.account.RowFacts;
import com.valueinmotion.account.StoreException;
import com.valueinmotion.diagnosis.Diagnosis;
import com.valueinmotion.diagnosis.Finding;
import com.valueinmotion.diagnosis.SixChecks;
import com.valueinmotion.diagnosis.State;
import com.valueinmotion.document.RiskAgentReport;
import com.valueinmotion.intake.IntakeException;
import com.valueinmotion.intake.RowSink;
import com.valueinmotion.intake.SourceFile;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Diagnoses the rows of one file as they stand, each for itself, without a store. */
public final class DiagnoseFile {
  private final ProductRules rules;
  private final Clock clock;

  public DiagnoseFile(ProductRules rules, Clock clock) {
    this.rules = rules;
    this.clock = clock;
  }

  /**
   * The result.
   *
   * @param portfolio a diagnosis for each accepted row, in the file's order
   * @param refusals the rows that were not
   */
  public record Result(Portfolio portfolio, List<Refusal> refusals) {}

  /**
   * What the six checks say of each accepted row, in the file's order.
   *
   * @param partly how many rows do not tell all six
   */
  public record Checked(List<RiskAgentReport.Line> lines, int partly, List<Refusal> refusals) {}

  /** Throws where the file is not of a known format or breaks off. */
  public Result run(SourceFile file) throws IntakeException, StoreException {
    List<Portfolio.Row> rows = new ArrayList<>();
    List<Refusal> refusals =
        read(file, history -> rows.add(Portfolio.Row.of(history, rules.engine())));
    String policy = rules.engine().policy().hash();
    return new Result(new Portfolio(LocalDate.now(clock), policy, rows), refusals);
  }

  /** The same, but only as far as the six checks see it. */
  public Checked check(SourceFile file) throws IntakeException, StoreException {
    SixChecks checks = new SixChecks(rules.engine().policy());
    List<RiskAgentReport.Line> lines = new ArrayList<>();
    int[] partly = {0};
    List<Refusal> refusals =
        read(
            file,
            history -> {
              SixChecks.Outcome outcome = checks.check(history).orElse(null);
              if (outcome == null) {
                Diagnosis diagnosis = rules.engine().diagnose(history);
                partly[0] += diagnosis.findings().stream().anyMatch(f -> isUnknownCheck(f)) ? 1 : 0;
                outcome = checks.of(diagnosis);
              }
              lines.add(new RiskAgentReport.Line(history.name(), outcome));
            });
    return new Checked(List.copyOf(lines), partly[0], refusals);
  }

  private static boolean isUnknownCheck(Finding finding) {
    return finding.signal().check() != null && finding.state() == State.UNKNOWN;
  }

  private List<Refusal> read(SourceFile file, Consumer<AccountHistory> each)
      throws IntakeException, StoreException {
    LocalDate today = LocalDate.now(clock);
    List<Refusal> refusals = new ArrayList<>();
    rules
        .intake()
        .recognise(file)
        .read(
            today,
            clock.instant(),
            new RowSink() {
              @Override
              public void accept(RowFacts facts) {
                if (facts.introduces()) {
                  each.accept(history(facts, AsOf.endOf(today)));
                }
              }

              @Override
              public void refuse(Refusal refusal) {
                refusals.add(refusal);
              }

              @Override
              public void skip(int row, String raw, String reason) {}
            });
    return refusals;
  }

  private static AccountHistory history(RowFacts facts, AsOf asOf) {
    Map<String, List<Observation>> series = new LinkedHashMap<>();
    facts
        .observations()
        .forEach(o -> series.computeIfAbsent(o.key(), k -> new ArrayList<>()).add(o));
    String name =
        series.getOrDefault(AccountField.NAME.id(), List.of()).stream()
            .findFirst()
            .map(o -> o.value().text())
            .orElse(facts.subject().value());
    return new AccountHistory(AccountId.of(facts.subject()), name, asOf, series, facts.entries());
  }
}
