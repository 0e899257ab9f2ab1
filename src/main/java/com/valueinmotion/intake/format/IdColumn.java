package com.valueinmotion.intake.format;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A column that names accounts by an id of some system.
 *
 * @param system the system, as in {@code AccountRef}
 * @param column where it stands
 * @param pattern what its ids look like, or null where anything does
 * @param hint what to say to a person whose ids look different
 * @param otherwise the system of ids that look different, or null where those are no ids
 */
public record IdColumn(
    String system,
    Column column,
    @Nullable Pattern pattern,
    String hint,
    @Nullable String otherwise) {

  /** The same where this file has it. */
  IdColumn at(Column found) {
    return new IdColumn(system, found, pattern, hint, otherwise);
  }

  /** The system of such an id, or null where it is none. */
  public @Nullable String systemOf(String id) {
    return pattern == null || pattern.matcher(id).matches() ? system : otherwise;
  }
}
