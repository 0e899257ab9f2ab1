package com.valueinmotion.store;

import com.valueinmotion.account.AccountId;
import com.valueinmotion.account.AccountRef;
import com.valueinmotion.intake.match.MatchQuestion;
import com.valueinmotion.intake.match.Matching;
import com.valueinmotion.intake.match.Named;
import com.valueinmotion.intake.match.Said;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which subject belongs to which account, as {@link Matching} has it: a function of what is stored
 * and of nothing else, worked out anew at every commit.
 */
final class Links {
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

  private static final String NAME =
      """
      SELECT o.value FROM observation o JOIN origin g ON g.id = o.origin_id
      WHERE o.subject_id = ? AND o.key_id = (SELECT id FROM vocabulary WHERE word = 'name')
      ORDER BY o.event_at DESC, o.known_at DESC, g.file DESC, o.row DESC LIMIT 1
      """;

  private record Linked(Named name, @Nullable String account) {}

  private final Connection connection;
  private final Set<AccountId> changed = new TreeSet<>();

  Links(Connection connection) {
    this.connection = connection;
  }

  /** Links anew; says in words which names were newly recognised as an account. */
  List<String> renew() throws SQLException {
    List<Linked> before = linked();
    Matching matching = matching(before);
    List<@Nullable String> accounts = matching.accounts();
    List<String> sentences = new ArrayList<>();
    try (PreparedStatement update =
        connection.prepareStatement("UPDATE subject SET account_id = ? WHERE id = ?")) {
      for (int i = 0; i < before.size(); i++) {
        Linked then = before.get(i);
        String account = accounts.get(i);
        if (!Objects.equals(then.account(), account)) {
          update.setString(1, account);
          update.setLong(2, then.name().id());
          update.executeUpdate();
          note(then.account());
          note(account);
          Named owner = matching.ownerOf(i);
          if (owner != null && owner.id() != then.name().id()) {
            sentences.add(sentence(then.name(), owner));
          }
        }
      }
    }
    sentences.sort(null);
    return sentences;
  }

  /** Accounts that won or lost a name in {@link #renew()}. */
  Set<AccountId> changed() {
    return changed;
  }

  /** Rows of files, in the whole store, whose account has not come. */
  long held() throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(HELD)) {
      return Rows.number(statement);
    }
  }

  /** What only a person can say, with names as the files write them. */
  List<MatchQuestion> questions() throws SQLException {
    List<Linked> all = linked();
    List<MatchQuestion> questions = new ArrayList<>();
    for (MatchQuestion question : matching(all).questions()) {
      List<MatchQuestion.Candidate> candidates = new ArrayList<>();
      for (MatchQuestion.Candidate candidate : question.candidates()) {
        candidates.add(
            new MatchQuestion.Candidate(
                candidate.account(),
                candidate.ref(),
                name(candidate.ref(), candidate.name()),
                candidate.why()));
      }
      questions.add(
          new MatchQuestion(
              question.subject(), name(question.subject(), question.name()), candidates));
    }
    return questions;
  }

  private Matching matching(List<Linked> linked) throws SQLException {
    return Matching.of(linked.stream().map(Linked::name).toList(), sameRows(), said());
  }

  private List<Linked> linked() throws SQLException {
    List<Linked> all = new ArrayList<>();
    try (PreparedStatement select =
            connection.prepareStatement(
                """
                SELECT id, system, value, introduced_at, folded_name, domain, account_id
                FROM subject ORDER BY id
                """);
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        AccountRef ref = new AccountRef(row.getString(2), row.getString(3));
        long introducedAt = row.getLong(4);
        long since = row.wasNull() ? Named.NEVER : introducedAt;
        String name = ref.isByName() ? ref.value() : row.getString(5);
        all.add(
            new Linked(
                new Named(row.getLong(1), ref, since, name, row.getString(6)), row.getString(7)));
      }
    }
    return all;
  }

  private List<long[]> sameRows() throws SQLException {
    List<long[]> pairs = new ArrayList<>();
    try (PreparedStatement select =
            connection.prepareStatement("SELECT one, other FROM same_row ORDER BY one, other");
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        pairs.add(new long[] {row.getLong(1), row.getLong(2)});
      }
    }
    return pairs;
  }

  private List<Said> said() throws SQLException {
    List<Said> said = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(SqliteMatches.LATEST);
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        said.add(
            new Said(
                new AccountRef(row.getString(1), row.getString(2)),
                new AccountRef(row.getString(3), row.getString(4)),
                row.getString(5).equals("same")));
      }
    }
    return said;
  }

  private void note(@Nullable String account) {
    if (account != null) {
      changed.add(new AccountId(account));
    }
  }

  private String sentence(Named name, Named owner) throws SQLException {
    String account = owner.ref().system() + ":" + owner.ref().value();
    String called = name(owner.ref(), owner.ref().value());
    AccountRef ref = name.ref();
    if (ref.isByName()) {
      return "\"%s\" was recognised as %s (%s), the only account of that name."
          .formatted(ref.value(), called, account);
    }
    return ref.isId()
        ? "%s:%s is %s (%s): one account.".formatted(ref.system(), ref.value(), called, account)
        : "\"%s\" was recognised as %s (%s), the only account of that domain."
            .formatted(ref.value(), called, account);
  }

  /** The latest name of that subject, as the file writes it. */
  private String name(AccountRef ref, String otherwise) throws SQLException {
    try (PreparedStatement select =
            connection.prepareStatement("SELECT id FROM subject WHERE value = ? AND system = ?");
        PreparedStatement latest = connection.prepareStatement(NAME)) {
      select.setString(1, ref.value());
      select.setString(2, ref.system());
      latest.setLong(1, Rows.number(select));
      try (ResultSet row = latest.executeQuery()) {
        return row.next() ? row.getString(1) : otherwise;
      }
    }
  }
}
