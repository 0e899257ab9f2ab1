package com.valueinmotion.workbench;

import com.valueinmotion.diagnosis.Diagnosis;
import java.time.LocalDate;
import java.util.List;
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
  public record Row(Diagnosis diagnosis, @Nullable String owner, WeeklySeries usage) {}

  /** By priority, the highest first. */
  public List<Diagnosis> diagnoses() {
    return rows.stream().map(Row::diagnosis).toList();
  }
}
