package com.valueinmotion.desktop.account;

/**
 * Something to notice, as a tag.
 *
 * @param tone style class: good, warn, bad, or empty
 */
record Flag(String text, String tone) {
  /** Nothing to notice. */
  static final Flag NONE = new Flag("", "");
}
