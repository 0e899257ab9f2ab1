package com.valueinmotion.runtime;

/** What can be decided of a question. */
public enum Verdict {
  APPROVED("approved"),
  /** Approved with changes of one's own. */
  EDITED("edited and approved"),
  REJECTED("rejected"),
  /** Put off to a day. */
  SNOOZED("snoozed"),
  /** By policy, without a person: routine, safe, local. */
  AUTOMATIC("done by policy"),
  /** An approval no longer holds: what it rested on had changed before it was carried out. */
  VOIDED("void"),
  /** A decision was taken back. */
  UNDONE("taken back");

  private final String words;

  Verdict(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
