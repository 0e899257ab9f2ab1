package com.valueinmotion.account;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A row that may not enter, kept with its raw text so that nothing is lost.
 *
 * @param row the row, as in {@link Source}
 * @param raw its text as it stood in the file
 * @param cells its cells by header, as the file writes both; empty where it could not be split
 * @param reasons plain words: what is wrong and how to fix it; at least one
 */
public record Refusal(int row, String raw, Map<String, String> cells, List<String> reasons) {
  public Refusal {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    reasons = List.copyOf(reasons);
  }

  /** Of a row that could not be split. */
  public Refusal(int row, String raw, List<String> reasons) {
    this(row, raw, Map.of(), reasons);
  }
}
