package com.valueinmotion.build;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** google-java-format, as its command line applies it: imports, long strings and all. */
final class JavaFormat {
  private static final Formatter FORMATTER = new Formatter();

  private JavaFormat() {}

  /** The files under a folder that are not formatted, relative to it; rewritten where asked. */
  static List<Path> unformatted(Path folder, boolean rewrite)
      throws IOException, FormatterException {
    List<Path> wrong = new ArrayList<>();
    for (Path file : javaFiles(folder)) {
      String text = Files.readString(file);
      String formatted = FORMATTER.formatSourceAndFixImports(text);
      if (!formatted.equals(text)) {
        wrong.add(folder.relativize(file));
        if (rewrite) {
          Files.writeString(file, formatted);
        }
      }
    }
    return wrong;
  }

  private static List<Path> javaFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
