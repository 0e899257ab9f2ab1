package com.valueinmotion.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.account.AccountRef;
import com.valueinmotion.account.Entry;
import com.valueinmotion.account.Money;
import com.valueinmotion.account.RowFacts;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WarehouseFilesTest {
  private static final AccountRef KILIMA = new AccountRef("hubspot", "2182162682");

  private final Desk desk = new Desk();

  @Test
  void hubSpotsCompanies() throws IntakeException {
    Desk.Result result = desk.readResource("warehouse/hubspot-company.csv");

    assertThat(result.values())
        .containsExactly(
            "2182162682 2026-11-22 name Kilima Data",
            "2182162682 2026-11-22 industry COMPUTER_SOFTWARE",
            "2182162682 2026-11-22 website kilima.example");
    assertThat(result.skips()).containsExactly("3: it is deleted in HubSpot");
    assertThat(result.tally()).isEqualTo(new Tally(2, 1, 0, 1));
  }

  @Test
  void hubSpotsContacts() throws IntakeException {
    Desk.Result result = desk.readResource("warehouse/hubspot-contact.csv");

    assertThat(result.facts())
        .extracting(RowFacts::subject)
        .containsExactly(KILIMA, AccountRef.byDomain("tern.example"));
    assertThat(result.entries(Entry.Stakeholder.class))
        .extracting(Entry.Stakeholder::name)
        .containsExactly("Wanjiru Kamau", "Eve");
    assertThat(result.tally()).isEqualTo(new Tally(3, 2, 0, 1));
  }

  @Test
  void hubSpotsDeals() throws IntakeException {
    Desk.Result result = desk.readResource("warehouse/hubspot-deal.csv");
    Entry.Opportunity deal = result.entries(Entry.Opportunity.class).getFirst();

    assertThat(result.facts().getFirst().subject()).isEqualTo(KILIMA);
    assertThat(deal.won()).isTrue();
    assertThat(deal.amount()).isEqualTo(new Money(4_800_000, Money.UNSTATED));
    assertThat(deal.closeDate()).isEqualTo(LocalDate.of(2026, 10, 31));
    assertThat(result.tally()).isEqualTo(new Tally(1, 1, 0, 0));
  }

  @Test
  void hubSpotsTickets() throws IntakeException {
    Desk.Result result = desk.readResource("warehouse/hubspot-ticket.csv");
    Entry.Ticket closed = result.entries(Entry.Ticket.class).getFirst();

    assertThat(closed.priority()).isEqualTo("HIGH");
    assertThat(closed.closed()).isEqualTo(LocalDate.of(2026, 11, 10));
    assertThat(result.entries(Entry.Ticket.class).getLast().closed()).isNull();
    assertThat(result.tally()).isEqualTo(new Tally(2, 2, 0, 0));
  }

  @Test
  void salesforceHasTheColumnsOfItsOwnExport() throws IntakeException {
    Desk.Result accounts = desk.readResource("warehouse/salesforce-account.csv");
    Desk.Result contacts = desk.readResource("warehouse/salesforce-contact.csv");
    Desk.Result deals = desk.readResource("warehouse/salesforce-opportunity.csv");

    assertThat(accounts.values())
        .containsExactly(
            "0015500000Xyy06AAB 2026-11-22 name Harbor Freight Lines",
            "0015500000Xyy06AAB 2026-11-22 industry Media",
            "0015500000Xyy06AAB 2026-11-22 website www.harbor.example");
    assertThat(accounts.tally()).isEqualTo(new Tally(2, 1, 0, 1));
    assertThat(contacts.entries(Entry.Stakeholder.class).getFirst().name()).isEqualTo("Ada Okafor");
    assertThat(contacts.tally()).isEqualTo(new Tally(1, 1, 0, 0));
    assertThat(deals.entries(Entry.Opportunity.class).getFirst())
        .satisfies(
            deal -> {
              assertThat(deal.key()).isEqualTo("006q000000HddohAAB");
              assertThat(deal.amount()).isEqualTo(new Money(2_412_050, Money.UNSTATED));
              assertThat(deal.probability()).isEqualTo(75);
            });
    assertThat(deals.tally()).isEqualTo(new Tally(1, 1, 0, 0));
  }
}
