package com.valueinmotion.workbench;

import com.valueinmotion.diagnosis.PolicyPack;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A policy pack in a file. */
public final class PolicyFile {
  /** A pack is a page of text; anything longer is another file. */
  private static final long MOST_BYTES = 1_000_000;

  private PolicyFile() {}

  /** Throws where the file cannot be read as text. */
  public static PolicyPack read(Path file) throws WorkbenchException {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new WorkbenchException(
            file + " is too long for a policy pack. Nothing was diagnosed.");
      }
      return new PolicyPack(String.valueOf(file.getFileName()), Files.readString(file));
    } catch (CharacterCodingException e) {
      throw new WorkbenchException(
          file + " is not text in UTF-8, so it is no policy pack. Nothing was diagnosed.", e);
    } catch (IOException e) {
      throw new WorkbenchException(
          "The policy pack " + file + " cannot be read. Nothing was diagnosed; check its name.", e);
    }
  }
}
