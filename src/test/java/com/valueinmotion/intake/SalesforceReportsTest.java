package com.valueinmotion.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.account.AccountRef;
import com.valueinmotion.account.Entry;
import com.valueinmotion.account.Money;
import com.valueinmotion.account.RowFacts;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SalesforceReportsTest {
  private static final String CLOSING = ": it is a line under the data";

  private final Desk desk = new Desk();

  @Test
  void accounts() throws IntakeException {
    Desk.Result result = desk.readResource("salesforce/report-accounts.csv");

    assertThat(result.values())
        .containsExactly(
            "001x0000002xLCV 2026-11-22 name Harbor Freight Lines",
            "001x0000002xLCV 2026-11-22 owner Dana Cole",
            "001x0000002xLCV 2026-11-22 industry Transportation",
            "001x0000002xLCV 2026-11-22 website www.harbor.example",
            "001x0000002xLCV 2026-11-22 arr 84000 EUR",
            "001x0000002xLCV 2026-11-22 licenses 420",
            "001x0000002xLCW 2026-11-22 name Twin Works",
            "001x0000002xLCW 2026-11-22 owner Dana Cole",
            "001x0000002xLCW 2026-11-22 industry Media",
            "001x0000002xLCX 2026-11-22 name Total",
            "001x0000002xLCX 2026-11-22 owner Dana Cole",
            "001x0000002xLCX 2026-11-22 industry Energy",
            "001x0000002xLCX 2026-11-22 arr 9500 EUR",
            "001x0000002xLCX 2026-11-22 licenses 40");
    assertThat(result.facts())
        .allMatch(RowFacts::introduces)
        .allMatch(f -> f.subject().system().equals("salesforce"));
    assertThat(result.recognised().ignoredColumns()).contains("Annual Revenue", "Employees");
    assertThat(result.skips())
        .as("its name, its notices, and whose it is")
        .containsExactly(
            "7" + CLOSING, "8" + CLOSING, "9" + CLOSING, "10" + CLOSING, "11" + CLOSING);
    assertThat(result.tally()).isEqualTo(new Tally(8, 3, 0, 5));
  }

  @Test
  void opportunities() throws IntakeException {
    Desk.Result result = desk.readResource("salesforce/report-opportunities.csv");
    Entry.Opportunity open = result.entries(Entry.Opportunity.class).getFirst();
    Entry.Opportunity won = result.entries(Entry.Opportunity.class).getLast();

    assertThat(result.facts().getFirst().subject())
        .isEqualTo(AccountRef.byName("Harbor Freight Lines"));
    assertThat(open.key()).isEqualTo("Harbor renewal 2027");
    assertThat(open.eventAt()).isEqualTo(LocalDate.of(2026, 10, 13));
    assertThat(open.closeDate()).isEqualTo(LocalDate.of(2027, 1, 31));
    assertThat(open.amount()).isEqualTo(new Money(8_400_000, "EUR"));
    assertThat(open.probability()).isEqualTo(75);
    assertThat(open.closed()).isFalse();
    assertThat(won.stage()).isEqualTo("5. Closed Won (Renewals)");
    assertThat(won.closed()).isTrue();
    assertThat(won.won()).isTrue();
    assertThat(result.reasons())
        .containsExactly("Account Name is missing: name the account this row is about");
    assertThat(result.skips().getFirst()).isEqualTo("5: it is a total");
    assertThat(result.tally()).isEqualTo(new Tally(9, 2, 1, 6));
  }

  @Test
  void cases() throws IntakeException {
    Desk.Result result = desk.readResource("salesforce/report-cases.csv");
    Entry.Ticket closed = result.entries(Entry.Ticket.class).getFirst();
    Entry.Ticket open = result.entries(Entry.Ticket.class).getLast();

    assertThat(closed.key()).isEqualTo("00001026");
    assertThat(closed.eventAt()).isEqualTo(LocalDate.of(2026, 10, 15));
    assertThat(closed.closed()).isEqualTo(LocalDate.of(2026, 10, 19));
    assertThat(closed.escalated()).isTrue();
    assertThat(closed.priority()).isEqualTo("High");
    assertThat(open.closed()).isNull();
    assertThat(open.escalated()).isFalse();
    assertThat(result.tally()).isEqualTo(new Tally(7, 2, 0, 5));
  }

  @Test
  void contacts() throws IntakeException {
    Desk.Result result = desk.readResource("salesforce/report-contacts.csv");
    Entry.Stakeholder ada = result.entries(Entry.Stakeholder.class).getFirst();

    assertThat(ada.key()).isEqualTo("003x0000004MwQb");
    assertThat(ada.name()).isEqualTo("Ada Okafor");
    assertThat(ada.title()).isEqualTo("VP Operations");
    assertThat(ada.lastTouch()).isEqualTo(LocalDate.of(2026, 10, 28));
    assertThat(result.entries(Entry.Stakeholder.class).getLast().name()).isEqualTo("Bo Lind");
    assertThat(result.tally()).isEqualTo(new Tally(7, 2, 0, 5));
  }

  @Test
  void contactsOfTheDataLoader() throws IntakeException {
    Desk.Result result = desk.readResource("salesforce/contacts.csv");

    assertThat(result.entries(Entry.Stakeholder.class))
        .extracting(Entry.Stakeholder::name)
        .containsExactly("Ada Okafor", "Lind");
    assertThat(result.facts().getFirst().subject())
        .isEqualTo(new AccountRef("salesforce", "001x0000002xLCVAA2"));
    assertThat(result.entries(Entry.Stakeholder.class).getFirst().lastTouch())
        .isEqualTo(LocalDate.of(2026, 10, 28));
    assertThat(result.reasons())
        .containsExactly("ACCOUNTID is missing: name the account this row is about");
    assertThat(result.skips()).containsExactly("4: it is deleted in Salesforce");
    assertThat(result.tally()).isEqualTo(new Tally(4, 2, 1, 1));
  }

  @Test
  void casesOfTheDataLoader() throws IntakeException {
    Desk.Result result = desk.readResource("salesforce/cases.csv");
    Entry.Ticket first = result.entries(Entry.Ticket.class).getFirst();

    assertThat(first.key()).as("as reports name it").isEqualTo("00001026");
    assertThat(first.subject()).isEqualTo("Sync fails at night");
    assertThat(first.escalated()).isTrue();
    assertThat(first.closed()).isEqualTo(LocalDate.of(2026, 10, 9));
    assertThat(result.tally()).isEqualTo(new Tally(3, 2, 1, 0));
  }

  @Test
  void whatIsDoneIsANoteAndWhatIsPlannedIsNot() throws IntakeException {
    Desk.Result result = desk.readResource("salesforce/tasks.csv");

    assertThat(result.entries(Entry.Note.class))
        .singleElement()
        .satisfies(
            note -> {
              assertThat(note.key()).isEqualTo("00Tx000000AbCdeEAF");
              assertThat(note.eventAt()).isEqualTo(LocalDate.of(2026, 11, 3));
              assertThat(note.text()).isEqualTo("Call\nAda wants the pilot widened to Ghana.");
            });
    assertThat(result.skips()).containsExactly("3: it is not done yet");
    assertThat(result.tally()).isEqualTo(new Tally(2, 1, 0, 1));
  }
}
