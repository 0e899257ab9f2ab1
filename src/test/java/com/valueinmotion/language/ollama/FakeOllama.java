package com.valueinmotion.language.ollama;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.valueinmotion.language.ModelFault;
import com.valueinmotion.language.Patience;
import com.valueinmotion.language.Prompt;
import com.valueinmotion.language.Prompt.Message;
import com.valueinmotion.language.Prompt.Role;
import com.valueinmotion.language.Prompt.Sampling;
import com.valueinmotion.language.Prompt.Think;
import com.valueinmotion.language.wire.FakeServer;
import com.valueinmotion.language.wire.FakeServer.Script;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A server that speaks as Ollama does, with one model. */
final class FakeOllama {
  static final String NAME = "qwen2.5:7b";
  static final String TYPE = "application/x-ndjson";
  static final String SCHEMA =
      "{\"type\":\"object\",\"properties\":{\"b\":{\"type\":\"string\"},\"a\":{\"type\":\"integer\"}},"
          + "\"required\":[\"b\"],\"additionalProperties\":false}";

  /** Long enough for a laptop that does other things too, short enough for a test. */
  static final Patience SHORT =
      new Patience(
          Duration.ofMillis(800),
          Duration.ofMillis(900),
          Duration.ofMillis(500),
          Duration.ofMillis(2500));

  static final String TAGS =
      "{\"models\":[{\"name\":\"qwen2.5:7b\",\"model\":\"qwen2.5:7b\",\"size\":4683087332,"
          + "\"digest\":\"845dbda0ea48\",\"details\":{\"family\":\"qwen2\",\"parameter_size\":\"7.6B\","
          + "\"quantization_level\":\"Q4_K_M\"}}]}";
  static final String SHOW =
      "{\"details\":{\"family\":\"qwen2\",\"parameter_size\":\"7.6B\",\"quantization_level\":\"Q4_K_M\"},"
          + "\"model_info\":{\"general.architecture\":\"qwen2\",\"qwen2.context_length\":32768},"
          + "\"capabilities\":[\"completion\",\"tools\"]}";

  /** "Hello, Ada." in three chunks. */
  static final Script GOOD =
      (asked, reply) ->
          reply.stream(TYPE)
              .send(chunk("Hello"))
              .send(chunk(", ") + chunk("Ada."))
              .send(last("stop"))
              .end();

  private FakeOllama() {}

  static FakeServer server() {
    return new FakeServer()
        .on("/api/tags", json(TAGS))
        .on("/api/ps", json("{\"models\":[{\"name\":\"qwen2.5:7b\"}]}"))
        .on("/api/show", json(SHOW))
        .on("/api/chat", GOOD);
  }

  static Script json(String body) {
    return (asked, reply) -> reply.whole(200, "application/json", body);
  }

  static OllamaLanguageModel open(FakeServer server) throws ModelFault {
    return open(server, NAME);
  }

  static OllamaLanguageModel open(FakeServer server, String name) throws ModelFault {
    return new OllamaServer(server.address(), SHORT, OllamaServer.Terms.USUAL).open(name);
  }

  /** With the patience of the product: what ends within a test was ended by somebody. */
  static OllamaLanguageModel openPatiently(FakeServer server) throws ModelFault {
    return OllamaServer.at(server.address()).open(NAME);
  }

  /** A line of an answer. */
  static String chunk(String text) {
    return "{\"model\":\"qwen2.5:7b\",\"created_at\":\"2026-01-05T09:00:00Z\","
        + "\"message\":{\"role\":\"assistant\",\"content\":"
        + quoted(text)
        + "},\"done\":false}\n";
  }

  static String thought(String text) {
    return "{\"model\":\"qwen2.5:7b\",\"message\":{\"role\":\"assistant\",\"content\":\"\",\"thinking\":"
        + quoted(text)
        + "},\"done\":false}\n";
  }

  /** The last line of an answer, with its counters. */
  static String last(String reason) {
    return "{\"model\":\"qwen2.5:7b\",\"message\":{\"role\":\"assistant\",\"content\":\"\"},"
        + "\"done_reason\":\""
        + reason
        + "\",\"done\":true,\"total_duration\":5000000000,\"load_duration\":1000000000,"
        + "\"prompt_eval_count\":36,\"prompt_eval_duration\":1500000000,\"eval_count\":8,"
        + "\"eval_duration\":2000000000}\n";
  }

  private static String quoted(String text) {
    return new ObjectMapper().getNodeFactory().textNode(text).toString();
  }

  static Prompt prompt() {
    return prompt(null, Think.OFF, "Write to Ada.");
  }

  static Prompt prompt(@Nullable String schema, Think think, String user) {
    return new Prompt(
        "correspondent",
        "hash",
        List.of(new Message(Role.SYSTEM, "You write mails."), new Message(Role.USER, user)),
        schema,
        new Sampling(0.2, 42, 4096, 512, think));
  }
}
