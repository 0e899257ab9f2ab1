package com.valueinmotion.examples;

import java.util.Locale;

/**
 * The columns of the health sheet, in order: how often a CSM writes one down, how it moves, and the
 * values it has where nothing is wrong.
 */
enum SamplePortfolioSignal {
  ICP_SCORE(Often.ONCE, Moves.SLIDES, 66, 88),
  BUSINESS_GOAL_RECORDED(Often.ONCE, Moves.SWITCHES, "yes"),
  DEAL_COMPLEXITY(Often.ONCE, Moves.SLIDES, 20, 46),
  OUTCOMES_DEFINED(Often.QUARTERLY, Moves.STANDS, 2, 4),
  DAYS_SINCE_OUTCOME_REVIEW(Often.QUARTERLY, Moves.COUNTS_UP, 14, 70),
  WORKFLOW_INTEGRATED(Often.QUARTERLY, Moves.SWITCHES, "yes"),
  WORKFLOWS_LIVE_PCT(Often.MONTHLY, Moves.SLIDES, 78, 95),
  TIME_TO_VALUE_RATIO(Often.MONTHLY, Moves.SLIDES_IN_TENTHS, 0.9, 1.1),
  USERS_TRAINED_PCT(Often.QUARTERLY, Moves.SLIDES, 83, 96),
  ADMIN_INACTIVE_DAYS(Often.MONTHLY, Moves.FALLS_BEHIND, 0, 7),
  MILESTONE_OVERDUE_DAYS(Often.MONTHLY, Moves.FALLS_BEHIND, 0, 5),
  SEATS_ACTIVATED_PCT(Often.MONTHLY, Moves.FOLLOWS_ROWS, ""),
  MODULES_USED_PCT(Often.QUARTERLY, Moves.SLIDES, 64, 88),
  TEAMS_BELOW_LINE_PCT(Often.MONTHLY, Moves.SLIDES, 4, 19),
  USAGE_30D(Often.MONTHLY, Moves.FOLLOWS_ROWS, ""),
  DAYS_SINCE_CORE_ACTION(Often.MONTHLY, Moves.FOLLOWS_ROWS, ""),
  REOPENED_TICKETS_PCT(Often.MONTHLY, Moves.FOLLOWS_ROWS, ""),
  CSAT_PCT(Often.MONTHLY, Moves.FOLLOWS_ROWS, ""),
  ROI_SCORE(Often.QUARTERLY, Moves.SLIDES, 67, 84),
  OUTCOME_REALISED_PCT(Often.QUARTERLY, Moves.SLIDES, 82, 98),
  DAYS_SINCE_VALUE_PROOF(Often.QUARTERLY, Moves.COUNTS_UP, 20, 95),
  NEXT_USE_CASES(Often.QUARTERLY, Moves.FOLLOWS_ROWS, ""),
  SEATS_CHANGE_PCT(Often.QUARTERLY, Moves.STANDS, 0, 12),
  EXEC_ENGAGEMENT(Often.QUARTERLY, Moves.SWITCHES, "yes"),
  DAYS_SINCE_EXEC_TOUCH(Often.MONTHLY, Moves.FOLLOWS_ROWS, ""),
  SPONSOR_LEFT(Often.MONTHLY, Moves.FOLLOWS_ROWS, ""),
  DECISION_MAKER_NPS(Often.QUARTERLY, Moves.STANDS, 9, 10),
  RENEWAL_STEPS_OVERDUE(Often.MONTHLY, Moves.SLIDES, 0, 0),
  INVOICE_OVERDUE_DAYS(Often.MONTHLY, Moves.FOLLOWS_ROWS, ""),
  RENEWAL_FLAG(Often.MONTHLY, Moves.SWITCHES, "none"),
  OPEN_ESCALATIONS(Often.MONTHLY, Moves.FOLLOWS_ROWS, "");

  /** In which months the cell is filled. */
  enum Often {
    ONCE,
    QUARTERLY,
    MONTHLY
  }

  /** How the value of a month comes from the story. */
  enum Moves {
    /** From the value before the turn to the value of today. */
    SLIDES,
    /** The same, with one decimal. */
    SLIDES_IN_TENTHS,
    /** The same in every month. */
    STANDS,
    /** From one word to another. */
    SWITCHES,
    /** Days since something that comes round: it grows by the calendar until it happens again. */
    COUNTS_UP,
    /** Days late: small, until one date is missed and stays missed. */
    FALLS_BEHIND,
    /** Worked out from usage, tickets, contacts, invoices or opportunities. */
    FOLLOWS_ROWS
  }

  final Often often;
  final Moves moves;
  final double low;
  final double high;
  final String word;

  SamplePortfolioSignal(Often often, Moves moves, double low, double high) {
    this(often, moves, low, high, "");
  }

  SamplePortfolioSignal(Often often, Moves moves, String word) {
    this(often, moves, 0, 0, word);
  }

  SamplePortfolioSignal(Often often, Moves moves, double low, double high, String word) {
    this.often = often;
    this.moves = moves;
    this.low = low;
    this.high = high;
    this.word = word;
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
