package com.valueinmotion.workbench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.valueinmotion.runtime.Decision;
import com.valueinmotion.runtime.Decisions;
import com.valueinmotion.runtime.JournalException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The log of decisions as a file: who decided what, when, on which content, and why. */
public final class DecisionLog {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "at",
          "account_id",
          "about",
          "title",
          "verdict",
          "by",
          "reason",
          "until",
          "content_seen",
          "content_decided",
          "run",
          "ask");

  private final Decisions decisions;

  DecisionLog(Decisions decisions) {
    this.decisions = decisions;
  }

  /**
   * With a header; a cell that a spreadsheet would take for a formula is quoted with an apostrophe.
   */
  public String csv() throws JournalException {
    StringBuilder text = new StringBuilder(String.join(",", COLUMNS)).append('\n');
    for (Decision decision : decisions.log()) {
      text.append(values(decision).stream().map(DecisionLog::cell).collect(Collectors.joining(",")))
          .append('\n');
    }
    return text.toString();
  }

  /** One JSON object a line. */
  public String jsonLines() throws JournalException {
    StringBuilder text = new StringBuilder();
    for (Decision decision : decisions.log()) {
      ObjectNode node = JsonNodeFactory.instance.objectNode();
      List<String> values = values(decision);
      for (int at = 0; at < COLUMNS.size(); at++) {
        node.put(COLUMNS.get(at), values.get(at));
      }
      try {
        text.append(JSON.writeValueAsString(node)).append('\n');
      } catch (JsonProcessingException e) {
        throw new IllegalStateException("a tree of our own making could not be written", e);
      }
    }
    return text.toString();
  }

  /**
   * Writes the file whole or not at all: {@code .jsonl} as JSON lines, anything else as CSV.
   *
   * @return the file, absolute
   */
  public Path write(Path file, boolean replace) throws JournalException, WorkbenchException {
    Path target = file.toAbsolutePath().normalize();
    boolean lines = target.toString().toLowerCase(Locale.ROOT).endsWith(".jsonl");
    try {
      byte[] content = (lines ? jsonLines() : csv()).getBytes(StandardCharsets.UTF_8);
      AtomicFile.writeNew(target, content, replace);
      return target;
    } catch (IOException e) {
      throw new WorkbenchException(
          target
              + " could not be written ("
              + e.getMessage()
              + "). The log is safe in the store: choose another folder.",
          e);
    }
  }

  private static List<String> values(Decision d) {
    return List.of(
        String.valueOf(d.id()),
        d.at().toString(),
        d.subject(),
        d.key(),
        d.title(),
        d.verdict().words(),
        d.by(),
        d.reason(),
        d.until() == null ? "" : d.until().toString(),
        d.seen(),
        d.decided(),
        String.valueOf(d.run()),
        d.ask() == 0 ? "" : String.valueOf(d.ask()));
  }

  private static String cell(String value) {
    String safe = value.matches("(?s)[=+\\-@\t\r].*") ? "'" + value : value;
    return safe.matches("(?s).*[\",\n\r].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
