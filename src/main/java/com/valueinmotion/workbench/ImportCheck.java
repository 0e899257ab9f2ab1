package com.valueinmotion.workbench;

import com.valueinmotion.account.AccountField;
import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.account.AccountId;
import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Money;
import com.valueinmotion.diagnosis.Diagnosis;
import com.valueinmotion.diagnosis.Difference;
import com.valueinmotion.intake.Recognised;
import com.valueinmotion.intake.match.MatchQuestion;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an import would do, or did.
 *
 * @param report row by row
 * @param parts what was looked at, in the order of the report's files
 * @param touched accounts of which it says something new
 * @param appeared accounts that were not there before
 * @param changes accounts whose level is another, those that get worse first, then by ARR
 * @param questions names that only a person can say are one account
 */
public record ImportCheck(
    ImportReport report,
    List<Checked> parts,
    int touched,
    int appeared,
    List<LevelChange> changes,
    List<MatchQuestion> questions) {
  /** The same with another report. */
  ImportCheck reporting(ImportReport other) {
    return new ImportCheck(other, parts, touched, appeared, changes, questions);
  }

  public ImportCheck {
    parts = List.copyOf(parts);
    changes = List.copyOf(changes);
    questions = List.copyOf(questions);
  }

  /**
   * A part of a file as the check read it.
   *
   * @param recognised null where it was not
   */
  public record Checked(ImportPart part, @Nullable Recognised recognised) {
    /** The same part, to be imported only while its bytes are those that were checked. */
    public ImportPart asChecked() {
      return recognised == null ? part : part.of(recognised.sha256());
    }
  }

  /**
   * An account whose level is another.
   *
   * @param arr what it pays a year, null where no file says
   */
  public record LevelChange(AccountId account, Difference difference, @Nullable Money arr) {
    /** Those that get worse first, then by ARR. */
    static final Comparator<LevelChange> GRAVEST_FIRST =
        Comparator.comparing((LevelChange change) -> !change.isWorse())
            .thenComparing(LevelChange::minor, Comparator.reverseOrder())
            .thenComparing(LevelChange::account);

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

    private long minor() {
      return arr == null ? 0 : arr.minor();
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
