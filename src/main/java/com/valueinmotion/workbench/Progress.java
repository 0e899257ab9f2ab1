package com.valueinmotion.workbench;

/** How far long work has come, and whether it should go on. */
public interface Progress {
  /**
   * Called often.
   *
   * @param done of {@code total}, in whatever unit; total 0 where it is not known
   * @throws java.util.concurrent.CancellationException where the person has cancelled
   */
  void at(long done, long total, String message);

  /** For work that nobody watches. */
  static Progress unwatched() {
    return (done, total, message) -> {};
  }
}
