package com.valueinmotion.desktop;

import com.valueinmotion.account.AccountField;
import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.diagnosis.Diagnosis;
import com.valueinmotion.diagnosis.Engine;
import com.valueinmotion.diagnosis.Policy;
import com.valueinmotion.diagnosis.PolicyException;
import com.valueinmotion.diagnosis.PolicyReader;
import com.valueinmotion.diagnosis.PolicyTexts;
import com.valueinmotion.diagnosis.derived.Derivations;
import com.valueinmotion.diagnosis.profile.Gap;
import com.valueinmotion.diagnosis.profile.Profile;
import com.valueinmotion.workbench.AccountView;
import com.valueinmotion.workbench.Portfolio;
import com.valueinmotion.workbench.WeeklySeries;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** Diagnoses the sample accounts by the policy that is shipped. */
public final class SampleDiagnoses {
  private final Engine engine;

  public SampleDiagnoses() {
    try {
      Policy policy = new PolicyReader().read(PolicyTexts.from(file -> text(file)));
      engine = Derivations.engine(policy);
    } catch (PolicyException e) {
      throw new IllegalStateException(e);
    }
  }

  public Diagnosis of(AccountHistory history) {
    return engine.diagnose(history);
  }

  /** By priority where ARR is known. */
  public Portfolio portfolio(List<AccountHistory> histories) {
    return new Portfolio(
        SampleAccounts.TODAY,
        engine.policy().hash(),
        histories.stream()
            .map(this::row)
            .sorted(Comparator.comparingLong(SampleDiagnoses::priority).reversed())
            .toList());
  }

  public AccountView view(AccountHistory history) {
    return new AccountView(
        history,
        of(history),
        IntStream.rangeClosed(1, WeeklySeries.WEEKS)
            .map(week -> WeeklySeries.WEEKS - week)
            .mapToObj(ago -> of(history.seenFrom(SampleAccounts.TODAY.minusWeeks(ago))))
            .toList());
  }

  /** As if two of its signals lay far from those of nine retained accounts. */
  public Profile profile(AccountHistory history) {
    Diagnosis diagnosis = of(history);
    return new Profile.Compared(
        "Enterprise",
        9,
        17,
        List.of(
            gap(diagnosis, "usage_30d", "68", "-3.12"),
            gap(diagnosis, "roi_score", "77", "-2.87")));
  }

  private static Gap gap(Diagnosis diagnosis, String signal, String median, String deviations) {
    return new Gap(
        diagnosis.findings().stream()
            .filter(f -> f.signal().id().equals(signal))
            .findFirst()
            .orElseThrow(),
        new BigDecimal(median),
        9,
        new BigDecimal(deviations));
  }

  private Portfolio.Row row(AccountHistory history) {
    return new Portfolio.Row(
        of(history),
        history.latest(AccountField.OWNER).map(o -> o.value().text()).orElse(null),
        WeeklySeries.of(
            history.series(AccountField.WEEKLY_ACTIVE_USERS.id()), SampleAccounts.TODAY));
  }

  private static long priority(Portfolio.Row row) {
    Long value = row.diagnosis().priority().value();
    return value == null ? 0 : value;
  }

  private static String text(String file) {
    try (InputStream in = SampleDiagnoses.class.getResourceAsStream("/policy/" + file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
