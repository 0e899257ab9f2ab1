package com.valueinmotion.language.anchor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.valueinmotion.language.auditor.Auditor;
import com.valueinmotion.language.ground.Corpus;
import com.valueinmotion.language.prompt.PromptException;
import com.valueinmotion.language.prompt.PromptFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Handoff notes that were written by hand, and what they are read with. */
public final class Handoffs {
  static final LocalDate DAY = LocalDate.of(2026, 11, 2);

  private Handoffs() {}

  /**
   * A note with its labels.
   *
   * @param wrong what must not be taken: kind and value
   * @param scripted what a decent but imperfect model answers
   */
  record Handoff(
      String id,
      String account,
      boolean injected,
      NoteText note,
      List<FoundAnchor> labels,
      List<FoundAnchor> wrong,
      List<FoundAnchor> scripted) {}

  /** Those by which the rules were made. */
  static List<Handoff> known() {
    return read("handoffs.yaml");
  }

  /** Those they had not seen. */
  static List<Handoff> heldOut() {
    return read("handoffs-held-out.yaml");
  }

  public static AnchorRules rules() {
    try {
      return new AnchorRules(
          AnchorWords.read(Files.readString(Path.of("resources", "policy", AnchorWords.FILE))),
          Corpus.rules()::instruction);
    } catch (IOException | AnchorException e) {
      throw new IllegalStateException(e);
    }
  }

  public static PromptFile prompt() {
    try {
      Path folder = Path.of("resources", "prompts");
      return PromptFile.read(
          Auditor.PROMPT,
          Files.readString(folder.resolve(Auditor.PROMPT + ".yaml")),
          Files.readString(folder.resolve(PromptFile.HOUSE + ".yaml")));
    } catch (IOException | PromptException e) {
      throw new IllegalStateException(e);
    }
  }

  public static NoteText note(String text) {
    return new NoteText("N1", DAY, text);
  }

  private static List<Handoff> read(String file) {
    try {
      List<Handoff> all = new ArrayList<>();
      JsonNode nodes =
          new YAMLMapper()
              .readTree(Files.readString(Path.of("src/test/resources/language").resolve(file)));
      for (JsonNode node : nodes) {
        all.add(
            new Handoff(
                node.path("id").asText(),
                node.path("account").asText(),
                node.path("injected").asBoolean(),
                note(node.path("text").asText()),
                anchors(node.path("anchors")),
                anchors(node.path("wrong")),
                anchors(node.path("scripted"))));
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<FoundAnchor> anchors(JsonNode nodes) {
    List<FoundAnchor> all = new ArrayList<>();
    for (JsonNode node : nodes) {
      all.add(
          new FoundAnchor(
              AnchorKind.of(node.path("kind").asText()),
              "N1",
              node.path("quote").asText(),
              node.path("value").asText()));
    }
    return all;
  }
}
