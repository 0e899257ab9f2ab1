package com.valueinmotion.language.hosted;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import com.valueinmotion.language.ModelFault;
import com.valueinmotion.language.Prompt;
import com.valueinmotion.language.wire.Faults;
import com.valueinmotion.language.wire.Json;
import com.valueinmotion.language.wire.Protocol;
import dev.langchain4j.http.client.sse.ServerSentEvent;
import org.jspecify.annotations.Nullable;

/** How Anthropic speaks: named events, the last of them {@code message_stop}. */
final class AnthropicProtocol implements Protocol {
  private final Prompt prompt;
  private final Faults faults;
  private final Events events;
  private boolean over;

  AnthropicProtocol(Prompt prompt, Faults faults) {
    this.prompt = prompt;
    this.faults = faults;
    this.events = new Events(faults);
  }

  @Override
  public String question(String written) {
    ObjectNode question = Json.own(written);
    if (prompt.schema() != null) {
      ObjectNode format = Json.object().put("type", "json_schema");
      format.putRawValue("schema", new RawValue(prompt.schema()));
      question.set("output_config", Json.object().set("format", format));
    }
    return Json.write(question);
  }

  @Override
  public @Nullable ServerSentEvent read(String line) throws ModelFault {
    ServerSentEvent event = events.read(line);
    if (event == null || "ping".equals(event.event())) {
      // A ping says that the server lives, not that the model writes.
      return null;
    }
    ObjectNode said = Json.read(event.data(), faults);
    Json.checkForError(said, faults);
    if (event.event() == null || !event.event().equals(said.path("type").asText())) {
      throw faults.garbled("it sends JSON that is no part of an answer");
    }
    over = event.event().equals("message_stop");
    return event;
  }

  @Override
  public boolean isOver() {
    return over;
  }
}
