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
      "id, account, artefact, at, by, origin, because, model, prompt, wording, verdicts, held";

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
                          (account, artefact, at, by, origin, because, model, prompt, wording, verdicts, held)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id
                        """)
                    .bind(0, draft.account())
                    .bind(1, draft.artefact().name())
                    .bind(2, Units.nanos(draft.at()))
                    .bind(3, draft.by())
                    .bind(4, draft.origin().name())
                    .bind(5, draft.because())
                    .bind(6, draft.model())
                    .bind(7, draft.prompt())
                    .bind(8, WordingJson.write(draft.wording()))
                    .bind(9, JournalJson.write(draft.verdicts()))
                    .bind(10, JournalJson.write(draft.held()))
                    .mapTo(Long.class)
                    .one());
    return new SavedDraft(
        id,
        draft.account(),
        draft.artefact(),
        draft.at(),
        draft.by(),
        draft.origin(),
        draft.because(),
        draft.model(),
        draft.prompt(),
        draft.wording(),
        draft.verdicts(),
        draft.held());
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
        Units.instant(row.getLong(4)),
        row.getString(5),
        Origin.valueOf(row.getString(6)),
        row.getString(7),
        row.getString(8),
        row.getString(9),
        WordingJson.parse(row.getString(10)),
        verdicts(row.getString(11)),
        verdicts(row.getString(12)));
  }

  private static List<Verdict> verdicts(String json) throws SQLException {
    try {
      return JSON.readValue(json, VERDICTS);
    } catch (JsonProcessingException e) {
      throw new SQLException("a draft is not in the form it is written in", e);
    }
  }
}
