package com.valueinmotion.desktop.palette;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds typed letters in a text: in their order, not necessarily side by side, without regard to
 * case, accents and blanks. Better is what a person would call closer: the text's beginning, then a
 * word's beginning, then anywhere in one piece, then scattered.
 */
final class LettersInOrder {
  private static final int AT_START = 0;
  private static final int AT_WORD = 1;
  private static final int IN_ONE_PIECE = 2;
  private static final int SCATTERED = 3;

  private final String typed;

  LettersInOrder(String typed) {
    this.typed = fold(typed.strip());
  }

  /**
   * @param distance less is better
   * @param at positions in the text
   */
  record Found(int distance, List<Integer> at) {}

  boolean isEmpty() {
    return typed.isEmpty();
  }

  Optional<Found> in(String text) {
    String folded = fold(text);
    int piece = folded.indexOf(typed);
    if (piece == 0) {
      return Optional.of(new Found(AT_START, positions(0)));
    }
    for (int from = piece; from > 0; from = folded.indexOf(typed, from + 1)) {
      if (startsWord(folded, from)) {
        return Optional.of(new Found(AT_WORD, positions(from)));
      }
    }
    return piece > 0
        ? Optional.of(new Found(IN_ONE_PIECE, positions(piece)))
        : scattered(folded).map(at -> new Found(SCATTERED, at));
  }

  int length() {
    return typed.length();
  }

  /** Whether the text has it in one piece: for ids, where scattered letters mean nothing. */
  boolean isPieceOf(String id) {
    return fold(id).contains(typed);
  }

  /** The first letter must begin a word, or nearly everything would be found in long texts. */
  private Optional<List<Integer>> scattered(String folded) {
    for (int start = folded.indexOf(typed.charAt(0));
        start >= 0;
        start = folded.indexOf(typed.charAt(0), start + 1)) {
      if (startsWord(folded, start)) {
        List<Integer> at = scatteredFrom(folded, start);
        if (!at.isEmpty()) {
          return Optional.of(at);
        }
      }
    }
    return Optional.empty();
  }

  private List<Integer> scatteredFrom(String folded, int start) {
    List<Integer> at = new ArrayList<>(typed.length());
    int from = start;
    for (int i = 0; i < typed.length(); i++) {
      if (typed.charAt(i) == ' ') {
        continue;
      }
      int found = folded.indexOf(typed.charAt(i), from);
      if (found < 0) {
        return List.of();
      }
      at.add(found);
      from = found + 1;
    }
    return at;
  }

  private List<Integer> positions(int from) {
    List<Integer> at = new ArrayList<>(typed.length());
    for (int i = 0; i < typed.length(); i++) {
      at.add(from + i);
    }
    return at;
  }

  private static boolean startsWord(String text, int at) {
    return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
  }

  /** Lower case without accents, one letter for one letter, so that positions stay. */
  private static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      char plain =
          letter < 128 || Character.isSurrogate(letter)
              ? letter
              : Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).charAt(0);
      folded.append(Character.toLowerCase(plain));
    }
    return folded.toString();
  }
}
