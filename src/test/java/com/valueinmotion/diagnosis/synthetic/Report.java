package com.valueinmotion.diagnosis.synthetic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Figures of one test, kept in {@code target/reports} for people to read. */
final class Report {
  private final List<String> lines = new ArrayList<>();

  Report line(String line) {
    lines.add(line);
    return this;
  }

  /** Writes {@code target/reports/<name>.txt}. */
  void write(String name) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "reports"));
    Files.write(folder.resolve(name + ".txt"), lines);
  }

  /** All of it, for the message of a failed assertion. */
  @Override
  public String toString() {
    return String.join("\n", lines);
  }
}
