package com.valueinmotion.workbench;

import com.valueinmotion.account.AccountField;
import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.account.AccountId;
import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Money;
import com.valueinmotion.diagnosis.Diagnosis;
import com.valueinmotion.diagnosis.Difference;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an import would do, or did.
 *
 * @param report row by row
 * @param touched accounts of which it says something new
 * @param appeared accounts that were not there before
 * @param changes accounts whose level is another, those that get worse first, then by ARR
 */
public record ImportCheck(
    ImportReport report, int touched, int appeared, List<LevelChange> changes) {
  public ImportCheck {
    changes = List.copyOf(changes);
  }

  /**
   * An account whose level is another.
   *
   * @param arr what it pays a year, null where no file says
   */
  public record LevelChange(AccountId account, Difference difference, @Nullable Money arr) {
    static Optional<LevelChange> of(AccountHistory history, Diagnosis before, Diagnosis after) {
      return before.level() == after.level()
          ? Optional.empty()
          : Optional.of(
              new LevelChange(history.id(), Difference.between(before, after), arr(history)));
    }

    public String name() {
      return difference.after().name();
    }

    public boolean isWorse() {
      return difference.after().level().compareTo(difference.before().level()) > 0;
    }

    private static @Nullable Money arr(AccountHistory history) {
      return history.latest(AccountField.ARR).map(o -> o.value()).orElse(null)
              instanceof Datum.Cash(Money money)
          ? money
          : null;
    }
  }

  public long worse() {
    return changes.stream().filter(LevelChange::isWorse).count();
  }

  public long better() {
    return changes.size() - worse();
  }
}
