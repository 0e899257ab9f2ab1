package com.valueinmotion.plan;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whom carrying out a motion touches. */
public enum Reach {
  /** Ourselves: preparing, reminding, drafting. */
  NOBODY,
  /** The customer reads or feels it. */
  CUSTOMER;

  /** Its name in policy files. */
  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
