package com.valueinmotion.console;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.valueinmotion.language.wire.FakeServer;
import com.valueinmotion.language.wire.FakeServer.Script;

/** A server that speaks as Ollama does, and always says the same. */
public final class Speaking {
  private static final String TAGS =
      "{\"models\":[{\"name\":\"qwen2.5:7b\",\"model\":\"qwen2.5:7b\",\"size\":4683087332,"
          + "\"digest\":\"845dbda0ea48\",\"details\":{\"family\":\"qwen2\",\"parameter_size\":\"7.6B\","
          + "\"quantization_level\":\"Q4_K_M\"}}]}";
  private static final String SHOW =
      "{\"details\":{\"family\":\"qwen2\",\"parameter_size\":\"7.6B\",\"quantization_level\":\"Q4_K_M\"},"
          + "\"model_info\":{\"general.architecture\":\"qwen2\",\"qwen2.context_length\":32768},"
          + "\"capabilities\":[\"completion\"]}";

  private Speaking() {}

  public static FakeServer ollama(String answer) {
    return new FakeServer()
        .on("/api/tags", json(TAGS))
        .on("/api/ps", json("{\"models\":[]}"))
        .on("/api/show", json(SHOW))
        .on("/api/chat", saying(answer));
  }

  public static Script saying(String answer) {
    return (asked, reply) -> {
      reply.stream("application/x-ndjson");
      for (int at = 0; at < answer.length(); at += 40) {
        reply.send(chunk(answer.substring(at, Math.min(at + 40, answer.length()))));
      }
      reply
          .send(
              "{\"model\":\"qwen2.5:7b\",\"message\":{\"role\":\"assistant\",\"content\":\"\"},\"done_reason\":\"stop\",\"done\":true,\"total_duration\":5000000000,\"load_duration\":1000000000,\"prompt_eval_count\":36,\"prompt_eval_duration\":1500000000,\"eval_count\":8,\"eval_duration\":2000000000}\n")
          .end();
    };
  }

  private static String chunk(String text) {
    return "{\"model\":\"qwen2.5:7b\",\"message\":{\"role\":\"assistant\",\"content\":"
        + new ObjectMapper().getNodeFactory().textNode(text)
        + "},\"done\":false}\n";
  }

  private static Script json(String body) {
    return (asked, reply) -> reply.whole(200, "application/json", body);
  }
}
