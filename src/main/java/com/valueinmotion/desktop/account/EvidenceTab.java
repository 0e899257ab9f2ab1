package com.valueinmotion.desktop.account;

import com.valueinmotion.diagnosis.Finding;
import com.valueinmotion.diagnosis.State;
import java.util.function.Predicate;

/** The three lists the evidence is split into. Every signal of the catalogue is in one of them. */
public enum EvidenceTab {
  ATTENTION("Needs attention", Finding::isReason),
  UNKNOWN("Unknown", finding -> finding.state() == State.UNKNOWN),
  GOOD("Good", finding -> finding.state() == State.GOOD);

  private final String title;
  private final Predicate<Finding> admits;

  EvidenceTab(String title, Predicate<Finding> admits) {
    this.title = title;
    this.admits = admits;
  }

  public String title() {
    return title;
  }

  boolean admits(EvidenceRow row) {
    return admits.test(row.finding());
  }
}
