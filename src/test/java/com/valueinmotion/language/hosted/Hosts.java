package com.valueinmotion.language.hosted;

import com.valueinmotion.language.Patience;
import com.valueinmotion.language.Prompt;
import com.valueinmotion.language.Prompt.Message;
import com.valueinmotion.language.Prompt.Role;
import com.valueinmotion.language.Prompt.Sampling;
import com.valueinmotion.language.Prompt.Think;
import com.valueinmotion.language.wire.FakeServer;
import com.valueinmotion.language.wire.FakeServer.Script;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Servers on this laptop that speak as OpenAI and Anthropic do. */
final class Hosts {
  static final String TYPE = "text/event-stream";
  static final String SCHEMA =
      "{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"string\"}},\"required\":[\"a\"],"
          + "\"additionalProperties\":false}";
  static final Patience SHORT =
      new Patience(
          Duration.ofMillis(800),
          Duration.ofMillis(900),
          Duration.ofMillis(500),
          Duration.ofMillis(2500));

  private Hosts() {}

  /** Where a provider is asked. */
  static String path(Provider provider) {
    return switch (provider) {
      case OPENAI -> "/v1/chat/completions";
      case ANTHROPIC -> "/v1/messages";
    };
  }

  static Host host(FakeServer server, Provider provider) {
    return new Host(provider, URI.create(server.address() + "/v1"), "some-model", "KEY-123", 8192);
  }

  /** The beginning of an answer, with a text. */
  static String begun(Provider provider, String text) {
    return switch (provider) {
      case OPENAI ->
          data(
                  "{\"id\":\"1\",\"model\":\"some-model-1\",\"choices\":[{\"index\":0,"
                      + "\"delta\":{\"role\":\"assistant\",\"reasoning_content\":\"SECRET\"}}]}")
              + data(
                  "{\"id\":\"1\",\"model\":\"some-model-1\",\"choices\":[{\"index\":0,"
                      + "\"delta\":{\"content\":\""
                      + text
                      + "\"}}]}");
      case ANTHROPIC ->
          event(
                  "message_start",
                  "\"message\":{\"id\":\"m\",\"model\":\"some-model-1\",\"role\":\"assistant\","
                      + "\"content\":[],\"usage\":{\"input_tokens\":25,\"output_tokens\":1}}")
              + event(
                  "content_block_start",
                  "\"index\":0,\"content_block\":{\"type\":\"text\",\"text\":\"\"}")
              + event(
                  "content_block_delta",
                  "\"index\":0,\"delta\":{\"type\":\"text_delta\",\"text\":\"" + text + "\"}");
    };
  }

  /** The end of an answer, for a reason in the provider's own words. */
  static String ended(Provider provider, String reason) {
    return switch (provider) {
      case OPENAI ->
          data(
                  "{\"id\":\"1\",\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\""
                      + reason
                      + "\"}]}")
              + data(
                  "{\"id\":\"1\",\"choices\":[],\"usage\":{\"prompt_tokens\":25,"
                      + "\"completion_tokens\":7,\"total_tokens\":32}}")
              + "data: [DONE]\n\n";
      case ANTHROPIC ->
          event("content_block_stop", "\"index\":0")
              + event(
                  "message_delta",
                  "\"delta\":{\"stop_reason\":\"" + reason + "\"},\"usage\":{\"output_tokens\":7}")
              + event("message_stop", "");
    };
  }

  static String stop(Provider provider) {
    return ended(provider, provider == Provider.OPENAI ? "stop" : "end_turn");
  }

  /** "Hello, Ada." */
  static Script good(Provider provider) {
    return (asked, reply) ->
        reply.stream(TYPE).send(begun(provider, "Hello, Ada.")).send(stop(provider)).end();
  }

  static String error(Provider provider, String type, String message) {
    String error = "\"error\":{\"type\":\"" + type + "\",\"message\":\"" + message + "\"}";
    return provider == Provider.OPENAI ? data("{" + error + "}") : event("error", error);
  }

  static String data(String json) {
    return "data: " + json + "\n\n";
  }

  static String event(String name, String fields) {
    return "event: "
        + name
        + "\ndata: {\"type\":\""
        + name
        + "\""
        + (fields.isEmpty() ? "" : ",")
        + fields
        + "}\n\n";
  }

  static Prompt prompt(@Nullable String schema) {
    return new Prompt(
        "qbr-narrator",
        "hash",
        List.of(new Message(Role.SYSTEM, "You write mails."), new Message(Role.USER, "To Ada.")),
        schema,
        new Sampling(0.2, 42, 4096, 512, Think.OFF));
  }
}
