package com.valueinmotion.language.hosted;

import com.valueinmotion.language.Prompt;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What would leave the laptop, in sentences for whoever is asked to agree. Pure. */
public final class Leaving {
  private Leaving() {}

  /** For one prompt. */
  public static List<String> of(Prompt prompt, Host host) {
    if (host.isHere()) {
      return List.of("Nothing leaves this laptop: " + host.model() + " runs on it.");
    }
    List<String> sentences = new ArrayList<>();
    int letters = prompt.messages().stream().mapToInt(message -> message.text().length()).sum();
    sentences.add(
        String.format(
            Locale.ROOT,
            "The text of the prompt: %s, %,d letters, goes to %s.",
            prompt.messages().size() == 1 ? "1 message" : prompt.messages().size() + " messages",
            letters,
            host.name()));
    sentences.add(
        "It holds the facts of the account that the draft may use, with names of people where the"
            + " draft may name them.");
    if (prompt.schema() != null) {
      sentences.add("With it goes the form the answer must have, which holds no customer's data.");
    }
    sentences.add(
        host.key().isEmpty()
            ? "No key goes with it."
            : "With it goes your key, by which " + host.name() + " knows who asks.");
    sentences.add("Files, the store and everything else stay on this laptop.");
    return List.copyOf(sentences);
  }
}
