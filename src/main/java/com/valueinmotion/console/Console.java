package com.valueinmotion.console;

import com.valueinmotion.account.StoreException;
import com.valueinmotion.intake.IntakeException;
import com.valueinmotion.workbench.WorkbenchException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command line: parses, runs one command, says how it ended. */
public final class Console {
  private static final Logger LOG = System.getLogger(Console.class.getName());

  private final Output out;

  public Console(OutputStream results, OutputStream messages) {
    this.out = new Output(results, messages);
  }

  @Command(
      name = "value-in-motion",
      versionProvider = Version.class,
      mixinStandardHelpOptions = true,
      synopsisSubcommandLabel = "VERB",
      description = {
        "Finds where value is stuck in B2B accounts, says why with file and row, and turns it into"
            + " an approved plan.",
        "Without a verb: the window, or without a display the main job on the console."
      },
      footer = {
        "",
        "Exit codes: 0 done; 1 done, with refused rows listed; 2 wrong usage; 3 failed, nothing"
            + " changed."
      })
  private static final class Top {}

  /** Runs one command line and gives its exit code. */
  public int run(String... args) {
    CommandLine line = new CommandLine(new Top());
    line.addSubcommand(new RiskCommand(out));
    line.addSubcommand(new ImportCommand(out));
    line.addSubcommand(new DiagnoseCommand(out));
    line.addSubcommand(new PlanCommand(out));
    line.addSubcommand(new ExportCommand(out));
    line.addSubcommand(new DoctorCommand(out));
    StringWriter help = new StringWriter();
    line.setOut(new PrintWriter(help));
    line.setExecutionExceptionHandler((failure, command, parsed) -> failed(failure));
    line.setParameterExceptionHandler(this::misused);
    line.setExecutionStrategy(this::execute);
    int exit = line.execute(args);
    out.result(help.toString());
    return exit;
  }

  /** What the window does, where there is no display. */
  public int mainJob() {
    try {
      return new MainJob(out).run();
    } catch (StoreException | WorkbenchException | IntakeException | RuntimeException e) {
      return failed(e);
    }
  }

  private int execute(ParseResult parsed) {
    if (!parsed.hasSubcommand()
        && !parsed.isUsageHelpRequested()
        && !parsed.isVersionHelpRequested()) {
      throw new ParameterException(
          parsed.commandSpec().commandLine(), "Say what to do: a verb is missing.");
    }
    return new CommandLine.RunLast().execute(parsed);
  }

  private int misused(ParameterException wrong, String[] args) {
    out.message(String.valueOf(wrong.getMessage()));
    out.message(wrong.getCommandLine().getUsageMessage());
    return Exit.WRONG_USAGE;
  }

  private int failed(Exception failure) {
    if (failure instanceof StoreException
        || failure instanceof WorkbenchException
        || failure instanceof IntakeException) {
      out.message(String.valueOf(failure.getMessage()));
    } else {
      LOG.log(Level.ERROR, "a fault of ours", failure);
      out.message(
          "This is a fault of the workbench, not of your files ("
              + failure
              + "). The store is as it was. Please report it with the lines above.");
    }
    return Exit.FAILED;
  }
}
