package com.valueinmotion.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.account.AccountRef;
import com.valueinmotion.account.Entry;
import com.valueinmotion.account.RowFacts;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Amplitude and Mixpanel. */
class EventFilesTest {
  private final Desk desk = new Desk();

  @Test
  void amplitudesEvents() throws IntakeException {
    Desk.Result result = desk.readResource("amplitude/events.json");

    assertThat(result.facts())
        .extracting(RowFacts::subject)
        .containsOnly(AccountRef.byName("Basalt Bikes"), AccountRef.byDomain("basalt.example"));
    assertThat(result.values())
        .containsExactly(
            "basalt bikes 2026-11-02 weekly_active_users 2",
            "basalt bikes 2026-11-02 weekly_core_actions 2",
            "basalt.example 2026-11-02 weekly_active_users 1",
            "basalt.example 2026-11-02 weekly_core_actions 1");
    assertThat(result.entries(Entry.UserUse.class).getFirst())
        .satisfies(
            use -> {
              assertThat(use.user()).isEqualTo("ana@basalt.example");
              assertThat(use.eventAt()).isEqualTo(LocalDate.of(2026, 11, 2));
              assertThat(use.source().row()).isEqualTo(1);
              assertThat(use.source().column()).isEqualTo("event_time");
            });
    assertThat(result.skips()).containsExactly("3: it is nothing that a user did");
    assertThat(result.reasons())
        .as("mail for everybody is no company's")
        .containsExactly("groups.company is missing: name the account this row is about");
    assertThat(result.tally()).isEqualTo(new Tally(5, 3, 1, 1));
  }

  @Test
  void mixpanelsEvents() throws IntakeException {
    Desk.Result result = desk.readResource("mixpanel/events.json");

    assertThat(result.values())
        .containsExactly(
            "CRM-88 2026-11-02 weekly_active_users 1",
            "CRM-88 2026-11-02 weekly_core_actions 2",
            "fjord & sons 2026-11-02 weekly_active_users 1",
            "fjord & sons 2026-11-02 weekly_core_actions 1");
    assertThat(result.facts().getFirst().subject())
        .isEqualTo(new AccountRef("account_id", "CRM-88"));
    assertThat(result.facts().getFirst().rows()).isEqualTo(2);
    assertThat(result.skips()).containsExactly("3: it is nothing that a user did");
    assertThat(result.tally()).isEqualTo(new Tally(4, 3, 0, 1));
  }

  @Test
  void anEventThatCannotHaveHappenedYetIsRefused() throws IntakeException {
    String event =
        "{\"event\": \"Seen\", \"properties\": {\"distinct_id\": \"u\", \"company\": \"A\","
            + " \"time\": \"%s\"}}\n";

    assertThat(desk.read("e.json", event.formatted("2026-11-24")).reasons())
        .containsExactly("it has not happened yet; correct its day");
    assertThat(desk.read("e.json", event.formatted("2026-11-23")).reasons())
        .as("it is tomorrow somewhere")
        .isEmpty();
    assertThat(desk.read("e.json", event.formatted("1970-01-01")).reasons())
        .containsExactly("its day is before the year 2000; correct it");
  }
}
