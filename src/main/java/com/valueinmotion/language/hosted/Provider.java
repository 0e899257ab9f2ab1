package com.valueinmotion.language.hosted;

/** How a host speaks. */
public enum Provider {
  /** OpenAI, and the many that speak as it does. */
  OPENAI("openai"),
  ANTHROPIC("anthropic");

  private final String word;

  Provider(String word) {
    this.word = word;
  }

  /** As capabilities call it. */
  public String word() {
    return word;
  }
}
