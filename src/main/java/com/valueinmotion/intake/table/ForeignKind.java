package com.valueinmotion.intake.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a file that is no table is instead, told by how it begins. */
final class ForeignKind {
  private static final int SAMPLE = 64;

  private static final Map<String, String> BY_FIRST_BYTES =
      Map.ofEntries(
          Map.entry(
              "d0cf11e0",
              "an old workbook (.xls) or one with a password; save it as a workbook (.xlsx) without"
                  + " a password"),
          Map.entry("25504446", "a PDF; export the data as CSV instead"),
          Map.entry("89504e47", "a picture"),
          Map.entry("ffd8ff", "a picture"),
          Map.entry("47494638", "a picture"),
          Map.entry("1f8b", "packed by gzip; unpack it"),
          Map.entry("377abcaf", "a 7z archive; unpack it"),
          Map.entry("52617221", "a rar archive; unpack it"),
          Map.entry("425a68", "packed by bzip2; unpack it"),
          Map.entry("53514c697465", "a database; export its tables as CSV"),
          Map.entry("504152", "a Parquet file; export it as CSV"),
          Map.entry("7f454c46", "a program"),
          Map.entry("4d5a", "a program"));

  private ForeignKind() {}

  /**
   * The kind in words.
   *
   * @param zeros whether there are zero bytes in it: texts may begin with any of the letters above
   */
  static Optional<String> of(byte[] head, boolean zeros) {
    byte[] start = Arrays.copyOf(head, Math.min(head.length, SAMPLE));
    String hex = HexFormat.of().formatHex(start);
    Optional<String> binary =
        BY_FIRST_BYTES.entrySet().stream()
            .filter(kind -> hex.startsWith(kind.getKey()))
            .filter(kind -> zeros || !isText(kind.getKey()))
            .map(Map.Entry::getValue)
            .findFirst();
    return binary.isPresent() ? binary : markup(start);
  }

  /** Whether a CSV could begin so. */
  private static boolean isText(String hex) {
    return hex.equals("4d5a") || hex.equals("504152") || hex.equals("425a68");
  }

  private static Optional<String> markup(byte[] start) {
    String text = Cell.strip(new String(start, StandardCharsets.UTF_8)).toLowerCase(Locale.ROOT);
    if (text.startsWith("<!doctype html") || text.startsWith("<html")) {
      return Optional.of("a web page, perhaps the one that asks to sign in; export the data again");
    }
    if (text.startsWith("<?xml")) {
      return Optional.of("XML; export the data as CSV instead");
    }
    return text.startsWith("{\\rtf") ? Optional.of("a text document") : Optional.empty();
  }
}
