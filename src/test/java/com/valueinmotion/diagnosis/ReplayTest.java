package com.valueinmotion.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A phase breaks at 60 and mends after two looks in a row under 50, a week apart. The friction of
 * Usage is that of usage_30d here: 22 is 70, 30 is 59, 35 is 51, 40 is 44, 60 is 14.
 */
class ReplayTest {
  private final Engine engine = Policies.engine();

  /** Values as "value@daysAgo", oldest first. */
  private PhaseState usage(String values) {
    Histories histories = new Histories();
    for (String value : values.split(" ", -1)) {
      String[] parts = value.split("@", -1);
      histories.with("usage_30d", parts[0], Integer.parseInt(parts[1]));
    }
    return engine.diagnose(histories.build()).phase(Phase.USAGE);
  }

  @ParameterizedTest
  @CsvSource({
    "22@0, true, false", // broken today
    "60@0, false, false", // never was
    "22@30 60@0, true, true", // one look under 50: not yet
    "22@30 60@6, true, true", // six days are not yet a second look
    "22@30 60@7, false, false", // two looks under 50
    "22@30 60@20, false, false",
    "22@30 35@0, true, true", // between the lines nothing mends
    "22@60 35@30, true, true", // however long
    "35@60, false, false", // and nothing breaks
    "22@60 35@30 60@7, false, false", // under 50 twice, after a while between the lines
    "22@60 60@28 35@14, false, false", // mended before it was strained again
    "22@30 60@14 22@8 60@0, true, true", // broke again before it had mended
    "22@3 60@0, false, false", // came and went between two looks
    "22@200 35@190, false, false", // looks go back half a year
    "22@180 35@170, true, true",
  })
  void mendsAfterTwoLooksInARow(String values, boolean broken, boolean mending) {
    PhaseState usage = usage(values);

    assertThat(usage.broken()).isEqualTo(broken);
    assertThat(usage.mending()).isEqualTo(mending);
  }

  @Test
  void aMendingPhaseKeepsItsOwnFrictionAndCountsForTheLevel() {
    Diagnosis diagnosis =
        engine.diagnose(
            new Histories()
                .with("usage_30d", "22", 30)
                .with("usage_30d", "60", 0)
                .with("roi_score", "30", 0)
                .build());

    assertThat(diagnosis.phase(Phase.USAGE).friction()).isEqualTo(14);
    assertThat(diagnosis.level()).isEqualTo(Level.MEDIUM);
    assertThat(diagnosis.breaksAt().orElseThrow().phase()).isEqualTo(Phase.VALUE);
  }

  @Test
  void whatIsUnknownTodayIsNotMending() {
    PhaseState usage = usage("22@100 60@50");

    assertThat(usage.isKnown()).isFalse();
    assertThat(usage.broken()).isFalse();
  }

  @Test
  void anOlderDayIsReplayedFromWhatHadHappenedByThen() {
    Diagnosis weekAgo =
        engine.diagnose(
            new Histories()
                .with("usage_30d", "22", 30)
                .with("usage_30d", "60", 7)
                .build()
                .seenFrom(Histories.TODAY.minusDays(7)));

    assertThat(weekAgo.phase(Phase.USAGE).mending()).isTrue();
  }

  @Test
  void aValueThatIsTriedCountsAsHavingHeld() {
    Diagnosis tried =
        engine.diagnoseIf(
            Histories.of("usage_30d", "22").build(),
            java.util.Map.of("usage_30d", com.valueinmotion.account.Datum.Quantity.of(80)));

    assertThat(tried.phase(Phase.USAGE).broken()).isFalse();
  }
}
