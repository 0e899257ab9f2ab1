package com.valueinmotion.language;

/** An answer under way. */
public interface Call {
  /**
   * Waits for the end. Always ends: with an answer, or with what went wrong.
   *
   * @throws ModelFault of kind {@link ModelFault.Kind#CANCELLED} after {@link #cancel}, and where
   *     the waiting thread is interrupted, which cancels
   */
  Answer await() throws ModelFault;

  /** Ends it now, also before the first token. Does nothing where it has ended. */
  void cancel();
}
