package com.valueinmotion.examples;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.DoublePredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The planted breaks by a small red table of its own, not the product's engine: a phase is broken
 * where one of its signals is red.
 */
class SamplePortfolioRiskTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private record Red(String signal, String phase, DoublePredicate when) {}

  private static final List<Red> NUMBERS =
      List.of(
          new Red("icp_score", "Intent", v -> v < 50),
          new Red("deal_complexity", "Outcomes", v -> v > 70),
          new Red("outcomes_defined", "Outcomes", v -> v < 1),
          new Red("days_since_outcome_review", "Outcomes", v -> v > 180),
          new Red("workflows_live_pct", "Workflow", v -> v < 40),
          new Red("time_to_value_ratio", "Operational Change", v -> v > 2),
          new Red("users_trained_pct", "Operational Change", v -> v < 50),
          new Red("admin_inactive_days", "Operational Change", v -> v > 30),
          new Red("milestone_overdue_days", "Operational Change", v -> v > 45),
          new Red("seats_activated_pct", "Adoption", v -> v < 60),
          new Red("modules_used_pct", "Adoption", v -> v < 30),
          new Red("teams_below_line_pct", "Adoption", v -> v > 50),
          new Red("usage_30d", "Usage", v -> v < 30),
          new Red("days_since_core_action", "Usage", v -> v > 21),
          new Red("open_escalations", "Impact", v -> v >= 2),
          new Red("reopened_tickets_pct", "Impact", v -> v > 30),
          new Red("csat_pct", "Impact", v -> v < 60),
          new Red("roi_score", "Value", v -> v < 50),
          new Red("outcome_realised_pct", "Value", v -> v < 50),
          new Red("days_since_value_proof", "Value", v -> v > 210),
          new Red("seats_change_pct", "Expansion", v -> v < -15),
          new Red("days_since_exec_touch", "Executive Validation", v -> v > 120),
          new Red("renewal_steps_overdue", "Reinvestment", v -> v >= 3),
          new Red("invoice_overdue_days", "Reinvestment", v -> v > 45));

  private static final Map<String, String> WORDS =
      Map.of(
          "workflow_integrated=no", "Workflow",
          "exec_engagement=no", "Executive Validation",
          "sponsor_left=yes", "Executive Validation",
          "renewal_flag=competitor", "Reinvestment",
          "renewal_flag=notice", "Reinvestment");

  @Test
  void sevenAccountsAreHighTwelveMediumAndTwentyOneLow() {
    Map<String, List<String>> levels = new TreeMap<>();
    for (NamedCsvRecord account : SamplePortfolioRows.of("accounts.csv")) {
      levels
          .computeIfAbsent(level(account), level -> new ArrayList<>())
          .add(account.getField("account_name"));
    }
    assertThat(levels.get("HIGH"))
        .containsExactlyInAnyOrder(
            "Halden Freight",
            "Ostrand Energy",
            "Brannock Legal",
            "Sable Hospitality",
            "Corvina Pharma",
            "Kestrin Payments",
            "Nordhaus Papier");
    assertThat(levels.get("MEDIUM"))
        .containsExactlyInAnyOrder(
            "Larkspur Travel",
            "Pellworm Shipping",
            "Elbe Automotive",
            "Tessaro Foods",
            "Westmoor Utilities",
            "Hartmoor Bank",
            "Zephyr Rail",
            "Aldgate Mutual",
            "Verdane Retail",
            "Umbra Media",
            "Lindqvist Medical",
            "Rosetta Clinics");
    assertThat(levels.get("LOW")).hasSize(21);
  }

  @ParameterizedTest
  @CsvSource({
    "VM-1011, 'Workflow, Adoption, Usage, Value, Executive Validation'",
    "VM-1020, 'Outcomes, Operational Change, Adoption, Value, Executive Validation'",
    "VM-1002, 'Intent, Outcomes, Workflow, Adoption, Usage'",
    "VM-1029, 'Adoption, Value, Reinvestment'",
    "VM-1036, 'Usage, Impact, Value, Executive Validation'",
    "VM-1025, 'Value, Executive Validation'",
    "VM-1014, ''",
    "VM-1026, Impact",
    "VM-1033, ''"
  })
  void theBrokenPhasesAreThePlantedOnes(String account, String phases) {
    assertThat(broken(account))
        .containsExactlyInAnyOrder(phases.isEmpty() ? new String[0] : phases.split(", ", -1));
  }

  /** Idle seats, thin contacts and falling usage show where the sheet is red already. */
  @Test
  void theRawRowsBreakNoFurtherPhase() {
    for (NamedCsvRecord account : SamplePortfolioRows.of("accounts.csv")) {
      String id = account.getField("account_id");
      Set<String> rows = new TreeSet<>();
      String active = account.getField("active_users");
      if (!active.isEmpty()
          && 2 * Integer.parseInt(active) < Integer.parseInt(account.getField("licenses"))) {
        rows.add("Adoption");
      }
      List<NamedCsvRecord> people = SamplePortfolioRows.of("contacts.csv", id);
      if (!people.isEmpty() && people.stream().filter(this::inTouch).count() < 2) {
        rows.add("Executive Validation");
      }
      if (falls(id, "weekly_active_users") || falls(id, "weekly_core_actions")) {
        rows.add("Usage");
      }
      assertThat(broken(id)).as(id).containsAll(rows);
    }
  }

  @Test
  void theUnprovenOnesHaveUnderAThirdOfTheSheetFilled() {
    for (NamedCsvRecord account : SamplePortfolioRows.of("accounts.csv")) {
      String id = account.getField("account_id");
      boolean thin =
          Set.of("VM-1005", "VM-1014", "VM-1018", "VM-1024", "VM-1032", "VM-1040").contains(id);
      NamedCsvRecord last = SamplePortfolioRows.of("health.csv", id).getLast();
      boolean recent = ChronoUnit.DAYS.between(LocalDate.parse(last.getField("date")), DAY) < 10;
      long filled = last.getFields().stream().filter(cell -> !cell.isEmpty()).count() - 2;
      assertThat(recent && filled > 20).as(id).isNotEqualTo(thin);
    }
  }

  private String level(NamedCsvRecord account) {
    String id = account.getField("account_id");
    int broken = broken(id).size();
    long toRenewal =
        ChronoUnit.DAYS.between(DAY, LocalDate.parse(account.getField("renewal_date")));
    long toNotice = toRenewal - Integer.parseInt(account.getField("notice_days"));
    if (broken >= 4 || latest(id, "renewal_flag").filter("notice"::equals).isPresent()) {
      return "HIGH";
    }
    NamedCsvRecord last = SamplePortfolioRows.of("health.csv", id).getLast();
    boolean blind = last.getFields().stream().filter(cell -> !cell.isEmpty()).count() < 12;
    boolean raised = (broken > 0 && toNotice <= 60) || (blind && toRenewal <= 120);
    return broken >= 2 || raised ? "MEDIUM" : "LOW";
  }

  private static Set<String> broken(String account) {
    Set<String> phases = new TreeSet<>();
    for (Red red : NUMBERS) {
      latest(account, red.signal())
          .filter(cell -> red.when().test(Double.parseDouble(cell)))
          .ifPresent(cell -> phases.add(red.phase()));
    }
    WORDS.forEach(
        (answer, phase) -> {
          String[] parts = answer.split("=", -1);
          latest(account, parts[0]).filter(parts[1]::equals).ifPresent(cell -> phases.add(phase));
        });
    return phases;
  }

  /** The last cell that was filled: a bad reading stands until a newer one. */
  private static Optional<String> latest(String account, String signal) {
    return SamplePortfolioRows.of("health.csv", account).reversed().stream()
        .map(row -> row.getField(signal))
        .filter(cell -> !cell.isEmpty())
        .findFirst();
  }

  private boolean inTouch(NamedCsvRecord person) {
    return person.getField("left_on").isEmpty()
        && !LocalDate.parse(person.getField("last_touch")).isBefore(DAY.minusDays(90));
  }

  /** The mean of four weeks is over 30% under the median of twelve. */
  private static boolean falls(String account, String column) {
    List<Integer> weeks =
        SamplePortfolioRows.of("usage.csv", account).stream()
            .map(row -> Integer.valueOf(row.getField(column)))
            .toList();
    List<Integer> twelve = weeks.subList(14, 26).stream().sorted().toList();
    double median = (twelve.get(5) + twelve.get(6)) / 2.0;
    double mean = weeks.subList(22, 26).stream().mapToInt(Integer::intValue).average().orElse(0);
    return mean < 0.7 * median;
  }
}
