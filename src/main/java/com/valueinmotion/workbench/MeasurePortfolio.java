package com.valueinmotion.workbench;

import com.valueinmotion.account.AccountId;
import com.valueinmotion.account.AsOf;
import com.valueinmotion.account.StoreException;
import com.valueinmotion.diagnosis.Engine;
import com.valueinmotion.diagnosis.Level;
import com.valueinmotion.diagnosis.measure.MeasureStore;
import com.valueinmotion.diagnosis.measure.Measures;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * ARR, ARR at risk, renewals due and retention as of a day. The store sums; which accounts are at
 * risk is diagnosed anew, and not read from a recorded run: that may be of other rules or of older
 * knowledge, and looking should not need anything to have been recorded first.
 */
public final class MeasurePortfolio {
  /** How long a period is unless somebody says so. */
  private static final int YEAR = 365;

  private final LookingBack accounts;
  private final MeasureStore measures;
  private final Engine engine;

  MeasurePortfolio(LookingBack accounts, MeasureStore measures, Engine engine) {
    this.accounts = accounts;
    this.measures = measures;
    this.engine = engine;
  }

  /** The start of the period that ends on a day, where nobody says otherwise. */
  public static LocalDate aYearBefore(LocalDate day) {
    return day.minusDays(YEAR);
  }

  /**
   * All figures. A day that only hindsight can see is measured with what is known now; but money
   * counts from the day that its file gives it, never as if it had always been so.
   *
   * @param since the day at whose end the retention period starts
   * @throws WorkbenchException where the period would be empty
   */
  public Measures all(AsOf asOf, LocalDate since, Progress progress)
      throws StoreException, WorkbenchException {
    if (!since.isBefore(asOf.day())) {
      throw new WorkbenchException(
          "A period from "
              + since
              + " to "
              + asOf.day()
              + " has no day in it. Name an earlier day to start from.");
    }
    Map<AccountId, Level> atRisk = new HashMap<>();
    int[] done = new int[1];
    progress.at(0, 0, "Reading accounts");
    accounts.each(
        asOf,
        history -> {
          Level level = engine.diagnose(history).level();
          if (level != Level.LOW) {
            atRisk.put(history.id(), level);
          }
          progress.at(++done[0], 0, "Diagnosing");
        });
    return measures.measure(accounts.knowing(asOf), since, atRisk);
  }
}
