package com.valueinmotion.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.valueinmotion.account.AccountId;
import com.valueinmotion.account.StoreException;
import com.valueinmotion.plan.Plan;
import com.valueinmotion.plan.PlanDecision;
import com.valueinmotion.plan.PlanStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Plans as JSON, a row a version; decisions, a row each. Both are only ever added to. A plan made
 * for a bare name stays with its account when that name is later recognised as an account with an
 * id.
 */
final class SqlitePlans implements PlanStore {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  private final Database database;

  SqlitePlans(Database database) {
    this.database = database;
  }

  @Override
  public Optional<Plan> latest(AccountId account) throws StoreException {
    Optional<String> content =
        database.read(
            "read the plan of " + account,
            handle ->
                handle
                    .createQuery(
                        """
                        SELECT content FROM plan_version
                        WHERE account_id = :account OR account_id IN
                          (SELECT system || ':' || value FROM subject WHERE account_id = :account)
                        ORDER BY saved_at DESC, version DESC LIMIT 1
                        """)
                    .bind("account", account.value())
                    .mapTo(String.class)
                    .findOne());
    return content.isEmpty() ? Optional.empty() : Optional.of(plan(content.get()));
  }

  @Override
  public List<Version> versions(String plan) throws StoreException {
    List<Stored> rows =
        database.read(
            "read the versions of a plan",
            handle ->
                handle
                    .createQuery(
                        """
                        SELECT content, saved_at FROM plan_version
                        WHERE plan_id = ? ORDER BY version
                        """)
                    .bind(0, plan)
                    .map(
                        (row, context) ->
                            new Stored(row.getString(1), Units.instant(row.getLong(2))))
                    .list());
    List<Version> versions = new ArrayList<>();
    for (Stored row : rows) {
      versions.add(new Version(plan(row.content()), row.savedAt()));
    }
    return versions;
  }

  @Override
  public void save(Plan plan, Instant at) throws StoreException {
    String content = json(plan);
    database.write("save the plan", handle -> insert(handle, plan, content, at));
  }

  private static int insert(Handle handle, Plan plan, String content, Instant at)
      throws StoreException {
    boolean taken =
        handle
                .createQuery(
                    "SELECT count(*) FROM plan_version WHERE plan_id = :plan AND version ="
                        + " :version")
                .bind("plan", plan.id())
                .bind("version", plan.version())
                .mapTo(Long.class)
                .one()
            > 0;
    if (taken) {
      throw new StoreException(
          "Version "
              + plan.version()
              + " of this plan was saved meanwhile. Nothing was changed: open the plan again and"
              + " repeat your edit.");
    }
    return handle
        .createUpdate(
            """
            INSERT INTO plan_version (plan_id, version, account_id, content_hash, saved_at, content)
            VALUES (:plan, :version, :account, :hash, :at, :content)
            """)
        .bind("plan", plan.id())
        .bind("version", plan.version())
        .bind("account", plan.account().value())
        .bind("hash", plan.contentHash())
        .bind("at", at)
        .bind("content", content)
        .execute();
  }

  @Override
  public List<PlanDecision> decisions(String plan) throws StoreException {
    return database.read(
        "read the decisions on a plan",
        handle ->
            handle
                .createQuery(
                    """
                    SELECT plan_id, version, content_hash, decided_at, decided_by, kind, reason
                    FROM plan_decision WHERE plan_id = ? ORDER BY id
                    """)
                .bind(0, plan)
                .map(
                    (row, context) ->
                        new PlanDecision(
                            row.getString(1),
                            row.getInt(2),
                            row.getString(3),
                            Units.instant(row.getLong(4)),
                            row.getString(5),
                            PlanDecision.Kind.valueOf(row.getString(6)),
                            row.getString(7)))
                .list());
  }

  @Override
  public void record(PlanDecision decision) throws StoreException {
    database.write(
        "record the decision",
        handle ->
            handle
                .createUpdate(
                    """
                    INSERT INTO plan_decision
                      (plan_id, version, content_hash, decided_at, decided_by, kind, reason)
                    VALUES (:plan, :version, :hash, :at, :by, :kind, :reason)
                    """)
                .bind("plan", decision.plan())
                .bind("version", decision.version())
                .bind("hash", decision.contentHash())
                .bind("at", decision.at())
                .bind("by", decision.by())
                .bind("kind", decision.kind().name())
                .bind("reason", decision.reason())
                .execute());
  }

  private record Stored(String content, Instant savedAt) {}

  private static String json(Plan plan) {
    try {
      return JSON.writeValueAsString(plan);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a plan of our own making could not be written", e);
    }
  }

  private static Plan plan(String content) throws StoreException {
    try {
      return JSON.readValue(content, Plan.class);
    } catch (JsonProcessingException e) {
      throw new StoreException(
          "A stored plan is not in the form this version of the workbench writes ("
              + e.getOriginalMessage()
              + "). Nothing was changed; the version that saved it can still read it.",
          e);
    }
  }
}
