package com.valueinmotion.desktop.screen;

import com.valueinmotion.account.AccountId;

/** Where a person can go. */
public sealed interface Destination {
  /** The queue of what waits for a decision. */
  record Today() implements Destination {}

  record Portfolio() implements Destination {}

  record Account(AccountId id) implements Destination {}

  record Plan(AccountId id) implements Destination {}

  /**
   * A plan that waits in the queue.
   *
   * @param ask the question it is part of
   */
  record Proposal(AccountId id, long ask) implements Destination {}

  record Import() implements Destination {}

  record Runs() implements Destination {}

  /** Which language model writes, and what may leave this laptop. */
  record Model() implements Destination {}
}
