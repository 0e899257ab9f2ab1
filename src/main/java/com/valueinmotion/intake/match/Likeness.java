package com.valueinmotion.intake.match;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How like two names of companies are, the likest first. Nothing but equality is certain. */
enum Likeness {
  SAME_DOMAIN("has the same domain"),
  SAME_NAME("has the same name in another system"),
  LEGAL_FORM("has the same name but for the legal form"),
  SPELLING("is spelt almost the same"),
  WITHIN("begins with the same words");

  private static final Set<String> LEGAL_FORMS =
      Set.of(
          "inc",
          "incorporated",
          "ltd",
          "limited",
          "llc",
          "llp",
          "plc",
          "corp",
          "corporation",
          "co",
          "company",
          "gmbh",
          "ag",
          "kg",
          "ohg",
          "se",
          "ug",
          "mbh",
          "ab",
          "as",
          "asa",
          "oy",
          "oyj",
          "aps",
          "bv",
          "nv",
          "sa",
          "sas",
          "sarl",
          "srl",
          "spa",
          "sl",
          "pty",
          "pte",
          "kk",
          "the",
          "group",
          "holding",
          "holdings",
          "und",
          "and");

  private static final int SHORT = 4;
  private static final int TYPO = 5;
  private static final int TWO_TYPOS = 10;

  private final String words;

  Likeness(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  /** The words of a folded name that tell companies apart. */
  static List<String> words(String foldedName) {
    List<String> all =
        Arrays.stream(foldedName.split("[^\\p{L}\\p{N}]+")).filter(w -> !w.isEmpty()).toList();
    List<String> telling = all.stream().filter(w -> !LEGAL_FORMS.contains(w)).toList();
    return telling.isEmpty() ? all : telling;
  }

  /** How like they are, by their telling words; empty where they are not. */
  static Optional<Likeness> of(List<String> one, List<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    String a = String.join("", one);
    String b = String.join("", other);
    if (a.equals(b)) {
      return Optional.of(LEGAL_FORM);
    }
    int shorter = Math.min(a.length(), b.length());
    int allowed = shorter >= TWO_TYPOS ? 2 : shorter >= TYPO ? 1 : 0;
    if (allowed > 0 && distance(a, b, allowed) <= allowed) {
      return Optional.of(SPELLING);
    }
    List<String> few = one.size() <= other.size() ? one : other;
    List<String> many = one.size() <= other.size() ? other : one;
    return few.size() < many.size()
            && many.subList(0, few.size()).equals(few)
            && String.join("", few).length() >= SHORT
        ? Optional.of(WITHIN)
        : Optional.empty();
  }

  /** Letters to change, add or leave out; more than {@code most} where it is more. */
  private static int distance(String a, String b, int most) {
    if (Math.abs(a.length() - b.length()) > most) {
      return most + 1;
    }
    int[] before = new int[b.length() + 1];
    int[] now = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      now[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        now[j] = Math.min(change, 1 + Math.min(before[j], now[j - 1]));
      }
      int[] swap = before;
      before = now;
      now = swap;
    }
    return before[b.length()];
  }
}
