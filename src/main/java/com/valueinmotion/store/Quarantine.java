package com.valueinmotion.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.valueinmotion.account.Refusal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Refused rows, kept aside once: dropping the same file again adds nothing. */
final class Quarantine {
  private static final JsonMapper JSON = new JsonMapper();

  private final ImportedFiles files;
  private final PreparedStatement same;
  private final PreparedStatement insert;
  private long kept;

  Quarantine(Connection connection, ImportedFiles files) throws SQLException {
    this.files = files;
    this.same =
        connection.prepareStatement(
            """
            SELECT 1 FROM import_file f JOIN refused_row r ON r.import_file_id = f.id
            WHERE f.sha256 = ? AND r.row = ? AND r.raw = ?
            """);
    this.insert =
        connection.prepareStatement(
            """
            INSERT INTO refused_row (import_file_id, row, raw, reasons, cells)
            VALUES (?, ?, ?, ?, ?)
            """);
  }

  /** Whether the row was new. */
  boolean keep(Refusal refusal) throws SQLException {
    long file = files.current();
    same.setString(1, files.sha256());
    same.setInt(2, refusal.row());
    same.setString(3, refusal.raw());
    if (Rows.any(same)) {
      return false;
    }
    ArrayNode reasons = JsonNodeFactory.instance.arrayNode();
    refusal.reasons().forEach(reasons::add);
    insert.setLong(1, file);
    insert.setInt(2, refusal.row());
    insert.setString(3, refusal.raw());
    insert.setString(4, reasons.toString());
    ObjectNode cells = JsonNodeFactory.instance.objectNode();
    refusal.cells().forEach(cells::put);
    insert.setString(5, cells.toString());
    insert.executeUpdate();
    kept++;
    return true;
  }

  /** How many rows this import was the first to keep aside. */
  long kept() {
    return kept;
  }

  static Map<String, String> cells(String json) {
    return read(json, new TypeReference<Map<String, String>>() {});
  }

  static List<String> reasons(String json) {
    return read(json, new TypeReference<List<String>>() {});
  }

  private static <T> T read(String json, TypeReference<T> type) {
    try {
      return JSON.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("not what a refused row is kept as: " + json, e);
    }
  }
}
