package com.valueinmotion.account;

import java.util.List;

/**
 * A row that may not enter, kept with its raw text so that nothing is lost.
 *
 * @param row the row, as in {@link Source}
 * @param raw its text as it stood in the file
 * @param reasons plain words: what is wrong and how to fix it; at least one
 */
public record Refusal(int row, String raw, List<String> reasons) {
  public Refusal {
    reasons = List.copyOf(reasons);
  }
}
