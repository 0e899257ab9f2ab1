package com.valueinmotion.store;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.valueinmotion.account.Refusal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Refused rows, kept aside once: dropping the same file again adds nothing. */
final class Quarantine {
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
            "INSERT INTO refused_row (import_file_id, row, raw, reasons) VALUES (?, ?, ?, ?)");
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
    insert.executeUpdate();
    kept++;
    return true;
  }

  /** How many rows this import was the first to keep aside. */
  long kept() {
    return kept;
  }
}
