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
 */
public record IdColumn(String system, Column column, @Nullable Pattern pattern, String hint) {}
