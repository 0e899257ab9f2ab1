package com.valueinmotion.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Support tickets. Spread evenly over the half year, so that the only bursts are planted ones. The
 * support targets of the sample are 1, 3, 7 and 14 days for P1 to P4.
 */
final class SamplePortfolioTickets {
  /** From here on, a story's satisfaction and reopening are those of today. */
  static final LocalDate CHANGE = SamplePortfolio.FIRST_WEEK.plusWeeks(10);

  private static final int SPIKE_DAYS = 28;
  private static final List<String[]> SUBJECTS = SamplePortfolioStories.table("subjects.csv");

  private SamplePortfolioTickets() {}

  record Ticket(
      String subject,
      String priority,
      LocalDate opened,
      Optional<LocalDate> closed,
      boolean escalated,
      boolean reopened,
      Optional<Integer> satisfaction) {

    boolean openOn(LocalDate day) {
      return !opened.isAfter(day) && closed.filter(end -> !end.isAfter(day)).isEmpty();
    }
  }

  static List<Ticket> of(SamplePortfolioStory story) {
    if (!story.appearsIn("tickets")) {
      return List.of();
    }
    SplittableRandom random = story.random("tickets");
    List<Ticket> tickets = new ArrayList<>();
    double reopenings = 0;
    boolean spiked = story.reading("spike").isPresent();
    List<LocalDate> days = new ArrayList<>();
    spread(story.tickets(), SamplePortfolio.WEEKS * 7, random, days);
    spread(story.number("spike", 0), SPIKE_DAYS, random, days);
    days.sort(Comparator.naturalOrder());
    for (LocalDate opened : days) {
      reopenings += reopenedShare(story, opened) / 100.0;
      boolean reopened = reopenings >= 1;
      reopenings -= reopened ? 1 : 0;
      boolean rush = spiked && opened.isAfter(SamplePortfolio.DAY.minusDays(SPIKE_DAYS));
      tickets.add(ticket(story, opened, reopened, rush, random));
    }
    // one escalation in the past, closed, where there is enough support to escalate
    if (tickets.size() >= 17) {
      Ticket past = tickets.get(5);
      tickets.set(5, escalated(past, "P2", Optional.of(past.opened().plusDays(2)), past.subject()));
    }
    for (int i = 0; i < story.number("escalations", 0); i++) {
      LocalDate opened = SamplePortfolioCsv.workday(SamplePortfolio.DAY.minusDays(12 + 6L * i));
      String priority = i == 0 && story.reading("p1").isPresent() ? "P1" : "P2";
      String subject = subject(story, true, random);
      tickets.add(new Ticket(subject, priority, opened, Optional.empty(), true, false, NONE));
    }
    tickets.sort(Comparator.comparing(Ticket::opened));
    return tickets;
  }

  private static final Optional<Integer> NONE = Optional.empty();

  private static void spread(int count, int days, SplittableRandom random, List<LocalDate> into) {
    for (int i = 0; i < count; i++) {
      double place = (i + 0.5 + 0.6 * (random.nextDouble() - 0.5)) / count;
      into.add(
          SamplePortfolioCsv.workday(
              SamplePortfolio.DAY.minusDays(days - 1).plusDays((long) (place * days))));
    }
  }

  private static int reopenedShare(SamplePortfolioStory story, LocalDate opened) {
    int usual = story.tickets() < 16 ? 0 : 6;
    return opened.isBefore(CHANGE) ? usual : story.number("reopened_tickets_pct", usual);
  }

  private static Ticket ticket(
      SamplePortfolioStory story,
      LocalDate opened,
      boolean reopened,
      boolean rush,
      SplittableRandom random) {
    int roll = random.nextInt(100);
    int priority = rush ? (roll < 55 ? 2 : 3) : roll < 3 ? 1 : roll < 22 ? 2 : roll < 78 ? 3 : 4;
    int[] longest = {0, 1, 3, 6, 11};
    int took = random.nextInt(longest[priority]) + (priority > 2 ? 1 : 0);
    LocalDate closed = opened.plusDays(rush ? took * 2L + 1 : took);
    closed = closed.isAfter(SamplePortfolio.DAY) ? closed : later(opened, closed);
    boolean done = !closed.isAfter(SamplePortfolio.DAY);
    boolean answered = random.nextInt(100) < 50;
    int around = random.nextInt(-8, 9);
    return new Ticket(
        subject(story, rush || random.nextInt(4) == 0, random),
        "P" + priority,
        opened,
        done ? Optional.of(closed) : Optional.empty(),
        false,
        reopened,
        done && answered
            ? Optional.of(Math.clamp(satisfaction(story, opened) + around, 0, 100))
            : NONE);
  }

  private static LocalDate later(LocalDate opened, LocalDate closed) {
    LocalDate friday = SamplePortfolioCsv.workday(closed);
    return friday.isBefore(opened) ? opened : friday;
  }

  private static int satisfaction(SamplePortfolioStory story, LocalDate opened) {
    return story
        .reading("csat_pct")
        .map(csat -> Integer.parseInt(opened.isBefore(CHANGE) ? csat.from() : csat.to()))
        .orElseGet(() -> 85 + story.random("satisfaction").nextInt(9));
  }

  private static Ticket escalated(
      Ticket t, String priority, Optional<LocalDate> closed, String subject) {
    return new Ticket(subject, priority, t.opened(), closed, true, t.reopened(), t.satisfaction());
  }

  /** A subject of the account's own trouble where it has one, else of everyday support. */
  private static String subject(SamplePortfolioStory story, boolean own, SplittableRandom random) {
    List<String> all =
        SUBJECTS.stream()
            .filter(row -> row[0].equals(own ? story.id() : "any"))
            .map(row -> row[1])
            .toList();
    return all.isEmpty() ? subject(story, false, random) : all.get(random.nextInt(all.size()));
  }
}
