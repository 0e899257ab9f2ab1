package com.valueinmotion.desktop.today;

/** What the list shows. */
public enum TodayTab {
  TO_REVIEW("To review"),
  REVIEWED("Reviewed"),
  ALL("All");

  private final String title;

  TodayTab(String title) {
    this.title = title;
  }

  /** "To review 19". */
  String title(ReviewTally tally) {
    return title
        + " "
        + switch (this) {
          case TO_REVIEW -> tally.open();
          case REVIEWED -> tally.reviewed();
          case ALL -> tally.all();
        };
  }
}
