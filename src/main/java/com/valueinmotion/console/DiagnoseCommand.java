package com.valueinmotion.console;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.valueinmotion.account.AccountId;
import com.valueinmotion.account.AsOf;
import com.valueinmotion.account.StoreException;
import com.valueinmotion.diagnosis.profile.Profile;
import com.valueinmotion.workbench.Portfolio;
import com.valueinmotion.workbench.Progress;
import com.valueinmotion.workbench.Recording;
import com.valueinmotion.workbench.Workbench;
import com.valueinmotion.workbench.WorkbenchException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "diagnose",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Say where value is stuck, and why: all accounts or some, by priority.")
final class DiagnoseCommand implements Callable<Integer> {
  private static final int ALL_REASONS = 99;
  private static final int FEW_REASONS = 3;

  private final Output out;

  @Mixin private StoreOption store = new StoreOption();
  @Mixin private AsOfOption asOf = new AsOfOption();
  @Mixin private PolicyOption policy = new PolicyOption();

  @Parameters(paramLabel = "ACCOUNT", arity = "0..*", description = "Names or ids; else all.")
  private List<String> words = new ArrayList<>();

  @Option(names = "--json", description = "Print whole diagnoses as JSON.")
  private boolean json;

  @Option(
      names = "--record",
      description = "Keep what is said of all accounts, and say what changed since the last time.")
  private boolean record;

  @Spec private CommandSpec spec = CommandSpec.create();

  DiagnoseCommand(Output out) {
    this.out = out;
  }

  @Override
  public Integer call() throws Exception {
    try (Workbench workbench = store.openExisting()) {
      AsOf day = asOf.of(workbench);
      if (record) {
        return record(workbench, day);
      }
      Set<AccountId> wanted = new TreeSet<>();
      for (String word : words) {
        wanted.add(AccountArgument.find(workbench, word));
      }
      Portfolio all = policy.diagnose(workbench).all(day, Progress.unwatched());
      Portfolio shown = words.isEmpty() ? all : all.only(wanted);
      boolean hindsight = workbench.isHindsight(day);
      if (hindsight) {
        out.message(
            "Nothing was known on "
                + day.day()
                + " yet: this is hindsight, with what is known today and had happened by then.");
      }
      Optional<Profile> profile =
          wanted.size() == 1
              ? policy.profile(workbench).of(wanted.iterator().next(), day, Progress.unwatched())
              : Optional.empty();
      if (json) {
        ObjectNode root = DiagnosisJson.of(shown, hindsight);
        profile.ifPresent(p -> root.set("profile", ProfileJson.of(p)));
        out.result(root);
      } else {
        out.result(
            PortfolioText.of(
                    shown, shown.diagnoses().size(), words.isEmpty() ? FEW_REASONS : ALL_REASONS)
                + profile.map(p -> PortfolioText.more(shown.diagnoses().getFirst(), p)).orElse(""));
      }
      if (shown.diagnoses().isEmpty()) {
        out.message(
            "There are no accounts in "
                + workbench.storeFile()
                + ". `import FILE…` brings accounts in.");
      }
      return Exit.DONE;
    }
  }

  private int record(Workbench workbench, AsOf day) throws StoreException, WorkbenchException {
    if (!words.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "--record keeps what is said of all accounts: name none.");
    }
    if (policy.isGiven()) {
      throw new ParameterException(
          spec.commandLine(), "--record keeps what the shipped policy says: leave --policy out.");
    }
    Recording recording = workbench.record().all(day, Progress.unwatched());
    if (json) {
      out.result(RecordingJson.of(recording));
    } else {
      out.result(RecordingText.of(recording));
    }
    return Exit.DONE;
  }
}
