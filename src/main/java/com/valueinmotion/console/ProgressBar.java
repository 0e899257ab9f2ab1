package com.valueinmotion.console;

import com.valueinmotion.workbench.Progress;

/**
 * How far long work is, in one line that is written over; where nobody can see that, not at all.
 */
final class ProgressBar implements Progress {
  private static final int WIDE = 30;

  private final Output out;
  private final boolean seen;
  private long shown = -1;

  ProgressBar(Output out) {
    this(out, isSeen());
  }

  @SuppressWarnings("SystemConsoleNull") // null all the same where there is none at all
  private static boolean isSeen() {
    java.io.Console console = System.console();
    return console != null && console.isTerminal();
  }

  /**
   * @param seen whether a person looks at the messages as they come
   */
  ProgressBar(Output out, boolean seen) {
    this.out = out;
    this.seen = seen;
  }

  @Override
  public void at(long done, long total, String message) {
    long now = total == 0 ? done / 100 : done * WIDE / total;
    if (!seen || now == shown) {
      return;
    }
    shown = now;
    String bar =
        total == 0
            ? done + " "
            : "["
                + "#".repeat((int) now)
                + "-".repeat(WIDE - (int) now)
                + "] "
                + done
                + "/"
                + total
                + " ";
    out.over(bar + message);
    if (total > 0 && done == total) {
      out.message("");
    }
  }
}
