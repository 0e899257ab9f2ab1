package com.valueinmotion.language.drafter;

import com.valueinmotion.language.Call;

/** Looks on while a draft comes. */
public interface Watch {
  /** Looks at nothing and stops nothing. */
  Watch NOBODY =
      new Watch() {
        @Override
        public void words(String soFar) {
          // Nobody looks.
        }

        @Override
        public void asking(Call call) {
          // Nobody stops it.
        }
      };

  /** All the words so far; not checked yet. On a thread of the model's. */
  void words(String soFar);

  /** A question is under way, and can be stopped. */
  void asking(Call call);

  /**
   * It is still under way, whether words come or not: again and again, on the thread that waits.
   */
  default void waiting() {
    // Who only looks needs no sign of life.
  }
}
