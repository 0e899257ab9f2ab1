package com.valueinmotion.desktop.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.account.Entry;
import com.valueinmotion.account.Source;
import com.valueinmotion.desktop.AccountBuilder;
import com.valueinmotion.desktop.SampleAccounts;
import com.valueinmotion.desktop.SampleDiagnoses;
import com.valueinmotion.diagnosis.Diagnosis;
import com.valueinmotion.workbench.AccountView;
import java.time.ZoneOffset;
import java.util.List;
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
