package com.valueinmotion.intake.format;

import java.util.List;

/** What a row of a format is about, and the properties that its columns may give. */
public enum RowKind {
  /** Values of an account; the columns are words of the vocabulary. */
  ACCOUNT,
  /** Values of an account in a week; the columns are words of the vocabulary. */
  USAGE,
  OPPORTUNITY(
      "key",
      "name",
      "stage",
      "amount",
      "probability",
      "closeDate",
      "type",
      "nextStep",
      "closed",
      "won"),
  CONTACT("key", "name", "role", "title", "email", "influence", "sentiment", "lastTouch", "left"),
  TICKET("key", "subject", "priority", "closed", "escalated", "reopened", "satisfaction"),
  INVOICE("key", "amount", "due", "paid");

  private final List<String> properties;

  RowKind(String... properties) {
    this.properties = List.of(properties);
  }

  /** The names a format may use for columns; empty where those are words of the vocabulary. */
  public List<String> properties() {
    return properties;
  }

  /** Whether the columns are words of the vocabulary. */
  public boolean hasValues() {
    return properties.isEmpty();
  }
}
