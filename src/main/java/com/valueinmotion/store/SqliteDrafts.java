package com.valueinmotion.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.valueinmotion.account.StoreException;
import com.valueinmotion.language.draft.Artefact;
import com.valueinmotion.language.draft.Origin;
import com.valueinmotion.language.draft.WordingJson;
import com.valueinmotion.language.drafter.DraftStore;
import com.valueinmotion.language.drafter.SavedDraft;
import com.valueinmotion.language.ground.Verdict;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** A row for each draft. */
final class SqliteDrafts implements DraftStore {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<List<Verdict>> VERDICTS = new TypeReference<>() {};
  private static final String COLUMNS =
      "id, account, artefact, addressee, at, by, origin, because, model, prompt, wording, verdicts,"
          + " held";

  private final Database database;

  SqliteDrafts(Database database) {
    this.database = database;
  }

  @Override
  public SavedDraft save(SavedDraft draft) throws StoreException {
    long id =
        database.write(
            "keep the draft",
            handle ->
                handle
                    .createQuery(
                        """
                        INSERT INTO draft
                          (account, artefact, addressee, at, by, origin, because, model, prompt, wording, verdicts, held)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id
                        """)
                    .bind(0, draft.account())
                    .bind(1, draft.artefact().name())
                    .bind(2, draft.to())
                    .bind(3, Units.nanos(draft.at()))
                    .bind(4, draft.by())
                    .bind(5, draft.origin().name())
                    .bind(6, draft.because())
                    .bind(7, draft.model())
                    .bind(8, draft.prompt())
                    .bind(9, WordingJson.write(draft.wording()))
                    .bind(10, JournalJson.write(draft.verdicts()))
                    .bind(11, JournalJson.write(draft.held()))
                    .mapTo(Long.class)
                    .one());
    return draft.withId(id);
  }

  @Override
  public Optional<SavedDraft> latest(String account, Artefact artefact) throws StoreException {
    return database.read(
        "read the draft",
        handle ->
            handle
                .createQuery(
                    "SELECT "
                        + COLUMNS
                        + " FROM draft WHERE account = ? AND artefact = ? ORDER BY id DESC LIMIT 1")
                .bind(0, account)
                .bind(1, artefact.name())
                .map((row, context) -> draft(row))
                .findOne());
  }

  @Override
  public List<SavedDraft> all(String account) throws StoreException {
    return database.read(
        "read the drafts",
        handle ->
            handle
                .createQuery("SELECT " + COLUMNS + " FROM draft WHERE account = ? ORDER BY id")
                .bind(0, account)
                .map((row, context) -> draft(row))
                .list());
  }

  private static SavedDraft draft(ResultSet row) throws SQLException {
    return new SavedDraft(
        row.getLong(1),
        row.getString(2),
        Artefact.valueOf(row.getString(3)),
        row.getString(4),
        Units.instant(row.getLong(5)),
        row.getString(6),
        Origin.valueOf(row.getString(7)),
        row.getString(8),
        row.getString(9),
        row.getString(10),
        WordingJson.parse(row.getString(11)),
        verdicts(row.getString(12)),
        verdicts(row.getString(13)));
  }

  private static List<Verdict> verdicts(String json) throws SQLException {
    try {
      return JSON.readValue(json, VERDICTS);
    } catch (JsonProcessingException e) {
      throw new SQLException("a draft is not in the form it is written in", e);
    }
  }
}
