package com.valueinmotion.account;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One word of the vocabulary that files may speak: an account field or a signal. What a reader of
 * files needs to know of it, and no more.
 *
 * @param id {@code usage_30d}
 * @param label what a person reads
 * @param kind what its values are
 * @param min the least value that makes sense, for numbers
 * @param max the greatest value that makes sense, for numbers
 * @param aliases other headers that mean the same
 * @param allowed the only words that make sense, for words; empty where any do
 * @param whole whether only whole numbers make sense: people, days, counts
 */
public record Key(
    String id,
    String label,
    ValueKind kind,
    @Nullable BigDecimal min,
    @Nullable BigDecimal max,
    List<String> aliases,
    List<String> allowed,
    boolean whole) {
  public Key {
    aliases = List.copyOf(aliases);
    allowed = List.copyOf(allowed);
  }

  /** A word whose numbers may have decimals. */
  public Key(
      String id,
      String label,
      ValueKind kind,
      @Nullable BigDecimal min,
      @Nullable BigDecimal max,
      List<String> aliases,
      List<String> allowed) {
    this(id, label, kind, min, max, aliases, allowed, false);
  }
}
