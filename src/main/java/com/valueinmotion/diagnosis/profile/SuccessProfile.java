package com.valueinmotion.diagnosis.profile;

import com.valueinmotion.account.AccountField;
import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.account.AccountId;
import com.valueinmotion.account.Datum;
import com.valueinmotion.diagnosis.Diagnosis;
import com.valueinmotion.diagnosis.Engine;
import com.valueinmotion.diagnosis.Finding;
import com.valueinmotion.diagnosis.ProfileRule;
import com.valueinmotion.diagnosis.State;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The predictable success profile: what the accounts have in common that stayed, and where one
 * account falls short of it. Each signal that is a number, and known of the account and of enough
 * retained accounts of its segment, is compared by its robust z-score, with worse below 0. Is shown
 * the accounts of a portfolio one by one, in any order, and holds only those that count.
 */
public final class SuccessProfile {
  private final Engine engine;
  private final ProfileRule rule;
  private final Retained retained;
  private final AccountId id;
  private final Diagnosis account;
  private final @Nullable String segment;
  private final List<Diagnosis> cohort = new ArrayList<>();

  /** Of an account as of its day. */
  public SuccessProfile(AccountHistory account, Engine engine) {
    this.engine = engine;
    this.rule = engine.policy().profile();
    this.retained = new Retained(rule);
    this.id = account.id();
    this.account = engine.diagnose(account);
    this.segment = segment(account);
  }

  /** Takes another account, as of the same day, into account; the account itself does not count. */
  public void add(AccountHistory other) {
    String theirs = segment(other);
    if (segment != null
        && theirs != null
        && theirs.toLowerCase(Locale.ROOT).equals(segment.toLowerCase(Locale.ROOT))
        && !other.id().equals(id)
        && retained.includes(other)) {
      cohort.add(engine.diagnose(other));
    }
  }

  /** How the account stands beside all that were added. */
  public Profile profile() {
    if (segment == null || cohort.size() < rule.minimum()) {
      return new Profile.NotEnough(segment, cohort.size(), rule.minimum());
    }
    int signals = 0;
    List<Gap> gaps = new ArrayList<>();
    for (int at = 0; at < account.findings().size(); at++) {
      Finding finding = account.findings().get(at);
      BigDecimal value = number(finding);
      List<BigDecimal> others = value == null ? List.of() : numbers(at);
      if (value != null && others.size() >= rule.minimum()) {
        signals++;
        gap(finding, value, others).ifPresent(gaps::add);
      }
    }
    gaps.sort(Comparator.comparing(Gap::deviations));
    return signals == 0
        ? new Profile.NotEnough(segment, cohort.size(), rule.minimum())
        : new Profile.Compared(segment, cohort.size(), signals, gaps);
  }

  private Optional<Gap> gap(Finding finding, BigDecimal value, List<BigDecimal> others) {
    Usual usual = Usual.of(others);
    return usual
        .deviations(value)
        .map(z -> finding.signal().higherIsWorse() ? z.negate() : z)
        .filter(z -> z.compareTo(rule.gap().negate()) <= 0)
        .map(
            z ->
                new Gap(
                    finding, usual.median(), others.size(), z.setScale(2, RoundingMode.HALF_EVEN)));
  }

  private List<BigDecimal> numbers(int signal) {
    List<BigDecimal> numbers = new ArrayList<>(cohort.size());
    for (Diagnosis other : cohort) {
      BigDecimal number = number(other.findings().get(signal));
      if (number != null) {
        numbers.add(number);
      }
    }
    return numbers;
  }

  private static @Nullable BigDecimal number(Finding finding) {
    return finding.state() != State.UNKNOWN
            && finding.signal().isNumber()
            && finding.evidence().orElseThrow().value() instanceof Datum.Quantity(BigDecimal number)
        ? number
        : null;
  }

  private static @Nullable String segment(AccountHistory account) {
    return account
        .latest(AccountField.SEGMENT)
        .map(said -> said.value().text().strip())
        .filter(said -> !said.isEmpty())
        .orElse(null);
  }
}
