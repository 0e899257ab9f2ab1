package com.valueinmotion.intake.format;

import com.valueinmotion.intake.table.HeaderName;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The headers of one file. */
public final class HeaderRow {
  private final boolean fixed;
  private final Map<String, String> byFolded = new LinkedHashMap<>();
  private final Set<String> repeated = new HashSet<>();

  /**
   * @param names as the file writes them
   * @param fixed whether every row has exactly these (CSV), or may have others (JSON)
   */
  public HeaderRow(List<String> names, boolean fixed) {
    this.fixed = fixed;
    for (String name : names) {
      String folded = HeaderName.fold(name);
      if (!folded.isEmpty() && byFolded.putIfAbsent(folded, name) != null) {
        repeated.add(folded);
      }
    }
  }

  boolean fixed() {
    return fixed;
  }

  /** By folded name; of two that are equal, the first. */
  public Map<String, String> byFolded() {
    return Collections.unmodifiableMap(byFolded);
  }

  boolean has(Column column) {
    Set<String> headers = byFolded.keySet();
    return column.folded().stream().anyMatch(f -> HeaderPattern.find(f, headers).isPresent());
  }

  /** The column in this file: the best of its headers that is there. */
  Column narrow(Column column) {
    Map<String, String> headers = byFolded;
    for (String folded : fixed ? column.folded() : List.<String>of()) {
      String header = HeaderPattern.find(folded, headers.keySet()).map(headers::get).orElse(null);
      if (header != null) {
        return column.under(List.of(header));
      }
    }
    return column;
  }

  /** Headers (folded) that stand there more than once. */
  Set<String> repeated() {
    return Collections.unmodifiableSet(repeated);
  }
}
