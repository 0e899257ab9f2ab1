package com.valueinmotion.workbench.lifecycle;

import com.valueinmotion.workbench.WorkbenchException;

/** Whether whoever asks may drive runs and decide. */
public interface Seat {
  /** For commands, which work beside a window: each run has a lease of its own. */
  Seat FREE =
      new Seat() {
        @Override
        public boolean isOurs() {
          return true;
        }

        @Override
        public String driver() {
          return "";
        }
      };

  boolean isOurs();

  /** Who drives; empty where that is not known. */
  String driver();

  /**
   * @throws WorkbenchException where another window drives: this one only watches
   */
  default void require() throws WorkbenchException {
    if (!isOurs()) {
      throw new WorkbenchException(
          "Another window drives this store"
              + (driver().isEmpty() ? "" : ", " + driver())
              + "; this one watches. Nothing was decided. Decide there, or close it: this window"
              + " takes over within "
              + DriverSeat.KEPT.toSeconds()
              + " seconds.");
    }
  }
}
