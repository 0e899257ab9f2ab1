package com.valueinmotion.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AccountHistoryTest {
  private static final LocalDate MAY_1 = LocalDate.of(2026, 5, 1);
  private static final LocalDate JUNE_1 = LocalDate.of(2026, 6, 1);
  private static final LocalDate JULY_1 = LocalDate.of(2026, 7, 1);
  private static final LocalDate AUGUST_1 = LocalDate.of(2026, 8, 1);
  private static final Source HERE = Source.of("a.csv", 2, "x");

  private final Entry.Ticket may = ticket("1", MAY_1);
  private final Entry.Ticket july = ticket("2", JULY_1);
  private final Entry.Team team = new Entry.Team("Sales", HERE, JUNE_1, "Sales", 10, 4);
  private final Entry.UserUse week = new Entry.UserUse("u 1", HERE, JUNE_1, "u", "Sales", 7);
  private final AccountHistory history =
      new AccountHistory(
          new AccountId("name:a"),
          "A",
          AsOf.endOf(AUGUST_1),
          Map.of("licenses", List.of(seats(1, MAY_1), seats(2, JUNE_1), seats(3, JULY_1))),
          List.of(may, july, team, week));

  @Test
  void theRowsOfAKindAreSortedOutOnce() {
    assertThat(history.entries(Entry.Ticket.class)).containsExactly(may, july);
    assertThat(history.entries(Entry.Team.class)).containsExactly(team);
    assertThat(history.entries(Entry.Note.class)).isEmpty();
    assertThat(history.entries(Entry.class)).isEqualTo(history.entries());
    assertThat(history.entries(Entry.Ticket.class)).isSameAs(history.entries(Entry.Ticket.class));
  }

  @Test
  void noOneCanAddToTheRowsOfAKind() {
    List<Entry.Ticket> tickets = history.entries(Entry.Ticket.class);

    assertThatThrownBy(() -> tickets.add(may)).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void laterEventsAreLeftOutSeenFromAnEarlierDay() {
    AccountHistory then = history.seenFrom(JUNE_1);

    assertThat(then.asOf().day()).isEqualTo(JUNE_1);
    assertThat(then.series("licenses")).containsExactly(seats(1, MAY_1), seats(2, JUNE_1));
    assertThat(then.latest(AccountField.SEATS)).contains(seats(2, JUNE_1));
    assertThat(then.entries()).containsExactly(may, team, week);
    assertThat(then.entries(Entry.Ticket.class)).containsExactly(may);
    assertThat(history.seenFrom(MAY_1.minusDays(1)).series()).isEmpty();
  }

  @Test
  void inHindsightAKindThatHadNotHappenedIsShownAsItCameButWeeksStayWhereTheyWere() {
    AccountHistory then = history.inHindsight(MAY_1);

    assertThat(then.entries()).containsExactly(may, team);
    assertThat(then.series("licenses")).containsExactly(seats(1, MAY_1));
    assertThat(history.inHindsight(JUNE_1).entries(Entry.UserUse.class)).containsExactly(week);
  }

  @Test
  void equalKnowledgeIsEqual() {
    AccountHistory same = history.seenFrom(AUGUST_1);

    assertThat(same).isEqualTo(history).hasSameHashCodeAs(history);
    assertThat(history.seenFrom(JULY_1)).isNotEqualTo(history);
  }

  private static Entry.Ticket ticket(String key, LocalDate opened) {
    return new Entry.Ticket(key, HERE, opened, null, null, null, false, false, null);
  }

  private static Observation seats(int seats, LocalDate day) {
    Instant known = day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    return new Observation(AccountField.SEATS.id(), Datum.Quantity.of(seats), day, known, HERE);
  }
}
