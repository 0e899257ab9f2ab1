package com.valueinmotion.diagnosis.measure;

import com.valueinmotion.account.AccountId;
import com.valueinmotion.account.AsOf;
import com.valueinmotion.account.StoreException;
import com.valueinmotion.diagnosis.Level;
import java.time.LocalDate;
import java.util.Map;

/**
 * Where a portfolio's figures are summed, from what had happened by a day and was known by an
 * instant. An account counts as a customer on a day while the ARR that holds on it is above 0 and
 * no file says that it had ended by then.
 */
public interface MeasureStore {
  /**
   * All figures, of one moment of the store.
   *
   * @param since the day at whose end the retention period starts; it ends with {@code asOf}'s day
   * @param levels of the accounts diagnosed; those that are not in it are at no risk
   */
  Measures measure(AsOf asOf, LocalDate since, Map<AccountId, Level> levels) throws StoreException;
}
