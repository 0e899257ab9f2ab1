package com.valueinmotion.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.account.AccountRef;
import com.valueinmotion.account.Entry;
import com.valueinmotion.account.Money;
import com.valueinmotion.account.RowFacts;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortfolioFilesTest {
  private final Desk desk = new Desk();

  @Test
  void accounts() throws IntakeException {
    Desk.Result result = desk.readResource("portfolio-accounts.csv");
    RowFacts first = result.facts().getFirst();

    assertThat(first.subject()).isEqualTo(new AccountRef("account_id", "A-1"));
    assertThat(first.introduces()).isTrue();
    assertThat(Desk.value(first, "name")).isEqualTo("Müller, Söhne & Co.");
    assertThat(Desk.value(first, "arr")).isEqualTo("120000 EUR");
    assertThat(Desk.value(first, "licenses")).isEqualTo("100");
    assertThat(Desk.value(first, "renewal_date")).isEqualTo("2027-03-01");
    assertThat(Desk.value(result.facts().getLast(), "arr")).isEqualTo("1200.5 GBP");
    assertThat(Desk.value(result.facts().getLast(), "active_users")).isEqualTo("(none)");
    assertThat(result.recognised().ignoredColumns()).isEmpty();
  }

  @Test
  void accountsMayCarrySignalsADateAndANote() throws IntakeException {
    Desk.Result result =
        desk.read(
            "accounts.csv",
            "account_name,owner,icp_score,date,notes\nACME,Dana,40,2026-11-01,Be careful\n");
    RowFacts row = result.facts().getFirst();

    assertThat(row.subject()).isEqualTo(AccountRef.byName("acme"));
    assertThat(row.observations()).hasSize(3).allMatch(o -> o.eventAt().getMonthValue() == 11);
    assertThat(row.observations()).allMatch(o -> o.eventAt().getDayOfMonth() == 1);
    assertThat(result.entries(Entry.Note.class).getFirst().text()).isEqualTo("Be careful");
  }

  @Test
  void contacts() throws IntakeException {
    Desk.Result result = desk.readResource("portfolio-contacts.csv");
    Entry.Stakeholder ana = result.entries(Entry.Stakeholder.class).getFirst();
    Entry.Stakeholder bo = result.entries(Entry.Stakeholder.class).get(1);
    Entry.Stakeholder cy = result.entries(Entry.Stakeholder.class).get(2);

    assertThat(result.facts()).noneMatch(RowFacts::introduces);
    assertThat(ana.influence()).isEqualTo(3);
    assertThat(ana.role()).isEqualTo("champion");
    assertThat(ana.lastTouch()).isEqualTo(LocalDate.of(2026, 10, 1));
    assertThat(ana.eventAt()).isEqualTo(Desk.TODAY);
    assertThat(bo.sentiment()).isEqualTo("neutral");
    assertThat(bo.left()).isEqualTo(LocalDate.of(2026, 11, 1));
    assertThat(ana.nps()).isEqualTo(9);
    assertThat(ana.npsOn()).isEqualTo(LocalDate.of(2026, 9, 30));
    assertThat(bo.nps()).as("nought is an answer").isZero();
    assertThat(cy.nps()).isNull();
    assertThat(cy.influence()).isZero();
    assertThat(cy.email()).isNull();
  }

  @Test
  void usage() throws IntakeException {
    Desk.Result result = desk.readResource("portfolio-usage.csv");

    assertThat(result.facts().getFirst().observations())
        .hasSize(2)
        .allMatch(o -> o.eventAt().equals(LocalDate.of(2026, 11, 2)));
    assertThat(result.facts().getLast().observations()).hasSize(1);
    assertThat(result.facts()).noneMatch(RowFacts::introduces);
  }

  @Test
  void tickets() throws IntakeException {
    Desk.Result result = desk.readResource("portfolio-tickets.csv");
    Entry.Ticket open = result.entries(Entry.Ticket.class).getFirst();
    Entry.Ticket closed = result.entries(Entry.Ticket.class).getLast();

    assertThat(open.subject()).isEqualTo("Sync fails,\nevery night");
    assertThat(open.eventAt()).isEqualTo(LocalDate.of(2026, 11, 1));
    assertThat(open.closed()).isNull();
    assertThat(open.escalated()).isTrue();
    assertThat(open.satisfaction()).isNull();
    assertThat(closed.satisfaction()).isEqualTo(90);
    assertThat(closed.source().row()).isEqualTo(3);
  }

  @Test
  void opportunities() throws IntakeException {
    Desk.Result result = desk.readResource("portfolio-opportunities.csv");
    Entry.Opportunity open = result.entries(Entry.Opportunity.class).getFirst();
    Entry.Opportunity won = result.entries(Entry.Opportunity.class).getLast();

    assertThat(open.amount()).isEqualTo(new Money(4_000_000, "EUR"));
    assertThat(open.closed()).isFalse();
    assertThat(won.closed()).as("as its stage says").isTrue();
    assertThat(won.won()).isTrue();
    assertThat(won.probability()).isNull();
  }

  @Test
  void invoices() throws IntakeException {
    Desk.Result result = desk.readResource("portfolio-invoices.csv");
    Entry.Invoice unpaid = result.entries(Entry.Invoice.class).getFirst();

    assertThat(unpaid.eventAt()).isEqualTo(LocalDate.of(2026, 9, 1));
    assertThat(unpaid.paid()).isNull();
    assertThat(result.entries(Entry.Invoice.class).getLast().amount())
        .isEqualTo(new Money(100_099, "GBP"));
  }

  @Test
  void anAccountWithItsHandoffNote() throws IntakeException {
    Desk.Result result = desk.readResource("account.json");
    RowFacts acme = result.facts().getFirst();

    assertThat(acme.subject()).isEqualTo(AccountRef.byName("ACME Corp"));
    assertThat(acme.introduces()).isTrue();
    assertThat(Desk.value(acme, "licenses")).isEqualTo("100");
    assertThat(Desk.value(acme, "renewal_date")).isEqualTo("2026-03-01");
    assertThat(result.entries(Entry.Note.class))
        .singleElement()
        .extracting(Entry.Note::text)
        .isEqualTo("Two champions, Ana and Bo.\nPain: API testing.");
    assertThat(
            desk.read(
                    "a.json", "{\"account_name\": \"X\", \"licenses\": 35.5, \"active_users\": -1}")
                .reasons())
        .containsExactly(
            "licenses is 35.5: write a whole number",
            "active_users is -1: it must be between 0 and 1000000000");
    assertThat(desk.read("a.json", "{\"account_name\": \"X\", \"licenses\": 35}").reasons())
        .containsExactly("active_users is missing: give a whole number");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "contact_id,account_id,name,role | ,A-1,Ana,x | contact_id is missing: give every contact"
            + " an id of its own, so that the next file can update it",
        "contact_id,account_id,name,role | C,A-1,,x | name is missing: name the person",
        "contact_id,account_id,name,email | C,A-1,Ana,ana at home | email is \"ana at home\": write"
            + " an address such as ana@example.com, or leave it empty",
        "contact_id,account_id,name,influence | C,A-1,Ana,7 | influence is 7: it must be 1, 2 or 3,"
            + " or empty where unknown",
        "contact_id,account_id,name,influence | C,A-1,Ana,2.5 | influence is 2.5: write a whole"
            + " number",
        "contact_id,account_id,name,sentiment | C,A-1,Ana,meh | sentiment is \"meh\": it must be"
            + " positive, neutral or negative, or empty where unknown",
        "contact_id,account_id,name,last_touch | C,A-1,Ana,03/11/2026 | last_touch is 03/11/2026:"
            + " it may be one of two days; say whether the column is dd/mm or mm/dd, or write it as"
            + " 2026-11-03",
        "contact_id,account_id,name | C,,Ana | account_id is missing: name the account this row is"
            + " about",
        "account_id,week,weekly_active_users | A,,3 | week is missing: give the day, such as"
            + " 2026-11-03",
        "account_id,week,weekly_active_users | A,2026-11-02,12% | weekly_active_users is 12%: it is"
            + " a percentage; write a whole number",
        "ticket_id,account_id,opened,closed | T,A,2026-11-02,2026-11-01 | it was closed before it"
            + " was opened; correct one of the two days",
        "ticket_id,account_id,opened,satisfaction | T,A,2026-11-02,101 | satisfaction is 101: it"
            + " must be between 0 and 100",
        "ticket_id,account_id,opened | 1.2E+15,A,2026-11-02 | ticket_id is 1.2E+15: a spreadsheet"
            + " has rounded this id; export it again with the column as text",
        "invoice_id,account_id,amount,issued,due | I,A,,2026-11-02,2026-12-02 | amount is missing:"
            + " give the amount",
        "invoice_id,account_id,amount,issued,due | I,A,5,2026-11-02,2026-10-02 | it was due before"
            + " it was issued; correct one of the two days",
        "opportunity_id,account_id,name,probability | O,A,X,0.75 | probability is 0.75: write a"
            + " whole number",
        "opportunity_id,account_id,name,closed,won | O,A,X,no,yes | it says both won and not"
            + " closed; correct one of the two",
        "opportunity_id,account_id,name,amount,currency | O,A,X,€ 5,USD | amount is \"€ 5\": the"
            + " row's currency is USD; make the two agree",
        "opportunity_id,account_id,name,amount | O,A,X,1E25 | amount is 1E25: no such amount makes"
            + " sense here",
        "account_id,account_name,arr | A,,5 | account_name is missing: give the account's name"
      })
  void aBadRowSaysWhatIsWrongAndHowToMendIt(String header, String row, String reason)
      throws IntakeException {
    Desk.Result result = desk.read("p.csv", header + "\n" + row + "\n");

    assertThat(result.reasons()).containsExactly(reason);
    assertThat(result.refusals().getFirst().raw()).isEqualTo(row);
    assertThat(result.refusals().getFirst().row()).isEqualTo(2);
  }
}
