package com.valueinmotion.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.account.AccountRef;
import com.valueinmotion.account.Entry;
import com.valueinmotion.account.RowFacts;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Zendesk and Intercom. */
class SupportFilesTest {
  private final Desk desk = new Desk();

  @Test
  void zendesksTickets() throws IntakeException {
    Desk.Result result = desk.readResource("zendesk/tickets.csv");

    assertThat(result.facts())
        .extracting(RowFacts::subject)
        .containsExactly(
            AccountRef.byName("Lumen Lighting"),
            AccountRef.byName("Lumen Lighting"),
            AccountRef.byDomain("tern.example"));
    Entry.Ticket closed = result.entries(Entry.Ticket.class).getFirst();
    assertThat(closed.key()).isEqualTo("5501");
    assertThat(closed.subject()).isEqualTo("Export, again, is empty");
    assertThat(closed.priority()).isEqualTo("Urgent");
    assertThat(closed.eventAt()).isEqualTo(LocalDate.of(2026, 10, 5));
    assertThat(closed.closed()).isEqualTo(LocalDate.of(2026, 10, 6));
    assertThat(closed.reopened()).isFalse();
    assertThat(closed.satisfaction()).isEqualTo(100);
    Entry.Ticket reopened = result.entries(Entry.Ticket.class).get(1);
    assertThat(reopened.closed()).as("it was solved, and opened again").isNull();
    assertThat(reopened.reopened()).isTrue();
    assertThat(reopened.priority()).isNull();
    assertThat(reopened.satisfaction()).isNull();
    assertThat(result.entries(Entry.Ticket.class).get(2).satisfaction()).isZero();
    assertThat(result.reasons())
        .containsExactly("Organization is missing: name the account this row is about");
    assertThat(result.tally()).isEqualTo(new Tally(4, 3, 1, 0));
  }

  @Test
  void intercomsConversations() throws IntakeException {
    Desk.Result result = desk.readResource("intercom/conversations.csv");

    assertThat(result.facts())
        .extracting(RowFacts::subject)
        .containsExactly(
            new AccountRef("intercom", "acct_17"), AccountRef.byDomain("lumen.example"));
    Entry.Ticket closed = result.entries(Entry.Ticket.class).getFirst();
    assertThat(closed.key()).isEqualTo("215001");
    assertThat(closed.subject()).isEqualTo("Cannot add a seat");
    assertThat(closed.eventAt()).isEqualTo(LocalDate.of(2026, 11, 3));
    assertThat(closed.closed()).isEqualTo(LocalDate.of(2026, 11, 4));
    assertThat(closed.satisfaction()).isEqualTo(75);
    Entry.Ticket open = result.entries(Entry.Ticket.class).getLast();
    assertThat(open.closed()).as("it was closed once, and is open").isNull();
    assertThat(open.satisfaction()).isNull();
    assertThat(result.tally()).isEqualTo(new Tally(2, 2, 0, 0));
  }
}
