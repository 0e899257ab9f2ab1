package com.valueinmotion.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Entry;
import com.valueinmotion.account.Money;
import com.valueinmotion.account.Source;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WasteTest {
  private final Engine engine = Policies.engine();

  private List<Waste> wastes(Histories histories) {
    return engine.diagnose(histories.build()).waste();
  }

  private static List<String> words(Waste waste) {
    return waste.parts().stream().map(part -> part.words(Money::toString)).toList();
  }

  private static Money euros(long minor) {
    return new Money(minor, "EUR");
  }

  private static Histories priced(String... keysAndNumbers) {
    return Histories.of(keysAndNumbers).with("arr", new Datum.Cash(euros(10_000_000)), 0);
  }

  private static Histories team(Histories histories, String name, int seats, int active) {
    return histories.with(
        new Entry.Team(
            name,
            Source.of("teams.csv", 2, "team"),
            Histories.TODAY.minusDays(3),
            name,
            seats,
            active));
  }

  private static Histories ticket(Histories histories, String key, int daysAgo) {
    LocalDate opened = Histories.TODAY.minusDays(daysAgo);
    return histories.with(
        new Entry.Ticket(
            key, Source.of("tickets.csv", 2, "id"), opened, null, null, null, false, false, null));
  }

  /** 100,000 × 40 ÷ 120 = 33,333.33; 100,000 ÷ 80 = 1,250; 100,000 ÷ 110 = 909.09. */
  @Test
  void mudaIsIdleSeatsThenModulesThenWhatAUserCosts() {
    List<Waste> wastes =
        wastes(
            priced(
                "licenses", "120",
                "active_users", "80",
                "planned_users", "110",
                "modules_used_pct", "25",
                "modules_entitled", "8",
                "modules_used", "2"));

    Waste muda = wastes.getFirst();
    assertThat(wastes).hasSize(1);
    assertThat(muda.motion()).isEqualTo("Licence optimisation plan");
    assertThat(words(muda))
        .containsExactly(
            "40 of 120 seats idle",
            "6 of 8 modules unused",
            "1250 EUR a year per active user, planned 909.09 EUR");
    assertThat(muda.yearly()).isEqualTo(euros(3_333_333));
    assertThat(muda.parts())
        .extracting(WastePart::yearly)
        .containsExactly(euros(3_333_333), null, null);
    assertThat(muda.parts().get(1).sources())
        .extracting(Source::column)
        .containsExactly("modules_used", "modules_entitled");
    assertThat(muda.parts().get(2).sources())
        .extracting(Source::column)
        .containsExactly("arr", "active_users", "planned_users");
    assertThat(muda.parts().get(2).finding()).isNull();
  }

  @Test
  void aGoodFindingIsNoWasteWhateverTheRowsSay() {
    assertThat(wastes(priced("licenses", "100", "active_users", "90"))).isEmpty();
    assertThat(
            wastes(priced("modules_used_pct", "75", "modules_entitled", "8", "modules_used", "6")))
        .isEmpty();
  }

  @Test
  void withoutRowsOrAgainstThemTheFindingStandsAlone() {
    Waste stated = wastes(Histories.of("shelfware_pct", "40")).getFirst();
    assertThat(words(stated)).containsExactly("shelfware 40%");
    assertThat(stated.yearly()).isNull();
    assertThat(stated.parts().getFirst().sources()).extracting(Source::row).containsExactly(2);

    Waste against =
        wastes(priced("licenses", "100", "active_users", "120", "shelfware_pct", "40")).getFirst();
    assertThat(words(against).getFirst()).isEqualTo("shelfware 40%");
    assertThat(against.yearly()).isNull();
  }

  /** One seat less than a billion at the largest ARR a file may give must not overflow. */
  @Test
  void moneyIsExactHoweverLarge() {
    Waste waste =
        wastes(
                Histories.of("licenses", "1000000000", "active_users", "1")
                    .with("arr", new Datum.Cash(euros(Long.MAX_VALUE)), 0))
            .getFirst();

    assertThat(waste.yearly()).isEqualTo(euros(9_223_372_027_631_403_770L));
  }

  /** 100,000 × (30 + 25) ÷ 120 = 45,833.33; a team of exactly 20% is not behind. */
  @Test
  void muraNamesTheTeamsBehindAndWhatTheirSeatsCost() {
    Histories account = priced("licenses", "120", "teams_below_line_pct", "50");
    account.with("usage_robust_cv", "0.6", 0);
    team(account, "Depot", 30, 5);
    team(account, "Office", 20, 4);
    team(account, "Sales", 25, 0);
    team(account, "Support", 30, 29);

    Waste mura = wastes(account).getFirst();

    assertThat(mura.kind()).isEqualTo(WasteKind.MURA);
    assertThat(mura.motion()).isEqualTo("Targeted enablement");
    assertThat(words(mura))
        .containsExactly("Depot, Sales under 20% active, 55 seats", "weekly robust CV 0.6×");
    assertThat(mura.yearly()).isEqualTo(euros(4_583_333));
    assertThat(mura.parts().get(1).yearly()).isNull();
  }

  @Test
  void teamsWithMoreSeatsThanArePaidHaveNoPrice() {
    Histories account = priced("licenses", "50", "teams_below_line_pct", "60");
    team(account, "Depot", 51, 1);

    assertThat(wastes(account).getFirst().yearly()).isNull();
  }

  /** Idle seats and the teams' seats may be the same: each kind keeps its own sum. */
  @Test
  void kindsOverlapAndEachKeepsItsOwnMoney() {
    Histories account =
        priced("licenses", "100", "active_users", "50", "teams_below_line_pct", "60");
    team(account, "Depot", 60, 10);

    assertThat(wastes(account))
        .extracting(Waste::yearly)
        .containsExactly(euros(5_000_000), euros(6_000_000));
  }

  /** Six periods of 28 days lie 28 to 195 days back: 6 tickets ÷ 6 = 1.0 expected. */
  @Test
  void muriIsLoadAgainstWhatWasExpectedAndNearTheRenewal() {
    Histories account =
        Histories.of("open_escalations", "2", "resolution_sla_ratio", "1.2", "notice_days", "60")
            .with("renewal_date", Histories.TODAY.plusDays(98).toString(), 0);
    for (int daysAgo : new int[] {196, 195, 150, 120, 90, 60, 28, 27, 10, 3, 0}) {
      ticket(account, "T" + daysAgo, daysAgo);
    }

    Waste muri = wastes(account).getFirst();

    assertThat(muri.motion()).isEqualTo("Pre-renewal mitigation");
    assertThat(words(muri))
        .containsExactly(
            "open escalations 2",
            "resolution time ÷ SLA 1.2×",
            "ticket spike, tail p 0.0453",
            "4 tickets in 28 days, 1.0 expected",
            "38 days to the notice deadline");
    assertThat(muri.yearly()).isNull();
    assertThat(muri.parts().get(3).sources()).hasSize(4);
    assertThat(muri.parts().get(4).sources())
        .extracting(Source::column)
        .containsExactly("renewal_date");
  }

  /** 83 days of base are too few; 84 are three periods: 3 tickets ÷ 3 = 1.0 expected. */
  @Test
  void withTooShortABaseNothingIsExpected() {
    Histories tooShort = ticket(Histories.of("open_escalations", "1"), "a", 110);
    ticket(tooShort, "b", 2);
    assertThat(words(wastes(tooShort).getFirst())).hasSize(1);

    Histories enough = ticket(Histories.of("open_escalations", "1"), "a", 111);
    ticket(ticket(enough, "b", 100), "c", 90);
    assertThat(words(wastes(enough).getFirst()).get(1))
        .isEqualTo("0 tickets in 28 days, 1.0 expected");
  }

  @Test
  void aDeadlineThatPassedSaysSo() {
    Waste muri =
        wastes(
                Histories.of("open_escalations", "1")
                    .with("renewal_date", Histories.TODAY.minusDays(1).toString(), 0))
            .getFirst();
    assertThat(words(muri).get(1)).isEqualTo("renewal passed 1 day ago");
  }
}
