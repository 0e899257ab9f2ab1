package com.valueinmotion.console;

import com.valueinmotion.account.StoreException;
import com.valueinmotion.intake.IntakeException;
import com.valueinmotion.intake.format.RowKind;
import com.valueinmotion.intake.value.DayOrder;
import com.valueinmotion.runtime.JournalException;
import com.valueinmotion.workbench.WorkbenchException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

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
        "Exit codes: 0 done; 1 done, with refused rows or files listed; 2 wrong usage; 3 failed,"
            + " nothing changed."
      })
  private static final class Top {}

  @Command(
      name = "log",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class,
      synopsisSubcommandLabel = "export",
      description = "The log of decisions.")
  private static final class LogGroup {}

  /** Runs one command line and gives its exit code. */
  public int run(String... args) {
    CommandLine line = new CommandLine(new Top());
    line.addSubcommand(new RiskCommand(out));
    line.addSubcommand(new ImportCommand(out));
    line.addSubcommand(new ImportsCommand(out));
    line.addSubcommand(new MatchCommand(out));
    line.addSubcommand(new MappingCommand(out));
    line.addSubcommand(new TemplateCommand(out));
    line.addSubcommand(new DiagnoseCommand(out));
    line.addSubcommand(new WhatIfCommand(out));
    line.addSubcommand(new PolicyCommand(out));
    line.addSubcommand(new MeasuresCommand(out));
    line.addSubcommand(new PlanCommand(out));
    line.addSubcommand(new ExportCommand(out));
    line.addSubcommand(new RunCommand(out));
    line.addSubcommand(new QueueCommand(out));
    line.addSubcommand(new ApproveCommand(out));
    line.addSubcommand(new RejectCommand(out));
    line.addSubcommand(new SnoozeCommand(out));
    CommandLine runs = new CommandLine(new RunsCommand(out));
    runs.addSubcommand(new ShowRunCommand(out));
    runs.addSubcommand(new ForkRunCommand(out));
    line.addSubcommand(runs);
    CommandLine log = new CommandLine(new LogGroup());
    log.addSubcommand(new LogCommand(out));
    line.addSubcommand(log);
    line.addSubcommand(new DraftCommand(out));
    line.addSubcommand(new ModelsCommand(out));
    line.addSubcommand(new DoctorCommand(out));
    line.registerConverter(LocalDate.class, Console::day);
    line.registerConverter(Path.class, Console::path);
    line.registerConverter(DayOrder.class, Console::dayOrder);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.registerConverter(RowKind.class, Console::kind);
    StringWriter help = new StringWriter();
    line.setOut(new PrintWriter(help));
    line.setExecutionExceptionHandler((failure, command, parsed) -> failed(failure));
    line.setParameterExceptionHandler(this::misused);
    line.setExecutionStrategy(this::execute);
    int exit = line.execute(args);
    out.result(help.toString());
    return out.isLost() ? lost() : exit;
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("\"" + text + "\" is no day: write one such as 2026-11-22");
    }
  }

  private static DayOrder dayOrder(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "dmy" -> DayOrder.DAY_FIRST;
      case "mdy" -> DayOrder.MONTH_FIRST;
      default ->
          throw new TypeConversionException(
              "\"" + text + "\" is no order of day and month: write dmy or mdy");
    };
  }

  private static RowKind kind(String text) {
    try {
      return RowKind.valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(
          "\""
              + text
              + "\" is no kind of rows: it is one of "
              + Stream.of(RowKind.values())
                  .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                  .collect(Collectors.joining(", ")));
    }
  }

  private static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new TypeConversionException(
          "\""
              + text
              + "\" cannot be the name of a file here. Where it has letters beyond a to z, the"
              + " locale must be able to write them: set LC_ALL=C.UTF-8");
    }
  }

  /** Nothing of the store is at stake; but what was asked for did not arrive. */
  private int lost() {
    out.message("The output could not be written. Nothing in the store was lost.");
    return Exit.FAILED;
  }

  /** What the window does, where there is no display. */
  public int mainJob() {
    try {
      return new MainJob(out).run();
    } catch (StoreException
        | WorkbenchException
        | IntakeException
        | JournalException
        | RuntimeException e) {
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
        || failure instanceof JournalException
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
