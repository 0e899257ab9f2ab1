package com.valueinmotion.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.account.AccountRef;
import com.valueinmotion.account.Entry;
import com.valueinmotion.account.Money;
import com.valueinmotion.account.RowFacts;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanhatFilesTest {
  private static final AccountRef NORDLYS = new AccountRef("planhat", "5f0c3a7be1a3c40017a1b001");
  private static final AccountRef FJORD = new AccountRef("planhat", "5f0c3a7be1a3c40017a1b002");

  private final Desk desk = new Desk();

  @Test
  void companiesWithTheIdsOfOtherSystems() throws IntakeException {
    Desk.Result result = desk.readResource("planhat/companies.csv");

    assertThat(result.facts()).extracting(RowFacts::subject).containsExactly(NORDLYS, FJORD);
    assertThat(result.facts())
        .extracting(RowFacts::also)
        .containsExactly(
            List.of(new AccountRef("salesforce", "001x0000002xLD0AAM")),
            List.of(new AccountRef("account_id", "CRM-88")));
    assertThat(result.values())
        .containsExactly(
            "5f0c3a7be1a3c40017a1b001 2026-11-22 name Nordlys AB",
            "5f0c3a7be1a3c40017a1b001 2026-11-22 owner Maja Berg",
            "5f0c3a7be1a3c40017a1b001 2026-11-22 arr 18000",
            "5f0c3a7be1a3c40017a1b001 2026-11-22 started_on 2023-03-01",
            "5f0c3a7be1a3c40017a1b001 2026-11-22 renewal_date 2027-03-01",
            "5f0c3a7be1a3c40017a1b002 2026-11-22 name Fjord & Sons",
            "5f0c3a7be1a3c40017a1b002 2026-11-22 arr 3006",
            "5f0c3a7be1a3c40017a1b002 2026-11-22 started_on 2026-09-01");
    assertThat(result.recognised().ignoredColumns()).contains("h", "csmScore", "customerTo");
    assertThat(result.skips()).containsExactly("4: it is no customer, as its status says");
    assertThat(result.tally()).isEqualTo(new Tally(3, 2, 0, 1));
  }

  @Test
  void endUsers() throws IntakeException {
    Desk.Result result = desk.readResource("planhat/endusers.csv");
    Entry.Stakeholder elin = result.entries(Entry.Stakeholder.class).getFirst();

    assertThat(elin.name()).isEqualTo("Elin Dahl");
    assertThat(elin.title()).isEqualTo("CFO");
    assertThat(elin.lastTouch()).isEqualTo(LocalDate.of(2026, 11, 9));
    assertThat(elin.nps()).isEqualTo(9);
    assertThat(elin.npsOn()).isEqualTo(LocalDate.of(2026, 10, 1));
    assertThat(result.entries(Entry.Stakeholder.class).getLast().name())
        .isEqualTo("post@fjord.example");
    assertThat(result.skips()).containsExactly("4: it is archived in Planhat");
    assertThat(result.tally()).isEqualTo(new Tally(3, 2, 0, 1));
  }

  @Test
  void licencesMakeArrRenewalAndNotice() throws IntakeException {
    Desk.Result result = desk.readResource("planhat/licenses.csv");

    assertThat(result.values())
        .containsExactly(
            "5f0c3a7be1a3c40017a1b001 2025-03-01 started_on 2025-03-01",
            "5f0c3a7be1a3c40017a1b001 2025-03-01 arr 14400 EUR",
            "5f0c3a7be1a3c40017a1b001 2026-03-01 arr 18000 EUR",
            "5f0c3a7be1a3c40017a1b001 2026-11-22 renewal_date 2027-03-01",
            "5f0c3a7be1a3c40017a1b001 2026-11-22 notice_days 93",
            "5f0c3a7be1a3c40017a1b002 2025-09-01 started_on 2025-09-01",
            "5f0c3a7be1a3c40017a1b002 2025-09-01 arr 3006 NOK",
            "5f0c3a7be1a3c40017a1b002 2026-09-01 arr 0 NOK",
            "5f0c3a7be1a3c40017a1b002 2026-09-01 churned_on 2026-09-01");
    assertThat(result.entries(Entry.Subscription.class).getFirst().perYear())
        .isEqualTo(new Money(1_800_000, "EUR"));
    assertThat(result.tally()).isEqualTo(new Tally(3, 3, 0, 0));
  }

  @Test
  void npsAnswers() throws IntakeException {
    Desk.Result result = desk.readResource("planhat/nps.csv");
    Entry.Stakeholder answer = result.entries(Entry.Stakeholder.class).getFirst();

    assertThat(result.facts().getFirst().subject()).isEqualTo(NORDLYS);
    assertThat(answer.key()).isEqualTo("elin@nordlys.example");
    assertThat(answer.nps()).isEqualTo(9);
    assertThat(answer.npsOn()).isEqualTo(LocalDate.of(2026, 10, 1));
    assertThat(result.skips()).containsExactly("3: nobody has answered");
    assertThat(result.reasons())
        .containsExactly("score is 11: it must be between 0 and 10, or empty where not asked");
    assertThat(result.tally()).isEqualTo(new Tally(3, 1, 1, 1));
  }

  @Test
  void metricsThatAreWordsOfTheVocabulary() throws IntakeException {
    Desk.Result result = desk.readResource("planhat/metrics.csv");

    assertThat(result.values())
        .containsExactly(
            "001x0000002xLD0AAM 2026-11-09 weekly_active_users 37",
            "CRM-88 2026-11-09 licenses 120");
    assertThat(result.facts().getFirst().observations().getFirst().source().column())
        .isEqualTo("value");
    assertThat(result.skips()).containsExactly("4: it holds no value that is read");
    assertThat(result.reasons()).containsExactly("value is \"many\": write a number, such as 49.5");
    assertThat(result.tally()).isEqualTo(new Tally(4, 2, 1, 1));
  }

  @Test
  void activities() throws IntakeException {
    Desk.Result result = desk.readResource("planhat/activities.json");

    assertThat(result.entries(Entry.UserUse.class))
        .extracting(use -> use.user() + " " + use.eventAt() + " " + use.actions())
        .containsExactly("elin@nordlys.example 2026-11-02 5", "post@fjord.example 2026-11-02 2");
    assertThat(result.values())
        .containsExactly(
            "5f0c3a7be1a3c40017a1b001 2026-11-02 weekly_active_users 1",
            "5f0c3a7be1a3c40017a1b001 2026-11-02 weekly_core_actions 5",
            "5f0c3a7be1a3c40017a1b002 2026-11-02 weekly_active_users 1",
            "5f0c3a7be1a3c40017a1b002 2026-11-02 weekly_core_actions 2");
    assertThat(result.tally()).isEqualTo(new Tally(3, 3, 0, 0));
  }
}
