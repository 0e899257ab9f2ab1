package com.valueinmotion.examples;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README of the examples says of the seven files, read from the files alone. */
class SamplePortfolioFactsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final Set<String> MAY_BE_LATER = Set.of("renewal_date", "close_date");

  private final List<NamedCsvRecord> accounts = SamplePortfolioRows.of("accounts.csv");

  @Test
  void fortyAccountsAreWorth5472ThousandEuro() {
    assertThat(accounts).hasSize(40);
    assertThat(accounts).allMatch(row -> row.getField("currency").equals("EUR"));
    assertThat(accounts.stream().mapToInt(row -> Integer.parseInt(row.getField("arr"))).sum())
        .isEqualTo(5_472_000);
    assertThat(accounts.stream().collect(groupingBy(r -> r.getField("owner"), counting())))
        .isEqualTo(Map.of("Ana Ruiz", 16L, "Ben Okafor", 12L, "Clara Weiss", 12L));
    assertThat(names())
        .doesNotHaveDuplicates()
        .contains(
            "Halden Freight",
            "Abel, Fontaine & Cie",
            "Oslo–Bergen Ferries",
            "Weißenfels Logistik",
            "Grünbach Feinmechanik");
  }

  @ParameterizedTest
  @CsvSource({
    "accounts.csv, account_id, 40",
    "contacts.csv, contact_id, 171",
    "usage.csv, '', 1040",
    "tickets.csv, ticket_id, 672",
    "opportunities.csv, opportunity_id, 93",
    "invoices.csv, invoice_id, 130",
    "health.csv, '', 260"
  })
  void everyRowBelongsToAnAccountAndHasAnIdOfItsOwn(String file, String key, int rows) {
    List<NamedCsvRecord> all = SamplePortfolioRows.of(file);
    Set<String> known =
        accounts.stream().map(a -> a.getField("account_id")).collect(Collectors.toSet());
    assertThat(all).hasSize(rows);
    assertThat(all).allMatch(row -> known.contains(row.getField("account_id")));
    if (!key.isEmpty()) {
      assertThat(all.stream().map(row -> row.getField(key))).doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "accounts.csv",
        "contacts.csv",
        "usage.csv",
        "tickets.csv",
        "opportunities.csv",
        "invoices.csv",
        "health.csv"
      })
  void nothingButRenewalsAndOpenDealsIsLaterThanTheSamplesDay(String file) {
    for (NamedCsvRecord row : SamplePortfolioRows.of(file)) {
      row.getFieldsAsMap()
          .forEach(
              (column, cell) -> {
                boolean free = MAY_BE_LATER.contains(column) && !closed(row);
                if (cell.matches("\\d{4}-\\d{2}-\\d{2}") && !free) {
                  assertThat(LocalDate.parse(cell)).as("%s", row).isBeforeOrEqualTo(DAY);
                }
              });
    }
  }

  @Test
  void everyAccountHasTheSame26Mondays() {
    Map<String, List<LocalDate>> weeks =
        SamplePortfolioRows.of("usage.csv").stream()
            .collect(
                groupingBy(
                    row -> row.getField("account_id"),
                    Collectors.mapping(
                        row -> LocalDate.parse(row.getField("week")), Collectors.toList())));
    List<LocalDate> expected =
        LocalDate.of(2026, 5, 25)
            .datesUntil(LocalDate.of(2026, 11, 17), Period.ofWeeks(1))
            .toList();
    assertThat(expected).hasSize(26).allMatch(day -> day.getDayOfWeek() == DayOfWeek.MONDAY);
    assertThat(weeks).hasSize(40);
    assertThat(weeks.values()).allSatisfy(found -> assertThat(found).isEqualTo(expected));
  }

  @Test
  void noAccountHasMoreActiveUsersThanSeatsOrOtherOnesThanItsLastWeek() {
    for (NamedCsvRecord account : accounts) {
      List<NamedCsvRecord> weeks =
          SamplePortfolioRows.of("usage.csv", account.getField("account_id"));
      int seats = Integer.parseInt(account.getField("licenses"));
      assertThat(weeks)
          .allMatch(week -> Integer.parseInt(week.getField("weekly_active_users")) <= seats);
      if (!account.getField("active_users").isEmpty()) {
        assertThat(account.getField("active_users"))
            .isEqualTo(weeks.getLast().getField("weekly_active_users"));
      }
    }
  }

  @Test
  void haldenFreightIsAsItsStoryTells() {
    assertThat(row("accounts.csv").getFieldsAsMap())
        .containsEntry("account_name", "Halden Freight")
        .containsEntry("arr", "412000")
        .containsEntry("licenses", "420")
        .containsEntry("active_users", "260")
        .containsEntry("renewal_date", "2027-02-28")
        .containsEntry("notice_days", "60");
    assertThat(row("health.csv").getFieldsAsMap())
        .containsEntry("usage_30d", "22")
        .containsEntry("workflows_live_pct", "33")
        .containsEntry("teams_below_line_pct", "57")
        .containsEntry("roi_score", "44")
        .containsEntry("exec_engagement", "no")
        .containsEntry("days_since_exec_touch", "124")
        .containsEntry("invoice_overdue_days", "");
    assertThat(SamplePortfolioRows.of("contacts.csv", "VM-1011"))
        .extracting(row -> row.getField("role") + " " + row.getField("name"))
        .contains("decision maker Ingrid Solheim", "champion Mats Ekberg");
  }

  private List<String> names() {
    return accounts.stream().map(row -> row.getField("account_name")).toList();
  }

  private static boolean closed(NamedCsvRecord row) {
    return row.findField("closed").filter("yes"::equals).isPresent();
  }

  private static NamedCsvRecord row(String file) {
    return SamplePortfolioRows.of(file, "VM-1011").getLast();
  }
}
