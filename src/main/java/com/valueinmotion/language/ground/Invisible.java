package com.valueinmotion.language.ground;

import java.util.regex.Pattern;

/**
 * What nobody sees and a machine reads: zero-width letters, marks that turn the direction of
 * writing, pictures that would be fetched. It is taken out before anything else looks at a text.
 */
public final class Invisible {
  /** Zero-width, bidirectional, tag, variation and control characters; the soft hyphen. */
  private static final Pattern HIDDEN =
      Pattern.compile(
          "[\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F"
              + "\\u202A-\\u202E\\u2060-\\u206F\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF0-\\uFFFB"
              + "\\x{E0000}-\\x{E0FFF}\\x{1D173}-\\x{1D17A}\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F"
              + "\\u007F-\\u009F]");

  private static final Pattern IMAGE = Pattern.compile("!\\[[^\\]]*\\]\\([^)]*\\)?");

  private Invisible() {}

  /** The text without it, and without images, which would be fetched from elsewhere. */
  public static String strip(String text) {
    return IMAGE.matcher(HIDDEN.matcher(text).replaceAll("")).replaceAll("");
  }

  /** How much of it there is. */
  public static int count(String text) {
    return Math.toIntExact(
        HIDDEN.matcher(text).results().count() + IMAGE.matcher(text).results().count());
  }
}
