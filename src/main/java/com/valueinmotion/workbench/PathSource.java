package com.valueinmotion.workbench;

import com.valueinmotion.intake.SourceFile;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file on this laptop.
 *
 * @param path where it lies
 */
public record PathSource(Path path) implements SourceFile {
  @Override
  public String name() {
    return String.valueOf(path.getFileName());
  }

  @Override
  public InputStream open() throws IOException {
    if (Files.isDirectory(path)) {
      throw new IOException("it is a folder; name the files in it");
    }
    if (!Files.exists(path)) {
      throw new FileNotFoundException("there is no such file");
    }
    return Files.newInputStream(path);
  }
}
