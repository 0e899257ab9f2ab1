package com.valueinmotion.workbench;

import com.valueinmotion.intake.SourceFile;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Files packed with the product. */
final class Packed {
  private Packed() {}

  /**
   * @param path from the root of the class path: {@code /policy/risk.yaml}
   */
  static String text(String path) throws IOException {
    try (InputStream in = open(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  static SourceFile source(String path) {
    return new SourceFile() {
      @Override
      public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
      }

      @Override
      public InputStream open() throws IOException {
        return Packed.open(path);
      }
    };
  }

  private static InputStream open(String path) throws IOException {
    InputStream in = Packed.class.getResourceAsStream(path);
    if (in == null) {
      throw new FileNotFoundException(path + " is not packed with the workbench");
    }
    return in;
  }
}
