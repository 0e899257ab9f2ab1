package com.valueinmotion.diagnosis;

/** A policy file that cannot be used: which file, which line, what is wrong. */
public final class PolicyException extends Exception {
  PolicyException(String file, int line, String problem) {
    super(file + (line > 0 ? ", line " + line : "") + ": " + problem);
  }
}
