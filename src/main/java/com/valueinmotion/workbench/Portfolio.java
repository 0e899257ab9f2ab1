package com.valueinmotion.workbench;

import com.valueinmotion.account.AccountField;
import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.account.AccountId;
import com.valueinmotion.diagnosis.Diagnosis;
import com.valueinmotion.diagnosis.Engine;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All accounts, diagnosed as of one day.
 *
 * @param asOf the day
 * @param policy the hash of the policy
 * @param rows one an account, by priority, the highest first
 */
public record Portfolio(LocalDate asOf, String policy, List<Row> rows) {
  public Portfolio {
    rows = List.copyOf(rows);
  }

  /**
   * One account.
   *
   * @param diagnosis what the engine says of it
   * @param owner who looks after it, null where no file says
   * @param usage weekly active users
   */
  public record Row(Diagnosis diagnosis, @Nullable String owner, WeeklySeries usage) {
    static Row of(AccountHistory history, Engine engine) {
      return new Row(
          engine.diagnose(history),
          history.latest(AccountField.OWNER).map(o -> o.value().text()).orElse(null),
          WeeklySeries.of(
              history.series(AccountField.WEEKLY_ACTIVE_USERS.id()), history.asOf().day()));
    }
  }

  /** By priority, the highest first. */
  public List<Diagnosis> diagnoses() {
    return rows.stream().map(Row::diagnosis).toList();
  }

  /** Only these accounts, in the same order. */
  public Portfolio only(Set<AccountId> wanted) {
    return new Portfolio(
        asOf,
        policy,
        rows.stream().filter(row -> wanted.contains(row.diagnosis().account())).toList());
  }
}
