package com.valueinmotion.desktop.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.account.Entry;
import com.valueinmotion.account.Source;
import com.valueinmotion.desktop.AccountBuilder;
import com.valueinmotion.desktop.SampleAccounts;
import com.valueinmotion.desktop.SampleDiagnoses;
import com.valueinmotion.diagnosis.Diagnosis;
import com.valueinmotion.workbench.AccountView;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ListingsTest {
  @Test
  void whatIsOpenComesBeforeWhatIsDone() {
    List<Listing> lists = Listings.of(SampleAccounts.halden());

    assertThat(lists)
        .extracting(Listing::title)
        .containsExactly("Opportunities", "Tickets", "Invoices");
    assertThat(lists.get(1).lines())
        .extracting(line -> line.flag().text())
        .containsExactly("escalated", "closed");
    assertThat(lists.get(2).lines().getFirst().flag()).isEqualTo(new Flag("8 d overdue", "bad"));
    assertThat(lists.getFirst().lines().getFirst().detail())
        .isEqualTo("Negotiation · €412k · closes 2027-02-28");
  }

  @Test
  void longListsSayHowManyTheyLeaveOut() {
    AccountBuilder account = new AccountBuilder("ACME", SampleAccounts.TODAY);
    for (int i = 0; i < 9; i++) {
      account.entry(
          new Entry.Ticket(
              "T" + i,
              Source.of("tickets.csv", i + 2, "id"),
              SampleAccounts.TODAY.minusDays(i),
              null,
              null,
              null,
              false,
              false,
              null));
    }
    Listing tickets = Listings.of(account.build()).getFirst();

    assertThat(tickets.lines()).extracting(Listing.Line::what).startsWith("T0", "T1").hasSize(4);
    assertThat(tickets.more()).isEqualTo(5);
  }

  @Test
  void outcomesMilestonesAndTeamsShowWhatIsMissingLateOrIdleFirst() {
    List<Listing> lists = Listings.of(planned());

    assertThat(lists)
        .extracting(Listing::title)
        .as("a user's weeks are not listed")
        .containsExactly("Outcomes", "Milestones", "Teams");
    assertThat(lists.getFirst().lines())
        .containsExactly(
            new Listing.Line("Costs saved", "to 1200 · now −50", new Flag("no baseline", "warn")),
            new Listing.Line(
                "Holds", "from 6.5 · to 2 · now 3 · Ana", new Flag("accepted", "good")));
    assertThat(lists.get(1).lines())
        .containsExactly(
            new Listing.Line(
                "Training", "onboarding · due 2026-11-13", new Flag("9 d overdue", "bad")),
            new Listing.Line("Review", "due 2026-11-22", new Flag("", "")),
            new Listing.Line("Go live", "due 2026-10-13", new Flag("done", "good")));
    assertThat(lists.get(2).lines())
        .containsExactly(
            new Listing.Line("South", "0 of 5 seats active", new Flag("idle", "warn")),
            new Listing.Line("North", "4 of 5 seats active", new Flag("", "")));
  }

  @Test
  void theTimelineSaysWhatWasDoneAndAcceptedByItsDay() {
    AccountHistory history = planned();
    Diagnosis diagnosis = new SampleDiagnoses().of(history);

    assertThat(Timeline.of(new AccountView(history, diagnosis, List.of(diagnosis)), ZoneOffset.UTC))
        .extracting(Timeline.Event::text)
        .containsExactly("Import: accounts.csv", "Value accepted: Holds", "Done: Go live");
  }

  private static AccountHistory planned() {
    LocalDate today = SampleAccounts.TODAY;
    Source here = Source.of("plan.csv", 2, "id");
    return new AccountBuilder("ACME", today)
        .entry(outcome("1", "Holds", "6.5", "2", "3.0", "Ana", today.minusDays(3)))
        .entry(outcome("2", "Costs saved", null, "1.2E+3", "-50", null, today.plusDays(1)))
        .entry(step("1", "Go live", null, today.minusDays(40), today.minusDays(30)))
        .entry(step("2", "Review", null, today, today.plusDays(1)))
        .entry(step("3", "Training", "onboarding", today.minusDays(9), null))
        .entry(new Entry.Team("North", here, today, "North", 5, 4))
        .entry(new Entry.Team("South", here, today, "South", 5, 0))
        .entry(new Entry.UserUse("u 1", here, today, "u", "North", 7))
        .build();
  }

  private static Entry step(
      String key, String name, @Nullable String track, LocalDate due, @Nullable LocalDate done) {
    Source here = Source.of("milestones.csv", 2, "id");
    return new Entry.Milestone(key, here, SampleAccounts.TODAY, name, track, null, due, done);
  }

  private static Entry outcome(
      String key,
      String name,
      @Nullable String baseline,
      String target,
      String current,
      @Nullable String owner,
      LocalDate accepted) {
    return new Entry.Outcome(
        key,
        Source.of("outcomes.csv", 2, "id"),
        SampleAccounts.TODAY,
        name,
        baseline == null ? null : new BigDecimal(baseline),
        new BigDecimal(target),
        new BigDecimal(current),
        owner,
        null,
        accepted);
  }

  @Test
  void theTimelineHasNotesImportsAndLevelChangesNewestFirst() {
    List<Timeline.Event> events =
        Timeline.of(new SampleDiagnoses().view(SampleAccounts.halden()), ZoneOffset.UTC);

    assertThat(events)
        .extracting(Timeline.Event::day)
        .isSortedAccordingTo((a, b) -> b.compareTo(a));
    assertThat(events)
        .anyMatch(e -> e.text().startsWith("Import: accounts.csv, milestones.csv"))
        .anyMatch(e -> e.text().startsWith("Mats says"))
        .anyMatch(e -> e.text().contains("MEDIUM → HIGH"));
  }

  @Test
  void theFirstLevelComesOutOfNothingAndIsNoChange() {
    SampleDiagnoses diagnoses = new SampleDiagnoses();
    Diagnosis empty =
        diagnoses.of(new AccountBuilder("Halden Freight", SampleAccounts.TODAY).build());
    Diagnosis seen = diagnoses.of(SampleAccounts.halden());
    AccountView view =
        new AccountView(SampleAccounts.halden(), seen, List.of(empty, empty, seen, seen));

    assertThat(Timeline.of(view, ZoneOffset.UTC))
        .extracting(Timeline.Event::text)
        .filteredOn(text -> text.contains("index"))
        .containsExactly("first seen: HIGH, index " + seen.index());
  }
}
