package com.valueinmotion.language.anchor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.valueinmotion.language.ModelFault;
import com.valueinmotion.language.shape.AnswerShape;
import com.valueinmotion.language.shape.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Anchors as JSON: what a model is held to, and what they are read from. */
final class AnchorJson {
  private static final int LONGEST_QUOTE = 700;
  private static final int LONGEST_VALUE = 120;

  /** A note holds about six; more than that for each is a model that has lost itself. */
  private static final int MOST_IN_A_NOTE = 12;

  private final AnswerShape shape;

  /**
   * @param kinds that are asked for
   * @param notes ids of the notes that were given
   */
  AnchorJson(Collection<AnchorKind> kinds, List<String> notes) {
    ObjectNode anchor = Schema.object();
    ObjectNode of = anchor.putObject("properties");
    of.set("kind", Schema.oneOf(kinds.stream().sorted().map(AnchorKind::word).toList()));
    of.set("note", Schema.oneOf(notes));
    of.set("quote", Schema.text(1, LONGEST_QUOTE));
    of.set("value", Schema.text(0, LONGEST_VALUE));
    anchor.putArray("required").add("kind").add("note").add("quote").add("value");
    ObjectNode root = Schema.object();
    root.putObject("properties")
        .set("found", Schema.array(anchor, 0, MOST_IN_A_NOTE * notes.size()));
    root.putArray("required").add("found");
    this.shape = new AnswerShape(root, "what the rules find in the notes is there");
  }

  /** The JSON schema, as text. */
  String schema() {
    return shape.schema();
  }

  /**
   * Reads an answer, with its marks undone.
   *
   * @throws ModelFault of kind {@link ModelFault.Kind#WRONG_SHAPE}
   */
  List<FoundAnchor> read(String answer, Datamark mark) throws ModelFault {
    List<FoundAnchor> found = new ArrayList<>();
    for (JsonNode anchor : shape.read(answer).path("found")) {
      found.add(
          new FoundAnchor(
              AnchorKind.of(anchor.path("kind").asText()),
              anchor.path("note").asText(),
              mark.undo(anchor.path("quote").asText()),
              mark.undo(anchor.path("value").asText())));
    }
    return found;
  }
}
