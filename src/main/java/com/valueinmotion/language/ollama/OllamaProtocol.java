package com.valueinmotion.language.ollama;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import com.valueinmotion.language.ModelFault;
import com.valueinmotion.language.Prompt;
import com.valueinmotion.language.Usage;
import com.valueinmotion.language.wire.Faults;
import com.valueinmotion.language.wire.Json;
import com.valueinmotion.language.wire.Protocol;
import dev.langchain4j.http.client.sse.ServerSentEvent;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What Ollama is told beyond what langchain4j writes, and what each of its lines is held to.
 *
 * <p>Its chunks carry no number. So one that comes twice cannot be told from a model that repeats
 * itself, nor can one that is missing be noticed: what protects is that the answer must be JSON by
 * its schema, and the verifier after that. A last chunk that comes twice does no harm: nothing is
 * read after the first.
 */
final class OllamaProtocol implements Protocol {
  private final Prompt prompt;
  private final InstalledModel model;
  private final String keepAlive;
  private final Faults faults;
  private boolean over;
  private Usage counted = Usage.NONE;

  OllamaProtocol(Prompt prompt, InstalledModel model, String keepAlive, Faults faults) {
    this.prompt = prompt;
    this.model = model;
    this.keepAlive = keepAlive;
    this.faults = faults;
  }

  @Override
  public String question(String written) {
    ObjectNode question = Json.own(written);
    // Otherwise Ollama drops the head of a prompt that does not fit, and answers what is left.
    question.put("truncate", false);
    // And this would drop it while the answer is written.
    question.put("shift", false);
    question.put("keep_alive", keepAlive);
    // A model has no tools here, and is not to think of any.
    question.remove("tools");
    if (question.path("options") instanceof ObjectNode options && options.path("stop").isEmpty()) {
      // langchain4j sends an empty list, which would take away the stops that the model comes with.
      options.remove("stop");
    }
    if (prompt.schema() != null) {
      // Word for word: langchain4j's own schemas lose additionalProperties.
      question.putRawValue("format", new RawValue(prompt.schema()));
    }
    if (model.thinks()) {
      think(question, prompt.sampling().think());
    }
    return Json.write(question);
  }

  private void think(ObjectNode question, Prompt.Think think) {
    switch (think) {
      case OFF -> question.put("think", false);
      case LOW, MEDIUM, HIGH -> {
        if (model.thinksByLevel()) {
          question.put("think", think.name().toLowerCase(java.util.Locale.ROOT));
        } else {
          question.put("think", true);
        }
      }
    }
  }

  @Override
  public @Nullable ServerSentEvent read(String line) throws ModelFault {
    if (line.isBlank()) {
      return null;
    }
    ObjectNode chunk = Json.read(line, faults);
    Json.checkForError(chunk, faults);
    JsonNode message = chunk.path("message");
    JsonNode done = chunk.path("done");
    JsonNode content = message.path("content");
    boolean isChunk =
        message.isObject()
            && (content.isTextual() || content.isMissingNode())
            && (done.isBoolean() || done.isMissingNode());
    if (!isChunk) {
      throw faults.garbled("it sends JSON that is no part of an answer");
    }
    if (done.asBoolean(false)) {
      over = true;
      counted = counters(chunk);
    }
    return new ServerSentEvent(null, line);
  }

  @Override
  public boolean isOver() {
    return over;
  }

  @Override
  public Usage counted() {
    return counted;
  }

  private static Usage counters(ObjectNode last) {
    return new Usage(
        Math.max(0, last.path("prompt_eval_count").asInt(0)),
        Math.max(0, last.path("eval_count").asInt(0)),
        nanos(last, "total_duration"),
        nanos(last, "load_duration"),
        nanos(last, "prompt_eval_duration"),
        nanos(last, "eval_duration"),
        Duration.ZERO,
        Duration.ZERO);
  }

  private static Duration nanos(ObjectNode last, String field) {
    return Duration.ofNanos(Math.max(0, last.path(field).asLong(0)));
  }
}
