package com.valueinmotion.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** The keys of observations, by the numbers that stand for them in the tables. */
final class Vocabulary {
  private final Map<String, Long> known = new HashMap<>();
  private final PreparedStatement insert;

  Vocabulary(Connection connection) throws SQLException {
    // The update that changes nothing makes the row come back whether it was new or not.
    insert =
        connection.prepareStatement(
            "INSERT INTO vocabulary (word) VALUES (?)"
                + " ON CONFLICT (word) DO UPDATE SET word = word RETURNING id");
  }

  long id(String word) throws SQLException {
    Long id = known.get(word);
    if (id == null) {
      insert.setString(1, word);
      id = Rows.number(insert);
      known.put(word, id);
    }
    return id;
  }
}
