package com.valueinmotion.intake.format;

import com.valueinmotion.intake.table.HeaderName;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where something is read from.
 *
 * @param from the headers it may stand under, the best first
 * @param required whether a row without it is refused
 * @param words what the file says, folded, and what it means; other texts stay as they are
 */
public record Column(List<String> from, boolean required, Map<String, String> words) {
  /** A column that no file has. */
  public static final Column NONE = new Column(List.of(), false, Map.of());

  public Column {
    from = List.copyOf(from);
    words =
        words.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    e -> HeaderName.fold(e.getKey()), Map.Entry::getValue));
  }

  /** The headers, folded. */
  public List<String> folded() {
    return from.stream().map(HeaderName::fold).toList();
  }

  /** What the file's word means. */
  public String meaning(String text) {
    return words.isEmpty() ? text : words.getOrDefault(HeaderName.fold(text), text);
  }
}
