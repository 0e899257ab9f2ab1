package com.valueinmotion.console;

import com.valueinmotion.account.StoreException;
import com.valueinmotion.workbench.StoreLocation;
import com.valueinmotion.workbench.Workbench;
import com.valueinmotion.workbench.WorkbenchException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which store a command works on. */
final class StoreOption {
  @Option(
      names = "--store",
      paramLabel = "DB",
      description = "The store. Else " + StoreLocation.VARIABLE + ", else the usual data folder.")
  private @Nullable Path store;

  Path file() {
    return StoreLocation.here(store);
  }

  /** For commands that look at what is there: a store that is not is said, not made. */
  Workbench openExisting() throws StoreException, WorkbenchException {
    if (Files.notExists(file())) {
      throw new WorkbenchException(
          "There is no store at "
              + file().toAbsolutePath()
              + " yet, and none was made. `import FILE…` makes one; --store or "
              + StoreLocation.VARIABLE
              + " names another.");
    }
    return open();
  }

  /** For commands that only try: where there is no store they try on an empty one, which goes. */
  Workbench openExistingOrBlank() throws StoreException, WorkbenchException {
    return Files.exists(file())
        ? open()
        : Workbench.openBlank(Clock.system(ZoneId.systemDefault()));
  }

  Workbench open() throws StoreException, WorkbenchException {
    return Workbench.open(file(), Clock.system(ZoneId.systemDefault()));
  }
}
