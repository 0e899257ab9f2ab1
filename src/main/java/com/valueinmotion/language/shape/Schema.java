package com.valueinmotion.language.shape;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The few forms of which the JSON schemas of answers are made. */
public final class Schema {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Schema() {}

  /** An object of nothing but what is put into it. */
  public static ObjectNode object() {
    ObjectNode node = JSON.createObjectNode();
    node.put("type", "object");
    node.put("additionalProperties", false);
    return node;
  }

  /** A text of so many characters. */
  public static ObjectNode text(int least, int most) {
    ObjectNode node = JSON.createObjectNode();
    node.put("type", "string");
    node.put("minLength", least);
    node.put("maxLength", most);
    return node;
  }

  /** One of these words. */
  public static ObjectNode oneOf(List<String> values) {
    ObjectNode node = JSON.createObjectNode();
    node.put("type", "string");
    ArrayNode all = node.putArray("enum");
    values.forEach(all::add);
    return node;
  }

  /** A list of so many. */
  public static ObjectNode array(ObjectNode of, int least, int most) {
    ObjectNode node = JSON.createObjectNode();
    node.put("type", "array");
    node.set("items", of);
    node.put("minItems", least);
    node.put("maxItems", most);
    return node;
  }
}
