package com.valueinmotion.desktop;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.valueinmotion.language.draft.Passage;
import com.valueinmotion.language.draft.Sentence;
import com.valueinmotion.language.draft.Wording;
import com.valueinmotion.language.draft.WordingJson;
import com.valueinmotion.language.wire.FakeServer;
import com.valueinmotion.language.wire.FakeServer.Script;
import java.util.ArrayList;
import java.util.List;

/** A server on this machine that speaks as Ollama does, and writes what a test tells it to. */
public final class ScriptedOllama implements AutoCloseable {
  public static final String MODEL = "qwen2.5:7b";

  private static final String TYPE = "application/x-ndjson";
  private static final int CHUNK = 24;
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String TAGS =
      """
      {"models":[
        {"name":"qwen2.5:7b","model":"qwen2.5:7b","size":4683087332,
         "digest":"845dbda0ea48ed749caafd9e6037047aa19acfcfd82e704d7ca97d631a0b697e",
         "details":{"family":"qwen2","parameter_size":"7.6B","quantization_level":"Q4_K_M"}},
        {"name":"nomic-embed-text:latest","model":"nomic-embed-text:latest","size":274302450,
         "digest":"0a109f422b47e3a30ba2b10eca18548e944e8a23073ee3f3e947efcf3c45e59f",
         "details":{"family":"nomic-bert","parameter_size":"137M","quantization_level":"F16"}}]}
      """;
  private static final String WRITES =
      """
      {"details":{"family":"qwen2","parameter_size":"7.6B","quantization_level":"Q4_K_M"},
       "model_info":{"general.architecture":"qwen2","qwen2.context_length":32768},
       "capabilities":["completion","tools"]}
      """;
  private static final String EMBEDS =
      """
      {"details":{"family":"nomic-bert","parameter_size":"137M","quantization_level":"F16"},
       "model_info":{"general.architecture":"nomic-bert","nomic-bert.context_length":2048},
       "capabilities":["embedding"]}
      """;

  private final FakeServer server = new FakeServer();

  public ScriptedOllama() {
    server
        .on("/api/tags", json(TAGS))
        .on("/api/ps", json("{\"models\":[{\"name\":\"qwen2.5:7b\"}]}"))
        .on(
            "/api/show",
            (asked, reply) ->
                reply.whole(
                    200, "application/json", asked.body().contains("nomic") ? EMBEDS : WRITES));
  }

  /** It has no model. */
  public ScriptedOllama empty() {
    server.on("/api/tags", json("{\"models\":[]}"));
    return this;
  }

  /** Writes that, as far as it rests on facts that the question tells of. */
  public ScriptedOllama writes(Wording wording) {
    server.on(
        "/api/chat",
        (asked, reply) -> {
          String text = WordingJson.write(told(wording, asked.body()));
          reply.stream(TYPE);
          for (int at = 0; at < text.length(); at += CHUNK) {
            reply.send(chunk(text.substring(at, Math.min(at + CHUNK, text.length()))));
          }
          reply.send(LAST).end();
        });
    return this;
  }

  /** The same with a sentence at the end of the second passage that nothing bears. */
  public ScriptedOllama writesAndBoasts(Wording wording, String sentence) {
    List<Passage> passages = new ArrayList<>(wording.passages());
    Passage second = passages.get(1);
    List<Sentence> sentences = new ArrayList<>(second.sentences());
    sentences.add(new Sentence(sentence, List.of()));
    passages.set(1, new Passage(second.id(), second.heading(), sentences));
    return writes(new Wording(wording.subject(), passages));
  }

  private static Wording told(Wording wording, String question) {
    return new Wording(
        wording.subject(),
        wording.passages().stream()
            .map(
                passage ->
                    new Passage(
                        passage.id(),
                        passage.heading(),
                        passage.sentences().stream()
                            .filter(
                                sentence ->
                                    sentence.cites().stream()
                                        .allMatch(id -> question.contains('"' + id + '"')))
                            .toList()))
            .filter(passage -> !passage.sentences().isEmpty())
            .toList());
  }

  /** Writes the beginning and then says nothing until somebody hangs up. */
  public ScriptedOllama writesAndFallsSilent(String beginning) {
    server.on(
        "/api/chat",
        (asked, reply) -> {
          reply.stream(TYPE).send(chunk(beginning));
          reply.hang();
        });
    return this;
  }

  /** Whether whoever asked has hung up. */
  public boolean sawHangUp() throws InterruptedException {
    return server.sawHangUp();
  }

  public int questions() {
    return server.asked("/api/chat").size();
  }

  public String address() {
    return server.address().toString();
  }

  @Override
  public void close() {
    server.close();
  }

  private static final String LAST =
      "{\"model\":\"qwen2.5:7b\",\"message\":{\"role\":\"assistant\",\"content\":\"\"},"
          + "\"done_reason\":\"stop\",\"done\":true,\"total_duration\":11800000000,\"load_duration\":200000000,\"prompt_eval_count\":1184,\"prompt_eval_duration\":1300000000,\"eval_count\":462,\"eval_duration\":10290000000}\n";

  private static String chunk(String text) {
    return "{\"model\":\"qwen2.5:7b\",\"created_at\":\"2026-01-05T09:00:00Z\","
        + "\"message\":{\"role\":\"assistant\",\"content\":"
        + JSON.getNodeFactory().textNode(text)
        + "},\"done\":false}\n";
  }

  private static Script json(String body) {
    return (asked, reply) -> reply.whole(200, "application/json", body);
  }
}
