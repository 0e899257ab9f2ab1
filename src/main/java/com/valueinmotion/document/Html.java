package com.valueinmotion.document;

/** Text that goes into HTML. */
final class Html {
  private Html() {}

  /** Safe in element content and in quoted attributes. */
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
