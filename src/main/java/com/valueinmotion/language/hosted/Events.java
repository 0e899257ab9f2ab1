package com.valueinmotion.language.hosted;

import com.valueinmotion.language.ModelFault;
import com.valueinmotion.language.wire.Faults;
import com.valueinmotion.language.wire.Json;
import dev.langchain4j.http.client.sse.ServerSentEvent;
import org.jspecify.annotations.Nullable;

/** Lines become server-sent events. What is no such line is not skipped: it is not the protocol. */
final class Events {
  /** The largest event, in letters: an event of many lines must not grow for ever either. */
  private static final int LARGEST = 1 << 20;

  private final Faults faults;
  private final StringBuilder data = new StringBuilder();
  private @Nullable String name;

  Events(Faults faults) {
    this.faults = faults;
  }

  /** An event once its last line has come, null before. */
  @Nullable ServerSentEvent read(String line) throws ModelFault {
    if (line.isEmpty()) {
      return taken();
    }
    int colon = line.indexOf(':');
    String field = colon < 0 ? line : line.substring(0, colon);
    String value = colon < 0 ? "" : line.substring(colon + 1).strip();
    switch (field) {
      case "data" -> {
        data.append(data.isEmpty() ? "" : "\n").append(value);
        if (data.length() > LARGEST) {
          throw faults.garbled("an event that does not end");
        }
      }
      case "event" -> name = value;
      // A comment, which keeps the connection open, and what a browser would use to come back.
      case "", "id", "retry" -> {}
      default -> throw noEvent(line);
    }
    return null;
  }

  private @Nullable ServerSentEvent taken() {
    ServerSentEvent event = data.isEmpty() ? null : new ServerSentEvent(name, data.toString());
    data.setLength(0);
    name = null;
    return event;
  }

  /** Some send an error as plain JSON where a stream was asked for. */
  private ModelFault noEvent(String line) {
    try {
      Json.checkForError(Json.read(line, faults), faults);
      return faults.garbled("it sends JSON where events were asked for");
    } catch (ModelFault fault) {
      return fault;
    }
  }
}
