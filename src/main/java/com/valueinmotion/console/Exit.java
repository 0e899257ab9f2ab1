package com.valueinmotion.console;

/** How a command ended. */
final class Exit {
  static final int DONE = 0;
  static final int DONE_WITH_REFUSALS = 1;
  static final int WRONG_USAGE = 2;
  static final int FAILED = 3;

  private Exit() {}
}
