package com.valueinmotion.language.draft;

import com.valueinmotion.language.Listener;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Reads the words out of an answer while it comes: of the JSON only what a person reads, so that a
 * window can show it grow. What it shows is not checked yet.
 */
public final class WordingStream implements Listener {
  private static final int ESCAPE = 4;

  private static final Pattern HEX = Pattern.compile("\\p{XDigit}{4}");

  private final Consumer<String> shown;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder token = new StringBuilder();
  private boolean inString;
  private boolean escaped;
  private int unicode;
  private String key = "";
  private boolean afterColon;

  /**
   * @param shown hears the whole text so far, each time there is more of it
   */
  public WordingStream(Consumer<String> shown) {
    this.shown = shown;
  }

  @Override
  public void more(String part) {
    int before = text.length();
    part.chars().forEach(c -> read((char) c));
    if (text.length() > before) {
      shown.accept(text.toString());
    }
  }

  private void read(char c) {
    if (inString) {
      inString(c);
    } else if (c == '"') {
      inString = true;
      token.setLength(0);
      if (isShown() && !text.isEmpty()) {
        text.append(key.equals("text") ? " " : "\n\n");
      }
    } else if (c == ':') {
      key = token.toString();
      afterColon = true;
    } else if (c == ',' || c == '}' || c == ']') {
      afterColon = false;
    }
  }

  private void inString(char c) {
    if (unicode > 0) {
      token.append(c);
      unicode--;
      if (unicode == 0) {
        String hex = token.substring(token.length() - ESCAPE);
        if (HEX.matcher(hex).matches()) {
          put((char) Integer.parseInt(hex, 16));
        }
      }
    } else if (escaped) {
      escaped = false;
      if (c == 'u') {
        unicode = ESCAPE;
      } else {
        put(c == 'n' || c == 't' ? ' ' : c);
      }
    } else if (c == '\\') {
      escaped = true;
    } else if (c == '"') {
      inString = false;
    } else {
      token.append(c);
      put(c);
    }
  }

  private void put(char c) {
    if (isShown()) {
      text.append(c);
    }
  }

  private boolean isShown() {
    return afterColon && (key.equals("text") || key.equals("heading") || key.equals("subject"));
  }
}
