package com.valueinmotion.diagnosis.profile;

import com.valueinmotion.account.AccountField;
import com.valueinmotion.account.AccountHistory;
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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The accounts of a portfolio that stayed, by segment. Is shown the accounts one by one, in any
 * order, and holds only those that count; then any account can be compared with its segment's.
 */
public final class RetainedAccounts {
  private final Engine engine;
  private final ProfileRule rule;
  private final Retained retained;
  private final Map<String, List<Diagnosis>> bySegment = new HashMap<>();

  public RetainedAccounts(Engine engine) {
    this.engine = engine;
    this.rule = engine.policy().profile();
    this.retained = new Retained(rule);
  }

  /** Takes an account into account, if it has a segment and stayed. */
  public void add(AccountHistory other) {
    String segment = segment(other);
    if (segment != null && retained.includes(other)) {
      bySegment
          .computeIfAbsent(folded(segment), s -> new ArrayList<>())
          .add(engine.diagnose(other));
    }
  }

  /** How an account stands beside the others of its segment that were added. */
  public Profile profile(AccountHistory history, Diagnosis account) {
    String segment = segment(history);
    List<Diagnosis> cohort =
        segment == null
            ? List.of()
            : bySegment.getOrDefault(folded(segment), List.of()).stream()
                .filter(other -> !other.account().equals(account.account()))
                .toList();
    if (segment == null || cohort.size() < rule.minimum()) {
      return new Profile.NotEnough(segment, cohort.size(), rule.minimum());
    }
    int signals = 0;
    List<Gap> gaps = new ArrayList<>();
    for (int at = 0; at < account.findings().size(); at++) {
      Finding finding = account.findings().get(at);
      BigDecimal value = number(finding);
      List<BigDecimal> others = value == null ? List.of() : numbers(cohort, at);
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

  static boolean sameSegment(AccountHistory one, AccountHistory other) {
    String first = segment(one);
    String second = segment(other);
    return first != null && second != null && folded(first).equals(folded(second));
  }

  private static String folded(String segment) {
    return segment.toLowerCase(Locale.ROOT);
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

  private static List<BigDecimal> numbers(List<Diagnosis> cohort, int signal) {
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
