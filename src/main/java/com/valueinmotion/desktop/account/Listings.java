package com.valueinmotion.desktop.account;

import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.account.Entry;
import com.valueinmotion.account.Money;
import com.valueinmotion.desktop.text.DayText;
import com.valueinmotion.desktop.text.MoneyText;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Deals, tickets, invoices, outcomes, milestones and teams of an account, what is open before what
 * is done. Users' weeks are too many to be read one by one.
 */
final class Listings {
  private Listings() {}

  /** Without the lists that would be empty. */
  static List<Listing> of(AccountHistory history) {
    LocalDate today = history.asOf().day();
    return Stream.of(
            Listing.of("Opportunities", opportunities(history)),
            Listing.of("Tickets", tickets(history, today)),
            Listing.of("Invoices", invoices(history, today)),
            Listing.of("Outcomes", PlanLines.outcomes(history, today)),
            Listing.of("Milestones", PlanLines.milestones(history, today)),
            Listing.of("Teams", PlanLines.teams(history)))
        .filter(listing -> !listing.lines().isEmpty())
        .toList();
  }

  private static List<Listing.Line> opportunities(AccountHistory history) {
    return history.entries(Entry.Opportunity.class).stream()
        .sorted(
            Comparator.comparing(Entry.Opportunity::closed)
                .thenComparing(Entry.Opportunity::eventAt, Comparator.reverseOrder()))
        .map(Listings::line)
        .toList();
  }

  private static Listing.Line line(Entry.Opportunity deal) {
    Money amount = deal.amount();
    LocalDate close = deal.closeDate();
    String detail =
        Listing.Line.joined(
            deal.stage(),
            amount == null ? null : MoneyText.compact(amount),
            close == null ? null : (deal.closed() ? "closed " : "closes ") + close);
    Flag flag =
        !deal.closed() ? Flag.NONE : deal.won() ? new Flag("won", "good") : new Flag("lost", "");
    return new Listing.Line(deal.name(), detail, flag);
  }

  private static List<Listing.Line> tickets(AccountHistory history, LocalDate today) {
    return history.entries(Entry.Ticket.class).stream()
        .sorted(
            Comparator.comparing((Entry.Ticket t) -> isClosed(t, today))
                .thenComparing(Entry.Ticket::eventAt, Comparator.reverseOrder()))
        .map(ticket -> line(ticket, today))
        .toList();
  }

  private static boolean isClosed(Entry.Ticket ticket, LocalDate today) {
    LocalDate closed = ticket.closed();
    return closed != null && !closed.isAfter(today);
  }

  private static Listing.Line line(Entry.Ticket ticket, LocalDate today) {
    String subject = ticket.subject();
    boolean closed = isClosed(ticket, today);
    String detail =
        Listing.Line.joined(
            ticket.priority(),
            "opened " + DayText.distance(today, ticket.eventAt()),
            ticket.reopened() ? "reopened" : null);
    return new Listing.Line(
        subject == null ? ticket.key() : subject,
        detail,
        closed
            ? new Flag("closed", "")
            : ticket.escalated() ? new Flag("escalated", "bad") : new Flag("open", "warn"));
  }

  private static List<Listing.Line> invoices(AccountHistory history, LocalDate today) {
    return history.entries(Entry.Invoice.class).stream()
        .sorted(
            Comparator.comparing((Entry.Invoice i) -> isPaid(i, today))
                .thenComparing(Entry.Invoice::due))
        .map(invoice -> line(invoice, today))
        .toList();
  }

  private static boolean isPaid(Entry.Invoice invoice, LocalDate today) {
    LocalDate paid = invoice.paid();
    return paid != null && !paid.isAfter(today);
  }

  private static Listing.Line line(Entry.Invoice invoice, LocalDate today) {
    boolean paid = isPaid(invoice, today);
    boolean overdue = !paid && invoice.due().isBefore(today);
    return new Listing.Line(
        invoice.key(),
        Listing.Line.joined(MoneyText.full(invoice.amount()), "due " + invoice.due()),
        paid
            ? new Flag("paid", "good")
            : overdue
                ? new Flag((today.toEpochDay() - invoice.due().toEpochDay()) + " d overdue", "bad")
                : Flag.NONE);
  }
}
