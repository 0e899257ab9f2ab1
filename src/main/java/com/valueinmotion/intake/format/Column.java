package com.valueinmotion.intake.format;

import com.valueinmotion.intake.table.HeaderName;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where something is read from.
 *
 * @param from the headers it may stand under, the best first
 * @param folded the same, folded: kept because every cell of every row is found by them
 * @param required whether a row without it is refused
 * @param words what the file says, folded, and what it means; other texts stay as they are
 */
public record Column(
    List<String> from, List<String> folded, boolean required, Map<String, String> words) {
  /** A column that no file has. */
  public static final Column NONE = of(List.of(), false, Map.of());

  /**
   * A column under these headers.
   *
   * @param words in any spelling
   */
  static Column of(List<String> from, boolean required, Map<String, String> words) {
    return new Column(
        List.copyOf(from),
        from.stream().map(HeaderName::fold).toList(),
        required,
        words.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    e -> HeaderName.fold(e.getKey()), Map.Entry::getValue)));
  }

  /** What the file's word means. */
  public String meaning(String text) {
    return words.isEmpty() ? text : words.getOrDefault(HeaderName.fold(text), text);
  }
}
