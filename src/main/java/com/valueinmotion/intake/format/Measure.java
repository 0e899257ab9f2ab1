package com.valueinmotion.intake.format;

import com.valueinmotion.account.Key;
import com.valueinmotion.intake.table.HeaderName;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a file that holds one value a row, and what its names may mean.
 *
 * @param columns where they stand in this file
 * @param words what a name (folded) means
 */
public record Measure(MeasureColumns columns, Map<String, Key> words) {
  public Measure {
    words = Map.copyOf(words);
  }

  /** The word that a name stands for, or null where it is none. */
  public @Nullable Key key(String name) {
    return words.get(HeaderName.fold(name));
  }
}
