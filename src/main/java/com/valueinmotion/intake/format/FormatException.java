package com.valueinmotion.intake.format;

/** The description of a format is wrong. The message names file and line. */
public final class FormatException extends Exception {
  public FormatException(String file, int line, String problem) {
    super(file + ", line " + line + ": " + problem);
  }
}
