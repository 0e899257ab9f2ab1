package com.valueinmotion.language.wire;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Takes out what a model thought aloud: {@code <think>…</think>}, also where a tag is spread over
 * chunks. What may still become a tag is held back until it is known.
 *
 * <p>Some templates begin a thought themselves, so that only its end comes. What stood before such
 * an end is taken back from the answer; who listened has heard it already.
 */
final class Thoughts {
  private static final List<String> OPENING = List.of("<think>", "<thinking>");
  private static final List<String> CLOSING = List.of("</think>", "</thinking>");
  private static final int LONGEST = "</thinking>".length();

  private final StringBuilder said = new StringBuilder();
  private String held = "";
  private boolean thinking;

  /** Takes more of what the model wrote, and gives what of it is no thought. */
  String more(String text) {
    String all = held + text;
    held = "";
    StringBuilder fresh = new StringBuilder();
    int at = 0;
    while (at < all.length()) {
      int tag = all.indexOf('<', at);
      int plain = tag < 0 ? all.length() : tag;
      say(fresh, all, at, plain);
      at = plain;
      if (tag >= 0) {
        String start =
            all.substring(tag, Math.min(all.length(), tag + LONGEST)).toLowerCase(Locale.ROOT);
        Optional<String> opening = first(OPENING, start);
        Optional<String> closing = first(CLOSING, start);
        if (opening.isPresent()) {
          thinking = true;
          at += opening.get().length();
        } else if (closing.isPresent()) {
          if (!thinking) {
            said.setLength(0);
            fresh.setLength(0);
          }
          thinking = false;
          at += closing.get().length();
        } else if (start.length() == all.length() - tag && mayBecomeATag(start)) {
          held = all.substring(tag);
          at = all.length();
        } else {
          say(fresh, all, tag, tag + 1);
          at++;
        }
      }
    }
    said.append(fresh);
    return fresh.toString();
  }

  /** The end: what was held back was no tag. */
  String end() {
    String rest = thinking ? "" : held;
    held = "";
    said.append(rest);
    return rest;
  }

  /** The answer so far. */
  String said() {
    return said.toString();
  }

  private void say(StringBuilder fresh, String all, int from, int to) {
    if (!thinking) {
      fresh.append(all, from, to);
    }
  }

  private static Optional<String> first(List<String> tags, String start) {
    return tags.stream().filter(start::startsWith).findFirst();
  }

  private static boolean mayBecomeATag(String start) {
    return OPENING.stream().anyMatch(tag -> tag.startsWith(start))
        || CLOSING.stream().anyMatch(tag -> tag.startsWith(start));
  }
}
