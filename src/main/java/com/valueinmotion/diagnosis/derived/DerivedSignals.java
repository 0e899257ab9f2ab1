package com.valueinmotion.diagnosis.derived;

import com.valueinmotion.diagnosis.DerivedSignal;
import java.util.List;

/** All of them. A new one is a small class, a line here, and a signal in the catalogue. */
public final class DerivedSignals {
  private DerivedSignals() {}

  public static List<DerivedSignal> all() {
    return List.of(new Shelfware(), new ActiveStakeholders());
  }
}
