package com.valueinmotion.language.hosted;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import com.valueinmotion.language.ModelFault;
import com.valueinmotion.language.Prompt;
import com.valueinmotion.language.wire.Faults;
import com.valueinmotion.language.wire.Json;
import com.valueinmotion.language.wire.Protocol;
import dev.langchain4j.http.client.sse.ServerSentEvent;
import org.jspecify.annotations.Nullable;

/** How OpenAI speaks, and what speaks as it does: chunks, then {@code [DONE]}. */
final class OpenAiProtocol implements Protocol {
  private final Prompt prompt;
  private final Faults faults;
  private final Events events;
  private boolean over;
  private boolean finished;

  OpenAiProtocol(Prompt prompt, Faults faults) {
    this.prompt = prompt;
    this.faults = faults;
    this.events = new Events(faults);
  }

  @Override
  public String question(String written) {
    ObjectNode question = Json.own(written);
    if (prompt.schema() != null) {
      ObjectNode schema = Json.object().put("name", prompt.id()).put("strict", true);
      schema.putRawValue("schema", new RawValue(prompt.schema()));
      ObjectNode format = Json.object().put("type", "json_schema");
      question.set("response_format", format.set("json_schema", schema));
    }
    return Json.write(question);
  }

  @Override
  public @Nullable ServerSentEvent read(String line) throws ModelFault {
    ServerSentEvent event = events.read(line);
    if (event == null) {
      return null;
    }
    if (event.data().equals("[DONE]")) {
      over = true;
      return null;
    }
    ObjectNode chunk = Json.read(event.data(), faults);
    Json.checkForError(chunk, faults);
    JsonNode choices = chunk.path("choices");
    if (!choices.isArray()) {
      throw faults.garbled("it sends JSON that is no part of an answer");
    }
    finished |= choices.path(0).path("finish_reason").isTextual();
    return event;
  }

  @Override
  public boolean isOver() {
    return over;
  }

  /** Some leave out {@code [DONE]}; that the model has finished is enough. */
  @Override
  public boolean isWhole() {
    return over || finished;
  }
}
