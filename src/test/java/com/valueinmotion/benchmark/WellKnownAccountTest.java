package com.valueinmotion.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.account.AccountField;
import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.account.Entry;
import com.valueinmotion.diagnosis.Diagnosis;
import com.valueinmotion.diagnosis.Engine;
import com.valueinmotion.diagnosis.Finding;
import com.valueinmotion.diagnosis.Policies;
import com.valueinmotion.diagnosis.Signal;
import com.valueinmotion.diagnosis.State;
import org.junit.jupiter.api.Test;

/** What is measured is what the figures say is measured. */
class WellKnownAccountTest {
  private final Engine engine = Policies.engine();
  private final AccountHistory account = WellKnownAccount.history();

  @Test
  void theAccountHasTheRowsThatTheFigureIsAbout() {
    assertThat(account.series(AccountField.WEEKLY_ACTIVE_USERS.id())).hasSize(26);
    assertThat(account.series(AccountField.WEEKLY_CORE_ACTIONS.id())).hasSize(26);
    assertThat(account.entries(Entry.Ticket.class)).hasSize(50);
    assertThat(account.entries(Entry.Stakeholder.class)).hasSize(5);
    assertThat(account.entries(Entry.Invoice.class)).hasSize(6);
    assertThat(account.entries(Entry.Opportunity.class)).hasSize(4);
    assertThat(engine.policy().signals())
        .extracting(Signal::id)
        .allSatisfy(id -> assertThat(account.series(id)).as(id).hasSize(6));
  }

  @Test
  void everySeriesIsInOrderOfItsDaysAndNothingLiesAhead() {
    assertThat(account.series().values())
        .allSatisfy(
            series ->
                assertThat(series)
                    .isSortedAccordingTo((a, b) -> a.eventAt().compareTo(b.eventAt()))
                    .noneMatch(o -> o.eventAt().isAfter(account.asOf().day())));
    assertThat(account.entries()).noneMatch(e -> e.eventAt().isAfter(account.asOf().day()));
  }

  @Test
  void everySignalIsKnownAndFreshAndTheDiagnosisUsesEveryPartOfTheEngine() {
    Diagnosis diagnosis = engine.diagnose(account);

    assertThat(diagnosis.findings())
        .allSatisfy(f -> assertThat(f.state()).as(f.signal().id()).isNotEqualTo(State.UNKNOWN))
        .noneMatch(Finding::stale);
    assertThat(diagnosis.unknownPhases()).isEmpty();
    assertThat(diagnosis.coverage()).isEqualTo(100);
    assertThat(diagnosis.findings())
        .extracting(Finding::state)
        .contains(State.RED, State.AMBER, State.GOOD);
    assertThat(diagnosis.breaksAt()).isPresent();
    assertThat(diagnosis.waste()).isNotEmpty();
    assertThat(diagnosis.priority().value()).isPositive();
  }
}
