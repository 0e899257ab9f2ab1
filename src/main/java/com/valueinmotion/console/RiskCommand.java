package com.valueinmotion.console;

import com.valueinmotion.document.RiskAgentReport;
import com.valueinmotion.workbench.DiagnoseFile;
import com.valueinmotion.workbench.PathSource;
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
    DiagnoseFile.Result result =
        new DiagnoseFile(ProductRules.load(), Clock.system(ZoneId.systemDefault()))
            .run(new PathSource(file));
    if (json) {
      out.result(DiagnosisJson.of(result.portfolio(), false));
    } else {
      out.result(RiskAgentReport.render(result.portfolio().diagnoses()));
    }
    result.refusals().forEach(refusal -> out.message(Refusals.line(file.toString(), refusal)));
    return result.refusals().isEmpty() ? Exit.DONE : Exit.DONE_WITH_REFUSALS;
  }
}
