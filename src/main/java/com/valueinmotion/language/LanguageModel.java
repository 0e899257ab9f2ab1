package com.valueinmotion.language;

/**
 * A model that writes text. It is asked for wording only: it has no tools, sees no store, scores
 * nothing and routes nothing. What it answers is not trusted before the verifier has read it.
 */
public interface LanguageModel {
  /** What it is and what it can do; known without asking it anything. */
  Capabilities capabilities();

  /** How many tokens a text takes at most; a bound, not an estimate. */
  int count(String text);

  /**
   * Begins an answer and returns at once. The listener hears the text as it comes, on a thread of
   * the model's; how it ends is told by the call alone.
   */
  Call start(Prompt prompt, Listener listener);

  /**
   * The whole answer.
   *
   * @throws ModelFault where there is none, with what to do
   */
  default Answer complete(Prompt prompt) throws ModelFault {
    return start(prompt, Listener.SILENT).await();
  }
}
