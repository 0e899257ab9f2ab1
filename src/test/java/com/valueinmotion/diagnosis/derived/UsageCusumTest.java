package com.valueinmotion.diagnosis.derived;

import static com.valueinmotion.diagnosis.derived.UsageWeeks.actions;
import static com.valueinmotion.diagnosis.derived.UsageWeeks.finding;
import static com.valueinmotion.diagnosis.derived.UsageWeeks.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.valueinmotion.diagnosis.Derivation;
import com.valueinmotion.diagnosis.Finding;
import com.valueinmotion.diagnosis.Histories;
import com.valueinmotion.diagnosis.Policies;
import com.valueinmotion.diagnosis.PolicyReader;
import com.valueinmotion.diagnosis.PolicyTexts;
import com.valueinmotion.diagnosis.Reading;
import com.valueinmotion.diagnosis.State;
import com.valueinmotion.diagnosis.evidence.Evidence;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageCusumTest {
  private static final String SIGNAL = "usage_cusum";

  private static Finding cusum(String newestFirst) {
    return finding(SIGNAL, actions(newestFirst));
  }

  /**
   * A base of twelve 100s: c = 100, MAD = 0, so σ = √100 = 10, and a week x adds (100 − x) ÷ 10, at
   * most 2, − 0.5, or takes it away.
   */
  @ParameterizedTest
  @CsvSource({
    "100*4, 0, GOOD", // back at c
    "86 85*3, 3.9, GOOD", // 0.9 + 3 × 1
    "85*4, 4, AMBER",
    "84 85*3, 4.1, AMBER",
    "85 85 80 80, 5, AMBER", // 2 × 1.5 + 2 × 1; mean 82.5: a drop of 17.5%
    "84 85 80 80, 5, AMBER", // 5.1, but held: the drop is under 20%
    "81*4, 5, AMBER", // 4 × 1.4 = 5.6, but held: a drop of 19%
    "80*4, 6, RED", // 4 × 1.5, and a drop of 20%
    "0 100*3, 1.5, GOOD", // a week counts for 2 σ at most
    "0*2 100*2, 3, GOOD", // two weeks of holidays are no shift
    "0*3 100, 4.5, AMBER",
    "0*4, 6, RED",
    "95*4, 0, GOOD", // 0.5 σ a week is within the slack
    "94*40, 4, AMBER" // 40 × 0.1, though it is only 6%
  })
  void theSumOverTheWeeksAfterTheBase(String later, String value, State state) {
    Finding finding = cusum(later + " 100*12");

    assertThat(number(finding)).isEqualByComparingTo(value);
    assertThat(finding.state()).isEqualTo(state);
  }

  /** A base of twelve 25s: σ = √25 = 5, so that a drop of 20% is no more than one σ. */
  @ParameterizedTest
  @CsvSource({
    "20*4, 2, GOOD", // 4 × (1 − 0.5)
    "16 16 17 16, 5, AMBER", // 1.3 + 1.3 + 1.1 + 1.3, and a drop of 35%
    "16*4, 5.2, RED" // 4 × 1.3
  })
  void fiveItselfIsNotYetRed(String later, String value, State state) {
    Finding finding = cusum(later + " 25*12");

    assertThat(number(finding)).isEqualByComparingTo(value);
    assertThat(finding.state()).isEqualTo(state);
  }

  /**
   * By hand. Base 90 and 110 in turn: median 100, every distance 10, so MAD = 10 and σ = 1.4826 ×
   * 10 = 14.826 (more than √100). The later weeks, oldest first:
   *
   * <pre>
   *   x     (100 − x) ÷ σ   at most 2    − 0.5     S
   *   70      2.0235         2            1.5      1.5
   *   75      1.6862         1.6862       1.1862   2.6862
   *   98      0.1349         0.1349      −0.3651   2.3211
   *   72      1.8886         1.8886       1.3886   3.7097
   *   65      2.3607         2            1.5      5.2097    mean of 4: 77.5, a drop of 22.5%
   * </pre>
   */
  @Test
  void aCaseByHand() {
    Finding finding = cusum("65 72 98 75 70 90 110 90 110 90 110 90 110 90 110 90 110");

    assertThat(number(finding)).isEqualByComparingTo("5.21");
    assertThat(finding.state()).isEqualTo(State.RED);
    Reading reading = finding.evidence().orElseThrow();
    assertThat(reading.formula())
        .isEqualTo(
            "sum over 5 weeks of what they lack of the usual 100, a week at most 2σ less 0.5σ, in"
                + " all at most 10, σ = max(1.4826 × 10, √100); mean of the newest 4 77.5");
    assertThat(reading.sources()).hasSize(17);
    assertThat(reading.source().row()).as("the newest week").isEqualTo(18);
    assertThat(reading.observedOn()).isEqualTo(Histories.TODAY);
  }

  @Test
  void aFewOddWeeksInTheBaseNeitherHideNorMakeAShift() {
    assertThat(number(cusum("80*4 100*9 900 900 0"))).isEqualByComparingTo("6");
    assertThat(number(cusum("100*4 100*9 900 900 0"))).isEqualByComparingTo("0");
  }

  /**
   * Ten weeks at 60% of the base: S would be 10 × 1.5 = 15, and counts to 10. Then week by week
   * back to it.
   */
  @ParameterizedTest
  @CsvSource({
    "60*10, 10, RED",
    "100*1 60*10, 9.5, RED", // mean 70
    "100*2 60*10, 9, RED", // mean 80: still a drop of 20%
    "100*3 60*10, 5, AMBER", // mean 90
    "100*4 60*10, 0, GOOD", // mean 100: it starts again
    "140*2 60*10, 0, GOOD", // two strong weeks are as good
    "90*9 60*10, 5, AMBER", // back, but not quite: certain, and small
    "90*2 100*4 60*10, 1, GOOD" // after the restart the old fall is forgotten
  })
  void aLongLowIsForgivenOnceItIsOver(String later, String value, State state) {
    Finding finding = cusum(later + " 100*12");

    assertThat(number(finding)).isEqualByComparingTo(value);
    assertThat(finding.state()).isEqualTo(state);
  }

  @Test
  void lowerLaterWeeksNeverGiveALowerSum() {
    SplittableRandom random = new SplittableRandom(20261122);
    UsageCusum signal = new UsageCusum(Policies.shipped().measures().usage().cusum());
    int raised = 0;
    for (int n = 0; n < 4_000; n++) {
      int[] weeks = new int[12 + 4 + random.nextInt(10)];
      Arrays.setAll(weeks, w -> 40 + random.nextInt(80));
      double before = sum(signal, weeks);
      int later = weeks.length - 12;
      for (int change = random.nextInt(3); change >= 0; change--) {
        int week = random.nextInt(later);
        weeks[week] = random.nextInt(weeks[week] + 1);
      }
      double after = sum(signal, weeks);
      assertThat(after).as("%s", Arrays.toString(weeks)).isGreaterThanOrEqualTo(before);
      raised += after > before ? 1 : 0;
    }
    assertThat(raised).as("cases in which it does rise").isGreaterThan(1_000);
  }

  private static double sum(UsageCusum signal, int[] newestFirst) {
    String weeks =
        Arrays.stream(newestFirst).mapToObj(String::valueOf).collect(Collectors.joining(" "));
    return switch (signal.derive(Evidence.of(actions(weeks).build()))) {
      case Derivation.Derived(Reading reading) -> Double.parseDouble(reading.value().text());
      default -> throw new AssertionError("nothing was derived");
    };
  }

  @Test
  void withoutWeeksNothingIsKnown() {
    Finding finding = finding(SIGNAL, new Histories());

    assertThat(finding.state()).isEqualTo(State.UNKNOWN);
    assertThat(finding.valueText()).isEqualTo("unknown");
  }

  @ParameterizedTest
  @CsvSource({
    "100*15, 15 of 16 weeks",
    "100*5 -*20 100*10, 15 of 16 weeks",
    "20*4 4*12, 4 of 5 a week",
    "0*30, 0 of 5 a week"
  })
  void tooFewWeeksOrTooFewEventsAreNeverGood(String weeks, String need) {
    Finding finding = cusum(weeks);

    assertThat(finding.state()).isEqualTo(State.UNKNOWN);
    assertThat(finding.valueText()).isEqualTo("too sparse");
    assertThat(finding.sparse()).isEqualTo(need);
  }

  @Test
  void aGapIsLeftOutAndAZeroCounts() {
    assertThat(number(cusum("80 - 80 - 80 80 100*12"))).isEqualByComparingTo("6");
    assertThat(number(cusum("100 0 100 100 100*12"))).isEqualByComparingTo("1");
  }

  @Test
  void halfAWeekIsNoShift() {
    assertThat(number(finding(SIGNAL, actions("1 100*16", -3)))).isEqualByComparingTo("0");
  }

  @Test
  void lateDataAreUnknownWhereGoodAndStandWhereBad() {
    assertThat(finding(SIGNAL, actions("100*16", 14)).state()).isEqualTo(State.UNKNOWN);

    Finding bad = finding(SIGNAL, actions("80*4 100*12", 14));
    assertThat(bad.state()).isEqualTo(State.RED);
    assertThat(bad.stale()).isTrue();
  }

  @Test
  void anEarlierDayDoesNotSeeTheShift() {
    var history = actions("50*4 100*16").build();

    assertThat(number(finding(SIGNAL, history))).isEqualByComparingTo("6");
    assertThat(number(finding(SIGNAL, history.seenFrom(Histories.TODAY.minusDays(28)))))
        .isEqualByComparingTo("0");
  }

  @Test
  void aPolicyWhoseNewestWeeksAreInTheBaseIsRefused() {
    String measures = Policies.text(PolicyTexts.MEASURES);
    assertThat(measures).contains("weeks: 16, baseWeeks: 12");

    assertThatThrownBy(
            () ->
                new PolicyReader()
                    .read(
                        new PolicyTexts(
                            Policies.text(PolicyTexts.SIGNALS),
                            Policies.text(PolicyTexts.RISK),
                            measures.replace(
                                "weeks: 16, baseWeeks: 12", "weeks: 16, baseWeeks: 13"))))
        .hasMessageContaining("measures.yaml, line")
        .hasMessageContaining("the newest weeks must not be in the base");
  }
}
