package com.valueinmotion.intake.format;

import com.valueinmotion.intake.table.HeaderName;
import java.util.Collection;
import java.util.Optional;

/**
 * A header as a format writes it. Where it ends with {@code *} it stands for every header that
 * begins so: some exports put the time zone behind ({@code Created at (Europe/Berlin)}).
 */
final class HeaderPattern {
  private static final String ANY_END = "*";

  private HeaderPattern() {}

  /** Folded, its {@code *} kept. */
  static String fold(String header) {
    return header.endsWith(ANY_END) ? HeaderName.fold(header) + ANY_END : HeaderName.fold(header);
  }

  /** The first of a file's headers (folded) that it stands for; an equal one before any longer. */
  static Optional<String> find(String folded, Collection<String> headers) {
    if (!folded.endsWith(ANY_END)) {
      return headers.contains(folded) ? Optional.of(folded) : Optional.empty();
    }
    String beginning = folded.substring(0, folded.length() - 1);
    if (headers.contains(beginning)) {
      return Optional.of(beginning);
    }
    return headers.stream().filter(header -> header.startsWith(beginning)).findFirst();
  }
}
