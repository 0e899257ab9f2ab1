package com.valueinmotion.console;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The two streams of a command: results on one, messages on the other. UTF-8 and LF whatever the
 * machine's locale says, so that what is written is the same everywhere.
 */
final class Output {
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\n\r\t]]");

  private final OutputStream results;
  private final PrintStream messages;
  private boolean lost;

  Output(OutputStream results, OutputStream messages) {
    this.results = results;
    this.messages = new PrintStream(messages, true, StandardCharsets.UTF_8);
  }

  /** Text as it is; nothing is added. */
  void result(String text) {
    try {
      results.write(harmless(text).getBytes(StandardCharsets.UTF_8));
      results.flush();
    } catch (IOException e) {
      // A reader that has seen enough, such as head, is no failure.
      lost |= !String.valueOf(e.getMessage()).contains("Broken pipe");
    }
  }

  /** Whether results could not be written where they should go. */
  boolean isLost() {
    return lost;
  }

  void result(JsonNode json) {
    try {
      result(
          JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json).replace("\r\n", "\n")
              + "\n");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of our own making could not be written", e);
    }
  }

  /** What files hold may not steer the terminal: marks for control characters. */
  private static String harmless(String text) {
    return CONTROL.matcher(text).replaceAll("\ufffd");
  }

  /** A line for the person that the next one is written over. */
  void over(String line) {
    messages.print("\r" + harmless(line) + "\u001b[K");
    messages.flush();
  }

  /** A line for the person. */
  void message(String line) {
    messages.print(harmless(line) + "\n");
    messages.flush();
  }
}
