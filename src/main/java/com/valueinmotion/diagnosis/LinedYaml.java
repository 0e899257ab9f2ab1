package com.valueinmotion.diagnosis;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * YAML as a tree that remembers in which file and line each of its nodes stands, also after another
 * tree was laid over it. Nodes are named by pointers such as {@code /signals/3/red}.
 */
final class LinedYaml {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final YAMLFactory YAML =
      YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  /** Where a node stands; line 0 where that is not known. */
  record Place(String file, int line) {}

  private final JsonNode tree;
  private final Map<String, Place> places;

  private LinedYaml(JsonNode tree, Map<String, Place> places) {
    this.tree = tree;
    this.places = places;
  }

  static LinedYaml read(String file, String text) throws PolicyException {
    Map<String, Place> places = new HashMap<>();
    try (JsonParser parser = YAML.createParser(text)) {
      JsonToken first = parser.nextToken();
      JsonNode tree = first == null ? JSON.objectNode() : node(parser, file, "", places);
      return new LinedYaml(tree, places);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new PolicyException(file, line, e.getOriginalMessage());
    } catch (IOException e) {
      throw new PolicyException(file, 0, String.valueOf(e.getMessage()));
    }
  }

  JsonNode tree() {
    return tree;
  }

  /** Where the node stands, or the nearest around it. */
  Place place(String pointer) {
    String at = pointer;
    while (!places.containsKey(at) && !at.isEmpty()) {
      at = at.substring(0, at.lastIndexOf('/'));
    }
    return places.getOrDefault(at, new Place("", 0));
  }

  /** A part of it as a tree of its own; missing where there is none. */
  LinedYaml section(String pointer) {
    Map<String, Place> within = new HashMap<>();
    places.forEach(
        (at, place) -> {
          if (at.equals(pointer) || at.startsWith(pointer + "/")) {
            within.put(at.substring(pointer.length()), place);
          }
        });
    return new LinedYaml(tree.at(pointer), within);
  }

  /** This tree with everything the other says in its place; lists of things with an id by id. */
  LinedYaml overlaid(LinedYaml over) {
    Map<String, Place> merged = new HashMap<>();
    JsonNode result = new Merge(this, over, merged).node(tree, "", over.tree, "", "");
    return new LinedYaml(result, merged);
  }

  private static JsonNode node(
      JsonParser parser, String file, String pointer, Map<String, Place> places)
      throws IOException {
    places.put(pointer, new Place(file, parser.currentTokenLocation().getLineNr()));
    return switch (parser.currentToken()) {
      case START_OBJECT -> {
        ObjectNode object = JSON.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String name = parser.currentName();
          parser.nextToken();
          object.set(name, node(parser, file, pointer + "/" + name, places));
        }
        yield object;
      }
      case START_ARRAY -> {
        ArrayNode array = JSON.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          array.add(node(parser, file, pointer + "/" + array.size(), places));
        }
        yield array;
      }
      case VALUE_NUMBER_INT -> JSON.numberNode(parser.getBigIntegerValue());
      case VALUE_NUMBER_FLOAT -> JSON.numberNode(parser.getDecimalValue());
      case VALUE_TRUE -> JSON.booleanNode(true);
      case VALUE_FALSE -> JSON.booleanNode(false);
      case VALUE_NULL -> NullNode.getInstance();
      default -> JSON.textNode(parser.getText());
    };
  }

  /** Two trees becoming one. */
  private record Merge(LinedYaml base, LinedYaml over, Map<String, Place> places) {

    JsonNode node(JsonNode mine, String myPath, JsonNode theirs, String theirPath, String path) {
      if (theirs.isMissingNode()) {
        return taken(base, mine, myPath, path);
      }
      if (mine.isObject() && theirs.isObject()) {
        return objects((ObjectNode) mine, myPath, (ObjectNode) theirs, theirPath, path);
      }
      if (mine.isArray() && theirs.isArray() && haveIds(mine) && haveIds(theirs)) {
        return arrays((ArrayNode) mine, myPath, (ArrayNode) theirs, theirPath, path);
      }
      return taken(over, theirs, theirPath, path);
    }

    private ObjectNode objects(
        ObjectNode mine, String myPath, ObjectNode theirs, String theirPath, String path) {
      places.put(path, over.place(theirPath));
      ObjectNode result = JSON.objectNode();
      for (Map.Entry<String, JsonNode> field : mine.properties()) {
        String name = "/" + field.getKey();
        result.set(
            field.getKey(),
            node(
                field.getValue(),
                myPath + name,
                theirs.path(field.getKey()),
                theirPath + name,
                path + name));
      }
      for (Map.Entry<String, JsonNode> field : theirs.properties()) {
        if (!mine.has(field.getKey())) {
          String name = "/" + field.getKey();
          result.set(field.getKey(), taken(over, field.getValue(), theirPath + name, path + name));
        }
      }
      return result;
    }

    private ArrayNode arrays(
        ArrayNode mine, String myPath, ArrayNode theirs, String theirPath, String path) {
      places.put(path, over.place(theirPath));
      ArrayNode result = JSON.arrayNode();
      for (int at = 0; at < mine.size(); at++) {
        int changed = withId(theirs, mine.get(at).path("id"));
        String to = path + "/" + result.size();
        result.add(
            changed < 0
                ? taken(base, mine.get(at), myPath + "/" + at, to)
                : node(
                    mine.get(at),
                    myPath + "/" + at,
                    theirs.get(changed),
                    theirPath + "/" + changed,
                    to));
      }
      for (int at = 0; at < theirs.size(); at++) {
        if (withId(mine, theirs.get(at).path("id")) < 0) {
          result.add(taken(over, theirs.get(at), theirPath + "/" + at, path + "/" + result.size()));
        }
      }
      return result;
    }

    private JsonNode taken(LinedYaml from, JsonNode node, String fromPath, String path) {
      places.put(path, from.place(fromPath));
      for (Map.Entry<String, JsonNode> field : node.properties()) {
        taken(from, field.getValue(), fromPath + "/" + field.getKey(), path + "/" + field.getKey());
      }
      for (int at = 0; node.isArray() && at < node.size(); at++) {
        taken(from, node.get(at), fromPath + "/" + at, path + "/" + at);
      }
      return node;
    }

    private static boolean haveIds(JsonNode array) {
      for (JsonNode each : array) {
        if (!each.path("id").isTextual()) {
          return false;
        }
      }
      return true;
    }

    private static int withId(ArrayNode array, JsonNode id) {
      for (int at = 0; at < array.size(); at++) {
        if (array.get(at).path("id").equals(id)) {
          return at;
        }
      }
      return -1;
    }
  }
}
