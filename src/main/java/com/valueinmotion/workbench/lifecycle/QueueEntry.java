package com.valueinmotion.workbench.lifecycle;

import com.valueinmotion.account.AccountId;
import com.valueinmotion.agent.Proposal;
import com.valueinmotion.agent.Stakes;
import com.valueinmotion.agent.lifecycle.DataRequest;
import com.valueinmotion.agent.lifecycle.Reminder;
import com.valueinmotion.runtime.Ask;
import org.jspecify.annotations.Nullable;

/**
 * Something a person is asked, with what it is about.
 *
 * @param ask the question; decisions bind to its hash
 * @param account which account
 * @param name its name
 * @param content what is asked
 */
public record QueueEntry(Ask ask, AccountId account, String name, Content content) {
  /** What is asked. */
  public sealed interface Content {}

  /** To approve a plan. */
  public record Plan(Proposal proposal) implements Content {}

  /** To bring something in. */
  public record Data(DataRequest request) implements Content {}

  /** Whether an action is done. */
  public record Due(Reminder reminder) implements Content {}

  /** What the rules and the runtime cannot know. */
  public record Question(String text) implements Content {}

  /** What is at stake; null for a question about a run. */
  public @Nullable Stakes stakes() {
    return switch (content) {
      case Plan(Proposal proposal) -> proposal.stakes();
      case Data(DataRequest request) -> request.stakes();
      case Due(Reminder reminder) -> reminder.stakes();
      case Question question -> null;
    };
  }

  /** The proposal, where it is one. */
  public @Nullable Proposal proposal() {
    return content instanceof Plan(Proposal proposal) ? proposal : null;
  }
}
