package com.valueinmotion.workbench;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A mapping in a file. */
public final class MappingFile {
  /** A mapping is a page of text; anything longer is another file. */
  private static final long MOST_BYTES = 1_000_000;

  private MappingFile() {}

  /** Writes it, in place of what is there. */
  public static void write(Path file, String yaml) throws WorkbenchException {
    try {
      AtomicFile.write(file, yaml.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new WorkbenchException(
          file + " could not be written (" + e.getMessage() + "). Choose another folder.", e);
    }
  }

  /** Its text. Throws where the file cannot be read as text. */
  public static String read(Path file) throws WorkbenchException {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new WorkbenchException(file + " is too long for a mapping. Nothing was done.");
      }
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new WorkbenchException(
          file + " is not text in UTF-8, so it is no mapping. Nothing was done.", e);
    } catch (IOException e) {
      throw new WorkbenchException(
          "The mapping " + file + " cannot be read. Nothing was done; check its name.", e);
    }
  }
}
