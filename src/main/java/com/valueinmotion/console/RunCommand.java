package com.valueinmotion.console;

import com.valueinmotion.account.AccountId;
import com.valueinmotion.account.StoreException;
import com.valueinmotion.agent.specialist.Agents;
import com.valueinmotion.runtime.Effects;
import com.valueinmotion.workbench.Workbench;
import com.valueinmotion.workbench.WorkbenchException;
import com.valueinmotion.workbench.draft.ModelInRuns;
import com.valueinmotion.workbench.lifecycle.Lifecycle;
import com.valueinmotion.workbench.lifecycle.RunAccounts;
import com.valueinmotion.workbench.lifecycle.RunReport;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Run the lifecycle graph for all accounts or some, until each waits for a person, for",
      "evidence or for a day. Can be stopped and run again: nothing is done twice."
    })
final class RunCommand implements Callable<Integer> {
  private final Output out;

  @Mixin private StoreOption store = new StoreOption();

  @Parameters(paramLabel = "ACCOUNT", arity = "0..*", description = "Names or ids; else all.")
  private List<String> words = new ArrayList<>();

  @Option(
      names = "--agent",
      paramLabel = "NAME",
      split = ",",
      description =
          "Ask only these: risk, onboarding, integration, velocity, qbr, profile, expansion,"
              + " renewal.")
  private List<String> agents = new ArrayList<>();

  @Option(
      names = "--model",
      paramLabel = "NAME",
      description =
          "The model that words the plans and reads notes, \"none\" for no model; else the chosen"
              + " one where accounts are named, and none for all of them.")
  private @Nullable String model;

  @Option(
      names = "--dry-run",
      description = "Say what would be proposed if it began today; keep and do nothing.")
  private boolean dryRun;

  @Option(names = "--json", description = "Print the runs as JSON.")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  RunCommand(Output out) {
    this.out = out;
  }

  @Override
  public Integer call() throws Exception {
    try (Workbench workbench = store.openExisting()) {
      Lifecycle lifecycle = lifecycle(workbench);
      if (!dryRun) {
        return run(workbench, lifecycle);
      }
      try (Workbench blank = Workbench.openBlank(Clock.systemUTC())) {
        Lifecycle scratch = blank.lifecycle();
        return run(
            workbench, lifecycle.with(scratch.journal(), scratch.decisions(), Effects.none()));
      }
    }
  }

  /** A model is asked where somebody names it, or the accounts: not for all of them unasked. */
  private Lifecycle lifecycle(Workbench workbench) throws StoreException {
    Lifecycle lifecycle = workbench.lifecycle().asking(asked(workbench));
    if (model == null) {
      return words.isEmpty() ? lifecycle.byRules() : lifecycle;
    }
    ModelInRuns named = workbench.writing().inRuns(model);
    try {
      named.find();
    } catch (WorkbenchException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage() + " Nothing was run.", e);
    }
    return lifecycle.by(named, named);
  }

  private int run(Workbench workbench, Lifecycle lifecycle) throws Exception {
    List<AccountId> accounts = new ArrayList<>();
    for (String word : words) {
      accounts.add(AccountArgument.find(workbench, word));
    }
    RunAccounts run = new RunAccounts(lifecycle);
    ProgressBar progress = new ProgressBar(out);
    RunReport report = accounts.isEmpty() ? run.all(progress) : run.only(accounts, progress);
    if (json) {
      out.result(RunJson.of(report));
    } else {
      out.result(RunText.of(report, lifecycle.graph().graph(), dryRun));
    }
    return report.left().isEmpty() ? Exit.DONE : Exit.DONE_WITH_REFUSALS;
  }

  private Set<String> asked(Workbench workbench) {
    List<String> known = new Agents(workbench.lifecycle().governance()).names();
    for (String agent : agents) {
      if (!known.contains(agent)) {
        throw new ParameterException(
            spec.commandLine(),
            "no agent is called \"" + agent + "\"; they are " + String.join(", ", known));
      }
    }
    return new TreeSet<>(agents);
  }
}
