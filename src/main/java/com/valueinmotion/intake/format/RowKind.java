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
  CONTACT(
      "key",
      "name",
      "role",
      "title",
      "email",
      "influence",
      "sentiment",
      "lastTouch",
      "left",
      "nps",
      "npsOn"),
  TICKET("key", "subject", "priority", "status", "closed", "escalated", "reopened", "satisfaction"),
  INVOICE("key", "amount", "due", "paid"),
  MILESTONE("key", "name", "track", "start", "due", "done"),
  OUTCOME("key", "name", "baseline", "target", "current", "owner", "reviewed", "accepted"),
  /** A team has no id but its name. */
  TEAM("key", "seats", "active"),
  /** A user in a week: the two together tell one row from another. */
  USER_USAGE("user", "team", "actions"),
  /** What a user did at a moment; counted by user and week. */
  EVENT("user", "name", "quantity"),
  /** What somebody wrote about the account. */
  NOTE("key", "subject", "text"),
  /** A contract line; together they tell ARR, renewal and seats. */
  SUBSCRIPTION(
      "key",
      "product",
      "seats",
      "amount",
      "interval",
      "units",
      "from",
      "until",
      "cancelled",
      "ended",
      "reason",
      "status",
      "notice",
      "noticeUnit");

  private final List<String> properties;

  RowKind(String... properties) {
    this.properties = List.of(properties);
  }

  /** The names a format may use for columns; empty where those are words of the vocabulary. */
  public List<String> properties() {
    return properties;
  }

  /** Those of the properties whose numbers may have decimals. */
  public List<String> decimals() {
    return this == OUTCOME ? List.of("baseline", "target", "current") : List.of();
  }

  /** Those of the properties that are days, besides that of the row. */
  public List<String> days() {
    return switch (this) {
      case OPPORTUNITY -> List.of("closeDate");
      case CONTACT -> List.of("lastTouch", "left", "npsOn");
      case TICKET -> List.of("closed");
      case INVOICE -> List.of("due", "paid");
      case MILESTONE -> List.of("start", "due", "done");
      case OUTCOME -> List.of("reviewed", "accepted");
      case SUBSCRIPTION -> List.of("from", "until", "cancelled", "ended");
      case ACCOUNT, USAGE, TEAM, USER_USAGE, EVENT, NOTE -> List.of();
    };
  }

  /** Those of the properties without which a row is refused. */
  public List<String> needed() {
    return switch (this) {
      case OPPORTUNITY, CONTACT, OUTCOME -> List.of("key", "name");
      case TICKET -> List.of("key");
      case INVOICE -> List.of("key", "amount", "due");
      case MILESTONE -> List.of("key", "name", "due");
      case TEAM -> List.of("key", "seats", "active");
      case USER_USAGE -> List.of("user", "actions");
      case EVENT -> List.of("user");
      case SUBSCRIPTION -> List.of("key", "from");
      case ACCOUNT, USAGE, NOTE -> List.of();
    };
  }

  /** Whether a row says nothing unless it says when. */
  public boolean needsDay() {
    return switch (this) {
      case USAGE, TICKET, INVOICE, USER_USAGE, EVENT -> true;
      case ACCOUNT, OPPORTUNITY, CONTACT, MILESTONE, OUTCOME, TEAM, NOTE, SUBSCRIPTION -> false;
    };
  }

  /**
   * What may tell one row from another where they have no ids, the best first: two people of one
   * name at one account are rare, two tickets with one subject are not.
   */
  public List<String> insteadOfKey() {
    return switch (this) {
      case CONTACT -> List.of("email", "name");
      case OPPORTUNITY, MILESTONE, OUTCOME -> List.of("name");
      case ACCOUNT, USAGE, TICKET, INVOICE, TEAM, USER_USAGE, EVENT, NOTE, SUBSCRIPTION ->
          List.of();
    };
  }

  /** One row of it, in a word. */
  public String noun() {
    return switch (this) {
      case ACCOUNT -> "account";
      case USAGE -> "week";
      case OPPORTUNITY -> "opportunity";
      case CONTACT -> "contact";
      case TICKET -> "ticket";
      case INVOICE -> "invoice";
      case MILESTONE -> "milestone";
      case OUTCOME -> "outcome";
      case TEAM -> "team";
      case USER_USAGE -> "user's week";
      case EVENT -> "event";
      case NOTE -> "note";
      case SUBSCRIPTION -> "contract line";
    };
  }

  /** Whether each row has an id of its own; a note is known by its day and first words. */
  public boolean needsKey() {
    return properties.contains("key") && this != NOTE;
  }

  /** Whether the columns are words of the vocabulary. */
  public boolean hasValues() {
    return properties.isEmpty();
  }
}
