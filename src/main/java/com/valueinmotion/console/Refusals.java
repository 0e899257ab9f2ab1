package com.valueinmotion.console;

import com.valueinmotion.account.Refusal;

/** A refused row as a line for the person. */
final class Refusals {
  private Refusals() {}

  static String line(String file, Refusal refusal) {
    return file + " row " + refusal.row() + " refused: " + String.join("; ", refusal.reasons());
  }
}
