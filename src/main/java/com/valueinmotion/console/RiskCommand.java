package com.valueinmotion.console;

import com.valueinmotion.account.Refusal;
import com.valueinmotion.document.RiskAgentReport;
import com.valueinmotion.workbench.DiagnoseFile;
import com.valueinmotion.workbench.PathSource;
import com.valueinmotion.workbench.ProductRules;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
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

  @Override
  public Integer call() throws Exception {
    DiagnoseFile diagnose =
        new DiagnoseFile(ProductRules.load(), Clock.system(ZoneId.systemDefault()));
    List<Refusal> refusals = json ? diagnoses(diagnose) : report(diagnose);
    refusals.forEach(refusal -> out.message(Refusals.line(file.toString(), refusal)));
    return refusals.isEmpty() ? Exit.DONE : Exit.DONE_WITH_REFUSALS;
  }

  private List<Refusal> diagnoses(DiagnoseFile diagnose) throws Exception {
    DiagnoseFile.Result result = diagnose.run(new PathSource(file));
    out.result(DiagnosisJson.of(result.portfolio(), false));
    warn(result.portfolio().rows().size(), 0);
    return result.refusals();
  }

  private List<Refusal> report(DiagnoseFile diagnose) throws Exception {
    DiagnoseFile.Checked checked = diagnose.check(new PathSource(file));
    out.result(RiskAgentReport.render(checked.lines()));
    warn(checked.lines().size(), checked.partly());
    return checked.refusals();
  }

  /** The report knows six checks; what a file does not say of them is not good, only unknown. */
  private void warn(int accounts, int partly) {
    if (accounts == 0) {
      out.message(file + " tells of no account by itself. `import` it, then `diagnose`.");
    } else if (partly > 0) {
      out.message(
          "Of "
              + partly
              + " of "
              + accounts
              + " accounts the file does not say all six checks; what it does not say is unknown,"
              + " not good. --json shows the whole diagnosis.");
    }
  }
}
