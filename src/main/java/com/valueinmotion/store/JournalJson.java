package com.valueinmotion.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.valueinmotion.runtime.Standing;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The parts of a step that are lists and maps, as JSON. */
final class JournalJson {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<List<String>> WORDS = new TypeReference<>() {};
  private static final TypeReference<TreeMap<String, String>> VALUES = new TypeReference<>() {};
  private static final TypeReference<TreeMap<String, Standing>> STANDING = new TypeReference<>() {};

  private JournalJson() {}

  static String write(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a value of our own making could not be written", e);
    }
  }

  static List<String> words(String json) throws SQLException {
    return read(json, WORDS);
  }

  static SortedMap<String, String> values(String json) throws SQLException {
    return read(json, VALUES);
  }

  static SortedMap<String, Standing> standing(String json) throws SQLException {
    return read(json, STANDING);
  }

  private static <T> T read(String json, TypeReference<T> type) throws SQLException {
    try {
      return JSON.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new SQLException("a row of the journal is not in the form it is written in", e);
    }
  }
}
