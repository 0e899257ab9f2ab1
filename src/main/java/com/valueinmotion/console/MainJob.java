package com.valueinmotion.console;

import com.valueinmotion.account.StoreException;
import com.valueinmotion.diagnosis.Diagnosis;
import com.valueinmotion.intake.IntakeException;
import com.valueinmotion.runtime.JournalException;
import com.valueinmotion.workbench.ImportReport;
import com.valueinmotion.workbench.PathSource;
import com.valueinmotion.workbench.PlanView;
import com.valueinmotion.workbench.Portfolio;
import com.valueinmotion.workbench.Progress;
import com.valueinmotion.workbench.SamplePortfolio;
import com.valueinmotion.workbench.Workbench;
import com.valueinmotion.workbench.WorkbenchException;
import com.valueinmotion.workbench.lifecycle.ReviewQueue;
import com.valueinmotion.workbench.lifecycle.RunAccounts;
import com.valueinmotion.workbench.lifecycle.RunReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * The main job without a window: imports {@code examples/}, prints the riskiest accounts with
 * reasons and sources, runs the lifecycle graph, and writes a plan under {@code target/}.
 */
final class MainJob {
  private static final int RISKIEST = 5;
  private static final int REASONS = 4;
  private static final int FIRST = 3;
  private static final Path EXAMPLES = Path.of("examples");
  private static final Path TARGET = Path.of("target", "main-job");

  private final Output out;

  MainJob(Output out) {
    this.out = out;
  }

  int run() throws StoreException, WorkbenchException, IntakeException, JournalException {
    Clock clock = Clock.system(ZoneId.systemDefault());
    try (Workbench workbench =
        Workbench.openStanding(TARGET.resolve("workbench.db"), SamplePortfolio.DAY, clock)) {
      List<PathSource> files = examples();
      out.result("Importing " + files.size() + " files from " + EXAMPLES.toAbsolutePath() + "\n");
      ImportReport report =
          workbench
              .importFiles()
              .run(files, workbench.knownOn(SamplePortfolio.DAY), Progress.unwatched());
      out.result(ImportText.of(report) + "\n");
      Portfolio portfolio = workbench.diagnose().all(workbench.asOf(), Progress.unwatched());
      out.result("The riskiest accounts. " + PortfolioText.of(portfolio, RISKIEST, REASONS));
      RunReport runs = new RunAccounts(workbench.lifecycle().byRules()).all(Progress.unwatched());
      ReviewQueue.Queue queue = new ReviewQueue(workbench.lifecycle()).now();
      out.result(
          "\nThe lifecycle graph ran "
              + runs.lines().size()
              + " accounts. "
              + queue.open().size()
              + " entries wait for a decision; the first:\n"
              + QueueText.of(queue.open().stream().limit(FIRST).toList()));
      Diagnosis first = portfolio.diagnoses().getFirst();
      PlanView plan = workbench.plans().open(first.account(), workbench.asOf());
      out.result("\nPlan for " + first.name() + ": " + plan.plan().motion() + "\n");
      write(workbench, plan, "plan.eml", "opens in a mail program as a draft");
      write(workbench, plan, "plan.md", "the same with every source, for ourselves");
      out.result("The store is " + workbench.storeFile() + "\n");
      out.result(
          """

          There is no display here. Where there is one, the same command opens the window:
          sample portfolio first, then drop your own files on it. `java -jar
          target/value-in-motion.jar --help` (after `./mvnw package`) lists the verbs.
          """);
      return report.isComplete() ? Exit.DONE : Exit.DONE_WITH_REFUSALS;
    }
  }

  private void write(Workbench workbench, PlanView plan, String name, String what)
      throws WorkbenchException {
    Path file = workbench.export().to(TARGET.resolve(name), plan, true);
    out.result("Wrote " + file + ": " + what + "\n");
  }

  private static List<PathSource> examples() throws WorkbenchException {
    try (Stream<Path> all = Files.walk(EXAMPLES)) {
      return all.filter(MainJob::isInput).sorted().map(PathSource::new).toList();
    } catch (IOException e) {
      throw new WorkbenchException(
          "There is no display, and no folder examples/ here to work on. Nothing was changed. Run"
              + " this in the project's folder, or say what to do: --help lists the verbs.",
          e);
    }
  }

  private static boolean isInput(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".csv") || name.endsWith(".json");
  }
}
