package com.valueinmotion.desktop.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.account.AccountField;
import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.desktop.AccountBuilder;
import com.valueinmotion.desktop.SampleAccounts;
import com.valueinmotion.desktop.SampleDiagnoses;
import com.valueinmotion.workbench.Portfolio;
import com.valueinmotion.workbench.Progress;
import java.util.List;
import org.junit.jupiter.api.Test;

class KpisTest {
  private final SampleDiagnoses diagnoses = new SampleDiagnoses();

  @Test
  void amountsOfDifferentCurrenciesAreNotAdded() {
    List<Kpi> kpis =
        kpis(
            account("A", 100_000, "EUR"),
            account("B", 50_000, "EUR"),
            account("C", 9_000_000, "USD"));

    assertThat(kpis.getFirst())
        .isEqualTo(new Kpi("ARR", "€150k", "3 accounts, 1 not in EUR", false));
  }

  @Test
  void whatIsNotKnownIsSaid() {
    List<Kpi> kpis = kpis(builder("A").build(), account("B", 100_000, "EUR"));

    assertThat(kpis.getFirst().note()).isEqualTo("2 accounts, 1 unknown");
    assertThat(kpis.get(2).note()).isEqualTo("2 without a date");
    assertThat(kpis.get(3).value()).isEqualTo("unknown");
  }

  @Test
  void withoutAnyArrNothingCanBeSaidOfTheArrAtRisk() {
    List<Kpi> kpis = kpis(builder("A").build(), builder("B").build());

    assertThat(kpis.getFirst()).isEqualTo(new Kpi("ARR", "unknown", "no account with ARR", false));
    assertThat(kpis.get(1)).isEqualTo(new Kpi("ARR at risk", "unknown", "0 HIGH", false));
  }

  @Test
  void idleSeatsAreWasteInMoney() {
    AccountHistory idle =
        builder("A")
            .arr(100_000, "EUR")
            .number(AccountField.SEATS, 100)
            .number(AccountField.ACTIVE_USERS, 40)
            .renewal(SampleAccounts.TODAY.plusDays(90))
            .build();
    List<Kpi> kpis = kpis(idle, account("B", 100_000, "EUR"));

    assertThat(kpis.get(3).value()).isEqualTo("€60k a year");
    assertThat(kpis.get(3).note()).isEqualTo("Muda, 30.0% of ARR");
    assertThat(kpis.get(2).value()).isEqualTo("1");
    assertThat(kpis.get(2).note()).isEqualTo("ARR €100k, 1 without a date");
  }

  private List<Kpi> kpis(AccountHistory... accounts) {
    Portfolio portfolio = diagnoses.portfolio(List.of(accounts));
    return LoadedPortfolio.of(portfolio, Progress.unwatched()).kpis();
  }

  private static AccountHistory account(String name, long arr, String currency) {
    return builder(name).arr(arr, currency).build();
  }

  private static AccountBuilder builder(String name) {
    return new AccountBuilder(name, SampleAccounts.TODAY);
  }
}
