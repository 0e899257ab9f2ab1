package com.valueinmotion.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.account.AccountRef;
import com.valueinmotion.account.Entry;
import com.valueinmotion.account.Money;
import com.valueinmotion.account.RowFacts;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HubSpotFilesTest {
  private final Desk desk = new Desk();

  @Test
  void companies() throws IntakeException {
    Desk.Result result = desk.readResource("hubspot/companies.csv");

    assertThat(result.values())
        .containsExactly(
            "9001 2026-11-22 name Kilima Data",
            "9001 2026-11-22 owner Sam Sales",
            "9001 2026-11-22 industry COMPUTER_SOFTWARE",
            "9001 2026-11-22 website kilima.example",
            "9002 2026-11-22 name Álvarez, Soto y Cía",
            "9002 2026-11-22 owner Sam Sales",
            "9002 2026-11-22 website alvarezsoto.example",
            "9003 2026-11-22 website nameless.example");
    assertThat(result.facts())
        .extracting(RowFacts::introduces)
        .as("an account has a name")
        .containsExactly(true, true, false);
    assertThat(result.recognised().ignoredColumns())
        .contains("Annual Revenue", "Number of Employees");
    assertThat(result.tally()).isEqualTo(new Tally(3, 3, 0, 0));
  }

  @Test
  void dealsWithLabelsAndWithInternalValues() throws IntakeException {
    Desk.Result result = desk.readResource("hubspot/deals.csv");

    assertThat(result.facts())
        .extracting(RowFacts::subject)
        .containsExactly(
            new AccountRef("hubspot", "9001"),
            new AccountRef("hubspot", "9001"),
            AccountRef.byName("Álvarez, Soto y Cía"));
    assertThat(result.entries(Entry.Opportunity.class))
        .extracting(Entry.Opportunity::won)
        .containsExactly(true, false, false);
    assertThat(result.entries(Entry.Opportunity.class))
        .extracting(Entry.Opportunity::closed)
        .containsExactly(true, false, true);
    Entry.Opportunity open = result.entries(Entry.Opportunity.class).get(1);
    assertThat(open.amount()).isEqualTo(new Money(900_050, "EUR"));
    assertThat(open.eventAt()).isEqualTo(LocalDate.of(2026, 11, 2));
    assertThat(open.probability()).isNull();
    assertThat(result.reasons())
        .containsExactly("Associated Company IDs is missing: name the account this row is about");
    assertThat(result.tally()).isEqualTo(new Tally(4, 3, 1, 0));
  }

  @Test
  void contactsWithoutACompanyBelongToTheirDomain() throws IntakeException {
    Desk.Result result = desk.readResource("hubspot/contacts.csv");
    Entry.Stakeholder first = result.entries(Entry.Stakeholder.class).getFirst();

    assertThat(first.name()).isEqualTo("Wanjiru Kamau");
    assertThat(first.role()).isEqualTo("Champion");
    assertThat(first.lastTouch()).isEqualTo(LocalDate.of(2026, 11, 10));
    assertThat(result.facts())
        .extracting(RowFacts::subject)
        .containsExactly(
            new AccountRef("hubspot", "9001"), AccountRef.byDomain("alvarezsoto.example"));
    assertThat(result.entries(Entry.Stakeholder.class).getLast().name())
        .as("known by the address alone")
        .isEqualTo("ops@alvarezsoto.example");
    assertThat(result.tally()).isEqualTo(new Tally(3, 2, 1, 0));
  }

  @Test
  void tickets() throws IntakeException {
    Desk.Result result = desk.readResource("hubspot/tickets.csv");
    Entry.Ticket closed = result.entries(Entry.Ticket.class).getFirst();

    assertThat(closed.key()).isEqualTo("77001");
    assertThat(closed.subject()).isEqualTo("Import stops");
    assertThat(closed.eventAt()).isEqualTo(LocalDate.of(2026, 11, 3));
    assertThat(closed.closed()).isEqualTo(LocalDate.of(2026, 11, 5));
    assertThat(result.entries(Entry.Ticket.class).getLast().closed()).isNull();
    assertThat(result.tally()).isEqualTo(new Tally(2, 2, 0, 0));
  }
}
