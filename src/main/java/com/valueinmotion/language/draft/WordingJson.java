package com.valueinmotion.language.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import com.valueinmotion.language.ModelFault;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A wording as JSON: what a model is held to, and what it is read from. */
public final class WordingJson {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MOST_SENTENCES = 14;
  private static final int LONGEST = 700;

  private final String schema;
  private final JsonSchema validator;

  /**
   * @param passages ids of the passages it may have
   * @param facts ids that may be cited
   * @param subject whether it has a subject line
   */
  public WordingJson(List<String> passages, List<String> facts, boolean subject) {
    ObjectNode root = schema(passages, facts, subject);
    this.schema = root.toString();
    this.validator = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(root);
  }

  /** The JSON schema, as text. */
  public String schema() {
    return schema;
  }

  /**
   * Reads an answer and holds it to the schema once more.
   *
   * @throws ModelFault of kind {@link ModelFault.Kind#WRONG_SHAPE}
   */
  public Wording read(String answer) throws ModelFault {
    JsonNode node;
    try {
      node = JSON.readTree(inner(answer));
    } catch (JsonProcessingException e) {
      throw new ModelFault(
          ModelFault.Kind.WRONG_SHAPE,
          "The model's answer breaks off or is no JSON (line "
              + e.getLocation().getLineNr()
              + "). Nothing of it is used; the template draft is there. Try again, or take a larger"
              + " model.",
          e);
    }
    List<ValidationMessage> wrong =
        validator.validate(node).stream().limit(3).collect(Collectors.toList());
    if (!wrong.isEmpty()) {
      throw new ModelFault(
          ModelFault.Kind.WRONG_SHAPE,
          "The model's answer is not what was asked for ("
              + wrong.stream().map(ValidationMessage::getMessage).collect(Collectors.joining("; "))
              + "). Nothing of it is used; the template draft is there. Try again, or take a larger"
              + " model.");
    }
    return wording(node);
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

  /** Models like to put JSON between code fences. */
  private static String inner(String answer) {
    String text = answer.strip();
    if (text.startsWith("```")) {
      text = text.replaceFirst("^```\\w*\\s*", "").replaceFirst("\\s*```$", "");
    }
    return text;
  }

  private static ObjectNode schema(List<String> passages, List<String> facts, boolean subject) {
    ObjectNode root = object();
    ObjectNode properties = root.putObject("properties");
    ArrayNode required = root.putArray("required");
    if (subject) {
      properties.set("subject", text(1, 120));
      required.add("subject");
    }
    ObjectNode sentence = object();
    ObjectNode of = sentence.putObject("properties");
    of.set("text", text(1, LONGEST));
    of.set("cites", array(oneOf(facts), 0, 8));
    sentence.putArray("required").add("text").add("cites");
    ObjectNode passage = object();
    ObjectNode parts = passage.putObject("properties");
    parts.set("id", oneOf(passages));
    parts.set("heading", text(0, 120));
    parts.set("sentences", array(sentence, 1, MOST_SENTENCES));
    passage.putArray("required").add("id").add("heading").add("sentences");
    properties.set("passages", array(passage, 1, Math.max(1, passages.size())));
    required.add("passages");
    return root;
  }

  private static ObjectNode object() {
    ObjectNode node = JSON.createObjectNode();
    node.put("type", "object");
    node.put("additionalProperties", false);
    return node;
  }

  private static ObjectNode text(int least, int most) {
    ObjectNode node = JSON.createObjectNode();
    node.put("type", "string");
    node.put("minLength", least);
    node.put("maxLength", most);
    return node;
  }

  private static ObjectNode oneOf(List<String> values) {
    ObjectNode node = JSON.createObjectNode();
    node.put("type", "string");
    ArrayNode all = node.putArray("enum");
    values.forEach(all::add);
    return node;
  }

  private static ObjectNode array(ObjectNode of, int least, int most) {
    ObjectNode node = JSON.createObjectNode();
    node.put("type", "array");
    node.set("items", of);
    node.put("minItems", least);
    node.put("maxItems", most);
    return node;
  }
}
