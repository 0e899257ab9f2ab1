package com.valueinmotion.intake.table;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How headers are compared: by letters and digits alone, in any case. */
public final class HeaderName {
  private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

  private HeaderName() {}

  /** {@code "Usage_30d (%)"} and {@code "usage 30D"} become {@code "usage30d"}. */
  public static String fold(String header) {
    return NEITHER_LETTER_NOR_DIGIT
        .matcher(Normalizer.normalize(header, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
        .replaceAll("");
  }
}
