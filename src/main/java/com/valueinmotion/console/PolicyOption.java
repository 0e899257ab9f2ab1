package com.valueinmotion.console;

import com.valueinmotion.workbench.DiagnosePortfolio;
import com.valueinmotion.workbench.PolicyFile;
import com.valueinmotion.workbench.ProfileAccount;
import com.valueinmotion.workbench.Workbench;
import com.valueinmotion.workbench.WorkbenchException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** By which policy a command diagnoses. */
final class PolicyOption {
  @Option(
      names = "--policy",
      paramLabel = "FILE",
      description = "A policy pack: what differs from the shipped policy. Nothing is stored.")
  private @Nullable Path file;

  boolean isGiven() {
    return file != null;
  }

  ProfileAccount profile(Workbench workbench) throws WorkbenchException {
    return file == null ? workbench.profile() : workbench.profile(PolicyFile.read(file));
  }

  DiagnosePortfolio diagnose(Workbench workbench) throws WorkbenchException {
    return file == null ? workbench.diagnose() : workbench.diagnose(PolicyFile.read(file));
  }
}
