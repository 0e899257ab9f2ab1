package com.valueinmotion.intake.match;

import com.valueinmotion.account.AccountId;
import com.valueinmotion.account.AccountRef;
import java.util.List;

/**
 * A name that may be that of an account: only a person can say.
 *
 * @param subject the name as files give it
 * @param name what to call it
 * @param candidates the accounts it may be, the likeliest first; at least one
 */
public record MatchQuestion(AccountRef subject, String name, List<Candidate> candidates) {
  public MatchQuestion {
    candidates = List.copyOf(candidates);
  }

  /**
   * An account it may be.
   *
   * @param ref one of the account's names, by which an answer tells it
   * @param why in words
   */
  public record Candidate(AccountId account, AccountRef ref, String name, String why) {}
}
