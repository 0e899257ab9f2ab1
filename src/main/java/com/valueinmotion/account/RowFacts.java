package com.valueinmotion.account;

import java.util.List;

/**
 * What one accepted row of a file says about one account. Rows that only count together, such as
 * the events of one user in one week, make one of these.
 *
 * @param subject the account, as the file names it
 * @param also further ids that the row gives for the same account
 * @param introduces whether the row is about the account itself, so that it may create it; other
 *     rows (an opportunity, a ticket) wait until their account has come
 * @param row the row, as in {@link Source}
 * @param rows how many rows of the file it stands for; 0 for a sum over rows that are told one by
 *     one as well
 * @param raw the row's text as it stood in the file
 * @param observations values
 * @param entries raw rows
 */
public record RowFacts(
    AccountRef subject,
    List<AccountRef> also,
    boolean introduces,
    int row,
    int rows,
    String raw,
    List<Observation> observations,
    List<Entry> entries) {
  public RowFacts {
    also = List.copyOf(also);
    observations = List.copyOf(observations);
    entries = List.copyOf(entries);
  }

  /** Of one row that gives its account one name. */
  public RowFacts(
      AccountRef subject,
      boolean introduces,
      int row,
      String raw,
      List<Observation> observations,
      List<Entry> entries) {
    this(subject, List.of(), introduces, row, 1, raw, observations, entries);
  }
}
