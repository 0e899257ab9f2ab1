package com.valueinmotion.language.wire;

import com.valueinmotion.language.Prompt;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import java.util.List;

/** A prompt in langchain4j's words. */
public final class Messages {
  private Messages() {}

  /** The messages, in order. */
  public static List<ChatMessage> of(Prompt prompt) {
    return prompt.messages().stream().map(Messages::of).toList();
  }

  private static ChatMessage of(Prompt.Message message) {
    return switch (message.role()) {
      case SYSTEM -> SystemMessage.from(message.text());
      case USER -> UserMessage.from(message.text());
      case ASSISTANT -> AiMessage.from(message.text());
    };
  }
}
