package com.valueinmotion.architecture.planted.floors;

import com.valueinmotion.architecture.planted.floors.account.GoodLow;

/** The root may import every room. */
public final class Main {
  private Main() {}

  public static GoodLow wire() {
    return new GoodLow("x");
  }
}
