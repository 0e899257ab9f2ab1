package com.valueinmotion.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyReaderTest {
  private final String signals = Policies.text(PolicyTexts.SIGNALS);
  private final String risk = Policies.text(PolicyTexts.RISK);
  private final String measures = Policies.text(PolicyTexts.MEASURES);

  private Policy read(String signals, String risk) throws PolicyException {
    return new PolicyReader().read(new PolicyTexts(signals, risk, measures));
  }

  @Test
  void theHashFollowsEveryWord() throws PolicyException {
    String hash = read(signals, risk).hash();

    assertThat(hash).matches("[0-9a-f]{7}");
    assertThat(read(signals, risk).hash()).isEqualTo(hash);
    assertThat(read(signals.replace("Low ICP fit", "Poor ICP fit"), risk).hash())
        .isNotEqualTo(hash);
    assertThat(read(signals, risk.replace("pivot: 40", "pivot: 41")).hash()).isNotEqualTo(hash);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "phase: Intent|phase: Intention|no phase is called Intention",
        "amber: \"<=65\"|amber: \"65\"|is no threshold",
        "red: \"<50\"|red: \"<90\"|must lie in that order",
        "red: \"<50\"|red: \">50\"|must point the same way",
        "told: users trained|tell: users trained|\"tell\" is no setting",
        "fresh: 365|fresh: 0|at least 1",
        "id: business_goal_recorded|id: icp_score|a second signal called icp_score",
        "unit: score|unit: points|\"points\" is none of",
        "good: 80|good: eighty|eighty",
      })
  void aMistakeInTheCatalogueIsNamedWithItsLine(String right, String wrong, String problem) {
    assertThat(signals).contains(right);
    assertThatThrownBy(
            () ->
                read(
                    signals.replaceFirst(
                        java.util.regex.Pattern.quote(right),
                        java.util.regex.Matcher.quoteReplacement(wrong)),
                    risk))
        .isInstanceOf(PolicyException.class)
        .hasMessageContaining(problem)
        .hasMessageMatching("(?s)signals\\.yaml, line [1-9]\\d*: .*");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "  Usage: 45||nothing is said for Usage",
        "brokenAt: 60|brokenAt: 55|brokenAt must be 60",
        "id: invoice_overdue_days|id: invoices|tests invoices, which is no signal",
        "pivot: 40|pivot: x|risk.yaml, line",
        "ceiling: 90|ceiling: 101|ceiling must be a percentage from 1 to 100",
        "nps: 9, |nps: 11, |nps must be an answer from 0 to 10",
        "nps: 9, ||nps",
        "useCases: 1|useCases: 0|useCases must be at least 1",
        "signs: 3|signs: 5|signs must be a number from 1 to 4",
        "window: 90|window: -1|window must be a number of days",
        "minimum: 8|minimum: 2|minimum must be at least 3",
        "gap: 1.5|gap: 0|gap must be above 0",
        "customerDays: 365|customerDays: 0|customerDays must be at least 1",
        "leaving: {id: renewal_flag|leaving: {id: flag|leaving tests flag, which",
      })
  void aMistakeInTheRulesIsNamed(String right, String wrong, String problem) {
    assertThat(risk).contains(right);
    String changed = risk.replace(right, wrong == null ? "" : wrong);
    assertThatThrownBy(() -> read(signals, changed))
        .isInstanceOf(PolicyException.class)
        .hasMessageContaining(problem);
  }
}
