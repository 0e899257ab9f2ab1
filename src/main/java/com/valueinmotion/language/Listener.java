package com.valueinmotion.language;

/** Hears an answer while it comes. */
@FunctionalInterface
public interface Listener {
  /** Hears nothing. */
  Listener SILENT = text -> {};

  /** More of the answer's text; never thinking, never markup of the protocol. */
  void more(String text);
}
