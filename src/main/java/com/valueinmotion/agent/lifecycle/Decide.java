package com.valueinmotion.agent.lifecycle;

import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.account.Entry.Stakeholder;
import java.time.LocalDate;
import java.util.List;

/** What a decision on a proposal carries besides the verdict. */
public final class Decide {
  /** Under this name a decision carries the plan as the person edited it. */
  public static final String EDITED = "edited";

  /** Under this name a rejection carries which of the policy's reasons it is. */
  public static final String REASON_ID = "reasonId";

  private Decide() {}

  /** The people whom a plan for the account must cover. */
  public static List<Stakeholder> people(AccountHistory history) {
    LocalDate today = history.asOf().day();
    return history.entries(Stakeholder.class).stream()
        .filter(
            person -> {
              LocalDate left = person.left();
              return left == null || left.isAfter(today);
            })
        .toList();
  }
}
