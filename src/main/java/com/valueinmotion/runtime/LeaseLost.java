package com.valueinmotion.runtime;

/** Somebody else drives. What was to be written was not. */
public final class LeaseLost extends JournalException {
  private final String holder;

  /**
   * @param holder who drives, as far as that is known; else empty
   */
  public LeaseLost(String holder, String message) {
    super(message);
    this.holder = holder;
  }

  public String holder() {
    return holder;
  }
}
