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
 * @param reasons plain words: what is wrong and how to fix it; at least one
 * @param cells what it holds, by header as the file writes it; without any text where it could not
 *     be split
 */
public record Refusal(int row, String raw, List<String> reasons, Map<String, String> cells) {
  public Refusal {
    reasons = List.copyOf(reasons);
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
  }

  /** Whether the row could be split into its cells. */
  public boolean isSplit() {
    return cells.values().stream().anyMatch(text -> !text.isEmpty());
  }

  /** Of a row that is known by its text alone. */
  public Refusal(int row, String raw, List<String> reasons) {
    this(row, raw, reasons, Map.of());
  }
}
