package com.valueinmotion.diagnosis;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The eleven phases of the value flow, in order. Value that is stuck in one is missing downstream.
 */
public enum Phase {
  INTENT("Intent", "Int"),
  OUTCOMES("Outcomes", "Out"),
  WORKFLOW("Workflow", "Wfl"),
  OPERATIONAL_CHANGE("Operational Change", "Ops"),
  ADOPTION("Adoption", "Ado"),
  USAGE("Usage", "Use"),
  IMPACT("Impact", "Imp"),
  VALUE("Value", "Val"),
  EXPANSION("Expansion", "Exp"),
  EXECUTIVE_VALIDATION("Executive Validation", "Exe"),
  REINVESTMENT("Reinvestment", "Rei");

  /** In order of the flow. */
  public static final List<Phase> FLOW = List.of(values());

  private final String title;
  private final String shortTitle;

  Phase(String title, String shortTitle) {
    this.title = title;
    this.shortTitle = shortTitle;
  }

  /** Also its name in policy files. */
  @JsonValue
  public String title() {
    return title;
  }

  /** Its place in {@link #FLOW}, from 0. */
  @SuppressWarnings("EnumOrdinal") // the order of the constants is the order of the flow
  public int place() {
    return ordinal();
  }

  /** Three letters, for grids. */
  public String shortTitle() {
    return shortTitle;
  }

  static Optional<Phase> titled(String title) {
    return Arrays.stream(values()).filter(p -> p.title.equals(title)).findFirst();
  }
}
