package com.valueinmotion.account;

import java.util.List;

/**
 * What one accepted row of a file says about one account.
 *
 * @param subject the account, as the file names it
 * @param introduces whether the row is about the account itself, so that it may create it; other
 *     rows (an opportunity, a ticket) wait until their account has come
 * @param row the row, as in {@link Source}
 * @param raw the row's text as it stood in the file
 * @param observations values
 * @param entries raw rows
 */
public record RowFacts(
    AccountRef subject,
    boolean introduces,
    int row,
    String raw,
    List<Observation> observations,
    List<Entry> entries) {
  public RowFacts {
    observations = List.copyOf(observations);
    entries = List.copyOf(entries);
  }
}
