package com.valueinmotion.language;

import java.time.Duration;

/** An answer under way. */
public interface Call {
  /**
   * Waits for the end. Always ends: with an answer, or with what went wrong.
   *
   * @throws ModelFault of kind {@link ModelFault.Kind#CANCELLED} after {@link #cancel}, and where
   *     the waiting thread is interrupted, which cancels
   */
  Answer await() throws ModelFault;

  /**
   * The same for who must do something again and again meanwhile, on the thread that waits.
   *
   * @param pause between one time and the next; a call that is over in a moment does it never
   */
  default Answer await(Duration pause, Runnable meanwhile) throws ModelFault {
    return await();
  }

  /** Ends it now, also before the first token. Does nothing where it has ended. */
  void cancel();
}
