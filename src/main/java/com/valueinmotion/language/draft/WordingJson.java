package com.valueinmotion.language.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.valueinmotion.language.ModelFault;
import com.valueinmotion.language.shape.AnswerShape;
import com.valueinmotion.language.shape.Schema;
import java.util.ArrayList;
import java.util.List;

/** A wording as JSON: what a model is held to, and what it is read from. */
public final class WordingJson {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MOST_SENTENCES = 14;
  private static final int LONGEST = 700;

  private final AnswerShape shape;

  /**
   * @param passages ids of the passages it may have
   * @param facts ids that may be cited
   * @param subject whether it has a subject line
   */
  public WordingJson(List<String> passages, List<String> facts, boolean subject) {
    this.shape = new AnswerShape(schema(passages, facts, subject), "the template draft is there");
  }

  /** The JSON schema, as text. */
  public String schema() {
    return shape.schema();
  }

  /**
   * Reads an answer and holds it to the schema once more.
   *
   * @throws ModelFault of kind {@link ModelFault.Kind#WRONG_SHAPE}
   */
  public Wording read(String answer) throws ModelFault {
    return wording(shape.read(answer));
  }

  /** A wording as such an answer. */
  public static String write(Wording wording) {
    ObjectNode root = JSON.createObjectNode();
    if (!wording.subject().isEmpty()) {
      root.put("subject", wording.subject());
    }
    ArrayNode passages = root.putArray("passages");
    for (Passage passage : wording.passages()) {
      ObjectNode one = passages.addObject();
      one.put("id", passage.id());
      one.put("heading", passage.heading());
      ArrayNode sentences = one.putArray("sentences");
      for (Sentence sentence : passage.sentences()) {
        ObjectNode said = sentences.addObject();
        said.put("text", sentence.text());
        ArrayNode cites = said.putArray("cites");
        sentence.cites().forEach(cites::add);
      }
    }
    return root.toString();
  }

  /** Reads what {@link #write} wrote, without a schema. */
  public static Wording parse(String json) {
    try {
      return wording(JSON.readTree(json));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no wording: " + e.getOriginalMessage(), e);
    }
  }

  private static Wording wording(JsonNode node) {
    List<Passage> passages = new ArrayList<>();
    for (JsonNode passage : node.path("passages")) {
      List<Sentence> sentences = new ArrayList<>();
      for (JsonNode sentence : passage.path("sentences")) {
        List<String> cites = new ArrayList<>();
        sentence.path("cites").forEach(cite -> cites.add(cite.asText()));
        sentences.add(new Sentence(sentence.path("text").asText(), cites));
      }
      passages.add(
          new Passage(passage.path("id").asText(), passage.path("heading").asText(), sentences));
    }
    return new Wording(node.path("subject").asText(), passages);
  }

  private static ObjectNode schema(List<String> passages, List<String> facts, boolean subject) {
    ObjectNode root = Schema.object();
    ObjectNode properties = root.putObject("properties");
    ArrayNode required = root.putArray("required");
    if (subject) {
      properties.set("subject", Schema.text(1, 120));
      required.add("subject");
    }
    ObjectNode sentence = Schema.object();
    ObjectNode of = sentence.putObject("properties");
    of.set("text", Schema.text(1, LONGEST));
    of.set("cites", Schema.array(Schema.oneOf(facts), 0, 8));
    sentence.putArray("required").add("text").add("cites");
    ObjectNode passage = Schema.object();
    ObjectNode parts = passage.putObject("properties");
    parts.set("id", Schema.oneOf(passages));
    parts.set("heading", Schema.text(0, 120));
    parts.set("sentences", Schema.array(sentence, 1, MOST_SENTENCES));
    passage.putArray("required").add("id").add("heading").add("sentences");
    properties.set("passages", Schema.array(passage, 1, Math.max(1, passages.size())));
    required.add("passages");
    return root;
  }
}
