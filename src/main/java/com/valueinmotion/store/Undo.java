package com.valueinmotion.store;

import com.valueinmotion.account.StoreException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Takes imports back, the newest first, down to one: everything they added goes, and what they
 * changed of subjects stands as it did. Only of the newest is it known how the store was before,
 * since what comes later is compared with what came earlier.
 */
final class Undo {
  private static final List<String> STEPS =
      List.of(
          "DELETE FROM observation WHERE origin_id > :origin",
          "DELETE FROM entry WHERE origin_id > :origin",
          "DELETE FROM same_row WHERE origin_id > :origin",
          "DELETE FROM origin WHERE id > :origin",
          """
          DELETE FROM refused_row WHERE import_file_id IN
            (SELECT id FROM import_file WHERE import_id = :import)
          """,
          "DELETE FROM import_file WHERE import_id = :import",
          """
          UPDATE subject SET introduced_at = b.introduced_at, folded_name = b.folded_name,
            domain = b.domain
          FROM subject_before b WHERE b.subject_id = subject.id AND b.import_id = :import
          """,
          "DELETE FROM subject_before WHERE import_id = :import",
          "DELETE FROM subject WHERE id > :subject",
          "DELETE FROM vocabulary WHERE id > :word",
          "DELETE FROM import WHERE id = :import");

  private final Connection connection;

  /**
   * @param connection in a transaction, and without checks of foreign keys: nothing that stays
   *     refers to what goes, and to look that up for each row would take hours
   */
  Undo(Connection connection) {
    this.connection = connection;
  }

  void downTo(long importId) throws SQLException, StoreException {
    while (true) {
      try (Statement statement = connection.createStatement();
          ResultSet newest =
              statement.executeQuery(
                  """
                  SELECT id, last_subject, last_word, last_origin FROM import
                  ORDER BY id DESC LIMIT 1
                  """)) {
        if (!newest.next() || newest.getLong(1) < importId) {
          break;
        }
        long id = newest.getLong(1);
        long subject = newest.getLong(2);
        if (newest.wasNull()) {
          throw new StoreException(
              "An earlier version of the workbench made import "
                  + id
                  + " and did not write down what it changed. Nothing was changed. It can only be"
                  + " taken back by going back to a copy of the store.");
        }
        takeBack(id, subject, newest.getLong(3), newest.getLong(4));
      }
    }
    new Links(connection).renew();
  }

  private void takeBack(long id, long subject, long word, long origin) throws SQLException {
    execute("INSERT INTO undoing VALUES (:origin)", id, subject, word, origin);
    for (String step : STEPS) {
      execute(step, id, subject, word, origin);
    }
    execute("DELETE FROM undoing", id, subject, word, origin);
  }

  private void execute(String step, long id, long subject, long word, long origin)
      throws SQLException {
    String sql = step;
    for (var value :
        List.of(
            new Value(":import", id),
            new Value(":subject", subject),
            new Value(":word", word),
            new Value(":origin", origin))) {
      sql = sql.replace(value.name(), String.valueOf(value.number()));
    }
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.executeUpdate();
    }
  }

  private record Value(String name, long number) {}
}
