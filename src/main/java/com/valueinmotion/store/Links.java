package com.valueinmotion.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which subject belongs to which account: a function of what is stored and of nothing else, worked
 * out anew at every commit, so that the order of files and imports cannot matter.
 *
 * <ul>
 *   <li>An id of another system is an account of its own, once introduced. Two ids are never one
 *       account, whatever their names.
 *   <li>A name belongs to the one introduced id whose latest name it is. Where none or several have
 *       that name, it is an account of its own if introduced.
 *   <li>Everything else is held: it waits for its account.
 * </ul>
 */
final class Links {
  private static final String IDS =
      """
      UPDATE subject SET account_id = system || ':' || value
      WHERE system <> 'name' AND introduced_at IS NOT NULL AND account_id IS NULL
      """;

  private static final String NAMES =
      """
      CREATE TEMP TABLE relinked AS
      SELECT n.id, n.value AS name, CASE WHEN c.many = 1 THEN c.owner END AS owner,
        CASE WHEN c.many = 1 THEN c.account_id
             WHEN n.introduced_at IS NOT NULL THEN 'name:' || n.value END AS account_id
      FROM subject n
      LEFT JOIN (
        SELECT folded_name, count(*) AS many, min(id) AS owner, min(account_id) AS account_id
        FROM subject
        WHERE system <> 'name' AND introduced_at IS NOT NULL AND folded_name IS NOT NULL
        GROUP BY folded_name) c ON c.folded_name = n.value
      WHERE n.system = 'name' AND n.account_id IS NOT
        CASE WHEN c.many = 1 THEN c.account_id
             WHEN n.introduced_at IS NOT NULL THEN 'name:' || n.value END
      """;

  private static final String APPLY =
      """
      UPDATE subject SET account_id = r.account_id FROM temp.relinked r WHERE r.id = subject.id
      """;

  private static final String RECOGNISED =
      """
      SELECT name, owner, account_id FROM temp.relinked
      WHERE owner IS NOT NULL ORDER BY name
      """;

  private static final String HELD =
      """
      SELECT count(*) FROM (
        SELECT s.id, g.import_file_id, g.sheet, o.row
        FROM subject s
        CROSS JOIN observation o ON o.subject_id = s.id
        CROSS JOIN origin g ON g.id = o.origin_id
        WHERE s.account_id IS NULL
        UNION
        SELECT s.id, g.import_file_id, g.sheet, e.row
        FROM subject s
        CROSS JOIN entry e ON e.subject_id = s.id
        CROSS JOIN origin g ON g.id = e.origin_id
        WHERE s.account_id IS NULL)
      """;

  private final Connection connection;
  private final Subjects subjects;

  Links(Connection connection, Subjects subjects) {
    this.connection = connection;
    this.subjects = subjects;
  }

  /** Links anew; says in words which names were newly recognised as an account with an id. */
  List<String> renew() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(IDS);
      statement.executeUpdate("DROP TABLE IF EXISTS temp.relinked");
      statement.executeUpdate(NAMES);
      statement.executeUpdate(APPLY);
      return recognised(statement);
    }
  }

  /** Rows of files, in the whole store, whose account has not come. */
  long held() throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(HELD)) {
      return Rows.number(statement);
    }
  }

  private List<String> recognised(Statement statement) throws SQLException {
    List<String> sentences = new ArrayList<>();
    try (ResultSet row = statement.executeQuery(RECOGNISED)) {
      while (row.next()) {
        @Nullable String name = subjects.latestName(row.getLong(2));
        sentences.add(
            "\"%s\" was recognised as %s (%s), the only account of that name."
                .formatted(row.getString(1), name == null ? "" : name, row.getString(3)));
      }
    }
    return sentences;
  }
}
