package com.valueinmotion.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question to a model, word for word.
 *
 * @param id the prompt file it was made from: {@code correspondent}
 * @param hash of that file
 * @param messages in order; what never changes comes first, so that a server can reuse it
 * @param schema the JSON schema of the answer, as text; null for plain text
 * @param sampling how it is answered
 */
public record Prompt(
    String id, String hash, List<Message> messages, @Nullable String schema, Sampling sampling) {
  public Prompt {
    messages = List.copyOf(messages);
  }

  /** Who says it. */
  public enum Role {
    SYSTEM,
    USER,
    ASSISTANT
  }

  /** One message. */
  public record Message(Role role, String text) {}

  /** Whether, and how long, a model that can think does so before it answers. */
  public enum Think {
    OFF,
    LOW,
    MEDIUM,
    HIGH
  }

  /**
   * How it is answered.
   *
   * @param temperature 0 for the same answer each time
   * @param seed of chance
   * @param context tokens the server sets aside for prompt and answer
   * @param most tokens the answer may take
   */
  public record Sampling(double temperature, int seed, int context, int most, Think think) {}

  /** The same, held to a schema. */
  public Prompt withSchema(String held) {
    return new Prompt(id, hash, messages, held, sampling);
  }

  /** What the model reads, for counting it; a schema is held by the server and not read. */
  public String text() {
    StringBuilder text = new StringBuilder();
    messages.forEach(message -> text.append(message.text()).append('\n'));
    return text.toString();
  }
}
