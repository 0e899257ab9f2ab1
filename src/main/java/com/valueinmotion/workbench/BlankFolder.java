package com.valueinmotion.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder of our own among the machine's temporary ones. */
record BlankFolder(Path path) {
  static BlankFolder make() throws WorkbenchException {
    try {
      return new BlankFolder(Files.createTempDirectory("value-in-motion-"));
    } catch (IOException e) {
      throw new WorkbenchException(
          "No temporary folder could be made to try this in: "
              + e.getMessage()
              + ". Nothing was changed. Look whether the disk is full.",
          e);
    }
  }

  /** The folder and the files in it. What cannot be deleted stays for the machine to tidy up. */
  void delete() {
    try (Stream<Path> inside = Files.list(path)) {
      List<Path> files = inside.toList();
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(path);
    } catch (IOException e) {
      // Nothing of the person's is in it.
    }
  }
}
