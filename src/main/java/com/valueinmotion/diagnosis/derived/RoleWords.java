package com.valueinmotion.diagnosis.derived;

import com.valueinmotion.account.Entry.Stakeholder;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Words by which a person's part is known, in role or title: whole words, in any case, and whatever
 * stands between two words, so that "Decision-Maker" is a decision maker and a "director" no "cto".
 */
final class RoleWords {
  private final String[] words;

  RoleWords(List<String> words) {
    this.words = words.stream().map(w -> w.strip().toLowerCase(Locale.ROOT)).toArray(String[]::new);
  }

  boolean match(Stakeholder person) {
    return match(person.role()) || match(person.title());
  }

  private boolean match(@Nullable String text) {
    if (text == null) {
      return false;
    }
    boolean starts = true;
    for (int at = 0; at < text.length(); at++) {
      boolean inWord = Character.isLetterOrDigit(text.charAt(at));
      if (inWord && starts && isAnyAt(text, at)) {
        return true;
      }
      starts = !inWord;
    }
    return false;
  }

  private boolean isAnyAt(String text, int at) {
    for (String word : words) {
      int end = at + word.length();
      if (end <= text.length()
          && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))
          && isAt(word, text, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAt(String word, String text, int at) {
    for (int letter = 0; letter < word.length(); letter++) {
      char there = text.charAt(at + letter);
      char wanted = word.charAt(letter);
      boolean same =
          Character.isLetterOrDigit(wanted)
              ? Character.toLowerCase(there) == wanted
              : !Character.isLetterOrDigit(there);
      if (!same) {
        return false;
      }
    }
    return true;
  }
}
