package com.valueinmotion.console;

import com.valueinmotion.workbench.Doctor;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Look at the JDK, the store, the fonts, the display and the model.")
final class DoctorCommand implements Callable<Integer> {
  private final Output out;

  @Mixin private StoreOption store = new StoreOption();

  DoctorCommand(Output out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    List<Doctor.Check> checks = Doctor.here().examine(store.file());
    for (Doctor.Check check : checks) {
      out.result("%-8s %-4s %s\n".formatted(check.what(), check.verdict(), check.finding()));
    }
    return checks.stream().anyMatch(c -> c.verdict() == Doctor.Verdict.BAD)
        ? Exit.FAILED
        : Exit.DONE;
  }
}
