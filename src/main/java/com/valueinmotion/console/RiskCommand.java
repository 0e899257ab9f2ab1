package com.valueinmotion.console;

import com.valueinmotion.diagnosis.Finding;
import com.valueinmotion.diagnosis.State;
import com.valueinmotion.document.RiskAgentReport;
import com.valueinmotion.workbench.DiagnoseFile;
import com.valueinmotion.workbench.PathSource;
import com.valueinmotion.workbench.Portfolio;
import com.valueinmotion.workbench.ProductRules;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "risk",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Print the risk agent's report for a file of accounts, without a store.")
final class RiskCommand implements Callable<Integer> {
  private final Output out;

  @Parameters(paramLabel = "FILE", description = "A file of accounts.")
  private Path file = Path.of("");

  @Option(names = "--json", description = "Print whole diagnoses as JSON.")
  private boolean json;

  RiskCommand(Output out) {
    this.out = out;
  }

  /** The report knows six checks; what a file does not say of them is not good, only unknown. */
  private void warn(Portfolio portfolio) {
    if (portfolio.diagnoses().isEmpty()) {
      out.message(file + " tells of no account by itself. `import` it, then `diagnose`.");
      return;
    }
    long partly =
        portfolio.diagnoses().stream()
            .filter(d -> d.findings().stream().anyMatch(RiskCommand::isUnknownCheck))
            .count();
    if (partly > 0) {
      out.message(
          "Of "
              + partly
              + " of "
              + portfolio.diagnoses().size()
              + " accounts the file does not say all six checks; what it does not say is unknown,"
              + " not good. --json shows the whole diagnosis.");
    }
  }

  private static boolean isUnknownCheck(Finding finding) {
    return finding.signal().check() != null && finding.state() == State.UNKNOWN;
  }

  @Override
  public Integer call() throws Exception {
    DiagnoseFile.Result result =
        new DiagnoseFile(ProductRules.load(), Clock.system(ZoneId.systemDefault()))
            .run(new PathSource(file));
    if (json) {
      out.result(DiagnosisJson.of(result.portfolio(), false));
    } else {
      out.result(RiskAgentReport.render(result.portfolio().diagnoses()));
    }
    warn(result.portfolio());
    result.refusals().forEach(refusal -> out.message(Refusals.line(file.toString(), refusal)));
    return result.refusals().isEmpty() ? Exit.DONE : Exit.DONE_WITH_REFUSALS;
  }
}
