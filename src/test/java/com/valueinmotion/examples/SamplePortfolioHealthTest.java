package com.valueinmotion.examples;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** The health sheet says nothing that the raw rows deny. Counted from the files alone. */
class SamplePortfolioHealthTest {
  private final List<NamedCsvRecord> health = SamplePortfolioRows.of("health.csv");

  @Test
  void usageIsTheLastFourWeeksOverSixActionsForEachSeat() {
    int checked = 0;
    for (NamedCsvRecord row : health) {
      String account = row.getField("account_id");
      List<NamedCsvRecord> weeks =
          SamplePortfolioRows.of("usage.csv", account).stream()
              .filter(week -> !day(week, "week").plusDays(4).isAfter(day(row, "date")))
              .toList();
      String cell = row.getField("usage_30d");
      if (weeks.size() >= 4 && !cell.isEmpty()) {
        int actions =
            weeks.subList(weeks.size() - 4, weeks.size()).stream()
                .mapToInt(week -> Integer.parseInt(week.getField("weekly_core_actions")))
                .sum();
        String seats =
            SamplePortfolioRows.of("accounts.csv", account).getFirst().getField("licenses");
        assertThat(Long.parseLong(cell))
            .as("%s", row)
            .isEqualTo(Math.round(100.0 * actions / (24.0 * Integer.parseInt(seats))));
        checked++;
      }
    }
    assertThat(checked).isGreaterThan(150);
  }

  @Test
  void anOverdueInvoiceIsAsOldAsTheOldestUnpaidOne() {
    for (NamedCsvRecord row : health) {
      LocalDate day = day(row, "date");
      OptionalLong age =
          SamplePortfolioRows.of("invoices.csv", row.getField("account_id")).stream()
              .filter(i -> i.getField("paid").isEmpty() || day(i, "paid").isAfter(day))
              .mapToLong(i -> ChronoUnit.DAYS.between(day(i, "due"), day))
              .max();
      assertCell(row, "invoice_overdue_days", Math.max(0, age.orElse(0)));
    }
  }

  @Test
  void openEscalationsAreOpenInTheTickets() {
    for (NamedCsvRecord row : health) {
      LocalDate day = day(row, "date");
      long open =
          SamplePortfolioRows.of("tickets.csv", row.getField("account_id")).stream()
              .filter(t -> t.getField("escalated").equals("yes"))
              .filter(t -> !day(t, "opened").isAfter(day))
              .filter(t -> t.getField("closed").isEmpty() || day(t, "closed").isAfter(day))
              .count();
      assertCell(row, "open_escalations", open);
    }
  }

  @Test
  void satisfactionIsTheMeanOfTheAnswersOfNinetyDays() {
    for (NamedCsvRecord row : health) {
      LocalDate day = day(row, "date");
      OptionalDouble mean =
          SamplePortfolioRows.of("tickets.csv", row.getField("account_id")).stream()
              .filter(t -> !t.getField("satisfaction").isEmpty())
              .filter(t -> ChronoUnit.DAYS.between(day(t, "closed"), day) < 90)
              .filter(t -> !day(t, "closed").isAfter(day))
              .mapToInt(t -> Integer.parseInt(t.getField("satisfaction")))
              .average();
      assertCell(row, "csat_pct", Math.round(mean.orElse(-1)));
    }
  }

  @Test
  void theLatestExecutiveTouchIsTheOneOfTheContacts() {
    for (NamedCsvRecord row : health) {
      List<LocalDate> touches =
          SamplePortfolioRows.of("contacts.csv", row.getField("account_id")).stream()
              .filter(c -> c.getField("left_on").isEmpty())
              .filter(c -> List.of("decision maker", "sponsor").contains(c.getField("role")))
              .map(c -> day(c, "last_touch"))
              .toList();
      LocalDate day = day(row, "date");
      boolean allPast = touches.stream().noneMatch(touch -> touch.isAfter(day));
      if (touches.isEmpty()) {
        assertThat(row.getField("days_since_exec_touch")).isEmpty();
      } else if (allPast) {
        LocalDate latest = touches.stream().max(LocalDate::compareTo).orElseThrow();
        assertCell(row, "days_since_exec_touch", ChronoUnit.DAYS.between(latest, day));
      }
    }
  }

  @Test
  void seatsEverActivatedNeverFallAndAreNeverFewerThanTheActiveOnes() {
    for (NamedCsvRecord account : SamplePortfolioRows.of("accounts.csv")) {
      int before = 0;
      String id = account.getField("account_id");
      for (NamedCsvRecord row : SamplePortfolioRows.of("health.csv", id)) {
        String cell = row.getField("seats_activated_pct");
        if (!cell.isEmpty()) {
          assertThat(Integer.parseInt(cell)).as("%s", row).isBetween(before, 100);
          before = Integer.parseInt(cell);
        }
      }
      if (before > 0 && !account.getField("active_users").isEmpty()) {
        assertThat(before * Integer.parseInt(account.getField("licenses")))
            .isGreaterThanOrEqualTo(100 * Integer.parseInt(account.getField("active_users")));
      }
    }
  }

  private static void assertCell(NamedCsvRecord row, String column, long expected) {
    if (!row.getField(column).isEmpty()) {
      assertThat(Long.parseLong(row.getField(column)))
          .as("%s of %s", column, row)
          .isEqualTo(expected);
    }
  }

  private static LocalDate day(NamedCsvRecord row, String column) {
    return LocalDate.parse(row.getField(column));
  }
}
