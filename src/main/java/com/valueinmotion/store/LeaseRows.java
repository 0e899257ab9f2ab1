package com.valueinmotion.store;

import com.valueinmotion.runtime.Lease;
import com.valueinmotion.runtime.LeaseLost;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Leases and their tokens, which only ever grow. */
final class LeaseRows {
  private LeaseRows() {}

  static Lease take(JournalConnection sql, String name, String holder, Instant now, Instant until)
      throws SQLException, LeaseLost {
    Lease there =
        sql.one(
                "SELECT holder, token, until FROM lease WHERE name = ?",
                row ->
                    new Lease(
                        name, row.getString(1), row.getLong(2), Units.instant(row.getLong(3))),
                name)
            .orElse(null);
    if (there != null && there.until().isAfter(now)) {
      throw new LeaseLost(
          there.holder(),
          "%s is driven by %s until %s at least. Nothing was changed."
              .formatted(name, there.holder(), there.until().truncatedTo(ChronoUnit.SECONDS)));
    }
    long token = there == null ? 1 : there.token() + 1;
    sql.update(
        "INSERT OR REPLACE INTO lease (name, holder, token, until) VALUES (?, ?, ?, ?)",
        name,
        holder,
        token,
        Units.nanos(until));
    return new Lease(name, holder, token, until);
  }

  static Lease renew(JournalConnection sql, Lease lease, Instant until)
      throws SQLException, LeaseLost {
    held(
        sql.update(
            "UPDATE lease SET until = ? WHERE name = ? AND token = ?",
            Units.nanos(until),
            lease.name(),
            lease.token()),
        lease);
    return new Lease(lease.name(), lease.holder(), lease.token(), until);
  }

  /** How many rows were changed. */
  static int release(JournalConnection sql, Lease lease) throws SQLException {
    return sql.update(
        "UPDATE lease SET until = 0 WHERE name = ? AND token = ?", lease.name(), lease.token());
  }

  /** Refuses where the lease was taken over. */
  static void mine(JournalConnection sql, Lease lease) throws SQLException, LeaseLost {
    boolean held =
        sql.one(
                "SELECT 1 FROM lease WHERE name = ? AND token = ?",
                row -> true,
                lease.name(),
                lease.token())
            .isPresent();
    held(held ? 1 : 0, lease);
  }

  static void held(int rows, Lease lease) throws LeaseLost {
    if (rows == 0) {
      throw new LeaseLost(
          "",
          lease.name()
              + " was taken over by another window or command. What this one was about to write was"
              + " not written; nothing is lost.");
    }
  }
}
