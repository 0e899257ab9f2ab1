package com.valueinmotion.intake.table;

/**
 * How a CSV separates its cells.
 *
 * @param separator comma, semicolon, tab or bar, or what a {@code sep=} line says
 * @param stated whether the first line is such a line
 */
public record CsvDialect(char separator, boolean stated) {
  private static final String CANDIDATES = ",;\t|";

  /** Reads it off the first line that holds something; separators within quotes do not count. */
  public static CsvDialect of(String head) {
    int start = 0;
    while (start < head.length()
        && Character.isWhitespace(head.charAt(start))
        && head.charAt(start) != '\t') {
      start++;
    }
    String first = head.substring(start).lines().findFirst().orElse("").replace("\"", "");
    if (first.length() > 4 && first.regionMatches(true, 0, "sep=", 0, 4)) {
      return new CsvDialect(first.charAt(4), true);
    }
    int[] counts = new int[CANDIDATES.length()];
    int from = count(head, start, counts);
    // A first line without any is a title: the header below it tells.
    for (int line = 0;
        line < HeaderLine.TITLES && from < head.length() && isTitle(counts);
        line++) {
      int[] next = new int[CANDIDATES.length()];
      int end = count(head, from, next);
      boolean letters = head.substring(from, end).chars().anyMatch(Character::isLetter);
      counts = letters && next[most(next)] > 1 ? next : counts;
      from = end;
    }
    return new CsvDialect(CANDIDATES.charAt(most(counts)), false);
  }

  /** In words: {@code semicolon}. */
  String words() {
    return switch (separator) {
      case ',' -> "comma";
      case ';' -> "semicolon";
      case '\t' -> "tab";
      case '|' -> "bar";
      default -> String.valueOf(separator);
    };
  }

  private static boolean isTitle(int[] counts) {
    return counts[most(counts)] == 0;
  }

  /** Counts the candidates in the line that begins there; returns where the next one begins. */
  private static int count(String head, int start, int[] counts) {
    boolean quoted = false;
    for (int i = start; i < head.length(); i++) {
      char c = head.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == '\n' || c == '\r')) {
        return i + 1;
      } else if (!quoted && CANDIDATES.indexOf(c) >= 0) {
        counts[CANDIDATES.indexOf(c)]++;
      }
    }
    return head.length();
  }

  private static int most(int[] counts) {
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return best;
  }
}
