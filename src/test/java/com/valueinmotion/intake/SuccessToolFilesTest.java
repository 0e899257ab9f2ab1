package com.valueinmotion.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.account.AccountRef;
import com.valueinmotion.account.Entry;
import com.valueinmotion.account.RowFacts;
import org.junit.jupiter.api.Test;

/** Gainsight and ChurnZero. */
class SuccessToolFilesTest {
  private static final String CALDER = "1P02SZYW4GGMJN1QHDP5OD6Q0K7MN2BAVXYZ";
  private static final String DOVETAIL = "1P02SZYW4GGMJN1QHDP5OD6Q0K7MN2BAVXY0";

  private final Desk desk = new Desk();

  @Test
  void gainsightsCompanies() throws IntakeException {
    Desk.Result result = desk.readResource("gainsight/companies.csv");

    assertThat(result.values())
        .containsExactly(
            CALDER + " 2026-11-22 name Calder Insurance",
            CALDER + " 2026-11-22 owner Rosa Vidal",
            CALDER + " 2026-11-22 industry Insurance",
            CALDER + " 2026-11-22 arr 125000",
            CALDER + " 2026-11-22 started_on 2022-04-01",
            CALDER + " 2026-11-22 renewal_date 2027-03-31",
            DOVETAIL + " 2026-11-22 name Dovetail Homes",
            DOVETAIL + " 2026-11-22 industry Construction",
            DOVETAIL + " 2026-11-22 started_on 2026-10-01");
    assertThat(result.facts())
        .flatExtracting(RowFacts::also)
        .containsExactly(
            new AccountRef("salesforce", "001x0000002xLD1AAM"),
            new AccountRef("account_id", "LEGACY-7"));
    assertThat(result.recognised().ignoredColumns())
        .contains("Current Score", "NPS", "Employees", "Users", "CSM");
    assertThat(result.reasons())
        .containsExactly(
            "Renewal Date is 2025-10-01 but Original Contract Date is 2026-10-01:"
                + " correct one of the two");
    assertThat(result.tally()).isEqualTo(new Tally(3, 2, 1, 0));
  }

  @Test
  void gainsightsPeople() throws IntakeException {
    Desk.Result result = desk.readResource("gainsight/persons.csv");
    Entry.Stakeholder ines = result.entries(Entry.Stakeholder.class).getFirst();

    assertThat(result.facts().getFirst().subject()).isEqualTo(new AccountRef("gainsight", CALDER));
    assertThat(ines.name()).isEqualTo("Ines Calder");
    assertThat(ines.role()).isEqualTo("Decision Maker");
    assertThat(ines.title()).isEqualTo("COO");
    assertThat(result.skips())
        .containsExactly("3: the person is no longer there, and since when is not said");
    assertThat(result.tally()).isEqualTo(new Tally(2, 1, 0, 1));
  }

  @Test
  void gainsightsTimeline() throws IntakeException {
    Desk.Result result = desk.readResource("gainsight/timeline.csv");

    assertThat(result.facts())
        .extracting(RowFacts::subject)
        .containsExactly(
            AccountRef.byName("Calder Insurance"), AccountRef.byName("Dovetail Homes"));
    assertThat(result.entries(Entry.Note.class))
        .extracting(note -> note.eventAt() + " " + note.text())
        .containsExactly(
            "2026-10-20 QBR\n<p>Ines asks for SSO before renewal.</p>", "2026-11-12 Check-in");
    assertThat(result.entries(Entry.Note.class).getLast().key())
        .isEqualTo("note 2026-11-12 Check-in");
    assertThat(result.tally()).isEqualTo(new Tally(2, 2, 0, 0));
  }

  @Test
  void churnZerosAccounts() throws IntakeException {
    Desk.Result result = desk.readResource("churnzero/accounts.csv");

    assertThat(result.facts())
        .extracting(RowFacts::subject)
        .containsExactly(
            new AccountRef("salesforce", "001x0000002xLD2AAM"),
            new AccountRef("account_id", "CZ-2"));
    assertThat(result.values())
        .containsExactly(
            "001x0000002xLD2AAM 2026-11-22 name Quill Press",
            "001x0000002xLD2AAM 2026-11-22 owner nora@ferrous.example",
            "001x0000002xLD2AAM 2026-11-22 licenses 55",
            "001x0000002xLD2AAM 2026-11-22 renewal_date 2027-02-01",
            "001x0000002xLD2AAM 2026-11-22 started_on 2024-02-01",
            "CZ-2 2026-11-22 name Ostrich Labs");
    assertThat(result.recognised().ignoredColumns()).contains("TotalContractAmount", "EndDate");
    assertThat(result.tally()).isEqualTo(new Tally(2, 2, 0, 0));
  }

  @Test
  void churnZerosEvents() throws IntakeException {
    Desk.Result result = desk.readResource("churnzero/events.csv");

    assertThat(result.values())
        .containsExactly(
            "001x0000002xLD2AAM 2026-11-02 weekly_active_users 2",
            "001x0000002xLD2AAM 2026-11-02 weekly_core_actions 4",
            "CZ-2 2026-11-02 weekly_active_users 1",
            "CZ-2 2026-11-02 weekly_core_actions 1");
    assertThat(result.reasons())
        .containsExactly(
            "ContactExternalId is missing: say which user it was; a number or code will do");
    assertThat(result.tally()).isEqualTo(new Tally(4, 3, 1, 0));
  }
}
