package com.valueinmotion.agent.lifecycle;

/** What sorts of questions the lifecycle asks; the runtime has its own besides. */
public final class AskKind {
  /** Whether a proposal is to be carried out: the content is a {@code Proposal}. */
  public static final String PROPOSAL = "proposal";

  /** To bring in what is missing: the content is a {@link DataRequest}. */
  public static final String DATA_REQUEST = "data request";

  /** Whether an action is done: the content is a {@link Reminder}. */
  public static final String REMINDER = "reminder";

  /** What no rule proposes anything for: the content is a sentence. */
  public static final String OPEN_QUESTION = "open question";

  private AskKind() {}
}
