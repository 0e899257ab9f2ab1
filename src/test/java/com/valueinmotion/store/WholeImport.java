package com.valueinmotion.store;

import com.valueinmotion.workbench.PathSource;
import com.valueinmotion.workbench.Progress;
import com.valueinmotion.workbench.Workbench;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * An import as the product does it, saying how far it is, so that it can be killed where one likes.
 * Arguments: the store, the instant at which the files came, the files.
 */
final class WholeImport {
  private WholeImport() {}

  public static void main(String[] args) throws Exception {
    List<Path> files = Arrays.stream(args).skip(2).map(Path::of).toList();
    run(
        Path.of(args[0]),
        Instant.parse(args[1]),
        files,
        (done, total, message) -> System.out.println("at " + done));
    System.out.println("done");
  }

  static void run(Path store, Instant knownAt, List<Path> files, Progress progress)
      throws Exception {
    try (Workbench workbench = Workbench.open(store, Clock.systemUTC())) {
      workbench.importFiles().run(files.stream().map(PathSource::new).toList(), knownAt, progress);
    }
  }
}
