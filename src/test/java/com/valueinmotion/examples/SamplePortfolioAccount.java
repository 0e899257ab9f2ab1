package com.valueinmotion.examples;

import com.valueinmotion.examples.SamplePortfolioContacts.Person;
import com.valueinmotion.examples.SamplePortfolioInvoices.Invoice;
import com.valueinmotion.examples.SamplePortfolioTickets.Ticket;
import com.valueinmotion.examples.SamplePortfolioUsage.Week;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** An account's raw rows, and what a CSM reads off them on a day. */
record SamplePortfolioAccount(
    SamplePortfolioStory story,
    List<Week> usage,
    List<Ticket> tickets,
    List<Person> people,
    List<Invoice> invoices) {

  /** Support is judged over a quarter, and not at all from a handful of tickets. */
  private static final int QUARTER = 90;

  private static final int EXECUTIVE_RHYTHM = 42;

  static SamplePortfolioAccount of(SamplePortfolioStory story) {
    return new SamplePortfolioAccount(
        story,
        SamplePortfolioUsage.weeks(story),
        SamplePortfolioTickets.of(story),
        SamplePortfolioContacts.of(story),
        SamplePortfolioInvoices.of(story));
  }

  /** The cell of a signal that follows from the rows; empty where the rows are missing. */
  String derived(SamplePortfolioSignal signal, LocalDate day) {
    return switch (signal) {
      case SEATS_ACTIVATED_PCT -> String.valueOf(activated(day));
      case USAGE_30D -> String.valueOf(usage30d(day));
      case DAYS_SINCE_CORE_ACTION -> String.valueOf(sinceCoreAction(day));
      case REOPENED_TICKETS_PCT -> reopened(day);
      case CSAT_PCT -> satisfaction(day);
      case OPEN_ESCALATIONS ->
          tickets.isEmpty()
              ? ""
              : String.valueOf(
                  tickets.stream().filter(t -> t.escalated() && t.openOn(day)).count());
      case NEXT_USE_CASES -> String.valueOf(SamplePortfolioOpportunities.nextUseCases(story));
      case DAYS_SINCE_EXEC_TOUCH -> sinceExecutiveTouch(day);
      case SPONSOR_LEFT -> sponsorLeft(day);
      case INVOICE_OVERDUE_DAYS -> overdue(day);
      default -> throw new IllegalArgumentException(signal.id() + " does not follow from rows");
    };
  }

  /** Core actions of the last four weeks over at a working day's end, as a share of the target. */
  private long usage30d(LocalDate day) {
    List<Week> past = weeksOver(day);
    List<Week> four = past.subList(past.size() - 4, past.size());
    double target = 4.0 * story.seats() * SamplePortfolioUsage.ACTIONS_PER_SEAT;
    return Math.round(100 * four.stream().mapToInt(Week::coreActions).sum() / target);
  }

  /** Ever activated is never less than the busiest week so far, and never falls. */
  private long activated(LocalDate day) {
    int busiest = weeksOver(day).stream().mapToInt(Week::activeUsers).max().orElseThrow();
    long seen = (100L * busiest + story.seats() - 1) / story.seats();
    return Math.max(seen, story.number("seats_activated_pct", (int) Math.min(100, seen + 3)));
  }

  private long sinceCoreAction(LocalDate day) {
    Week last = weeksOver(day).stream().filter(week -> week.coreActions() > 0).toList().getLast();
    return ChronoUnit.DAYS.between(last.monday().plusDays(4), day);
  }

  private List<Week> weeksOver(LocalDate day) {
    return usage.stream().filter(week -> !week.monday().plusDays(4).isAfter(day)).toList();
  }

  private String reopened(LocalDate day) {
    List<Ticket> recent = tickets.stream().filter(ticket -> within(ticket.opened(), day)).toList();
    long again = recent.stream().filter(Ticket::reopened).count();
    return recent.size() < 5 ? "" : String.valueOf(Math.round(100.0 * again / recent.size()));
  }

  private String satisfaction(LocalDate day) {
    List<Integer> answers =
        tickets.stream()
            .filter(ticket -> ticket.closed().filter(closed -> within(closed, day)).isPresent())
            .map(Ticket::satisfaction)
            .flatMap(Optional::stream)
            .toList();
    OptionalDouble mean = answers.stream().mapToInt(Integer::intValue).average();
    return answers.size() < 3 ? "" : String.valueOf(Math.round(mean.orElseThrow()));
  }

  private static boolean within(LocalDate event, LocalDate day) {
    return !event.isAfter(day) && event.isAfter(day.minusDays(QUARTER));
  }

  /** Before the last touch, executives were met every six weeks. */
  private String sinceExecutiveTouch(LocalDate day) {
    return people.stream()
        .filter(Person::executive)
        .map(Person::lastTouch)
        .max(Comparator.naturalOrder())
        .map(touch -> ChronoUnit.DAYS.between(touch, day))
        .map(days -> days >= 0 ? days : Math.floorMod(days, (long) EXECUTIVE_RHYTHM))
        .map(String::valueOf)
        .orElse("");
  }

  private String sponsorLeft(LocalDate day) {
    if (people.isEmpty()) {
      return "";
    }
    boolean succeeded = story.reading("sponsor_left").filter(r -> r.to().equals("no")).isPresent();
    boolean left =
        people.stream()
            .anyMatch(
                person ->
                    person.role().equals("sponsor")
                        && person.leftOn().filter(on -> !on.isAfter(day)).isPresent());
    return SamplePortfolioCsv.yesNo(left && !succeeded);
  }

  private String overdue(LocalDate day) {
    return invoices.isEmpty()
        ? ""
        : String.valueOf(
            invoices.stream()
                .filter(invoice -> invoice.unpaidOn(day))
                .mapToLong(invoice -> ChronoUnit.DAYS.between(invoice.due(), day))
                .max()
                .orElse(0));
  }
}
