package com.valueinmotion.language.ground.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.language.ground.claim.Claim;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ComparisonTest {
  private final Comparison comparison = new Comparison(Evidence.RULES.lexicon().comparison());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          it is below 30                | 22 of 100; red below 30
          it is under the red line of 30| 22 of 100; red below 30
          it is more than 20            | 22 of 100; red below 30
          it is 22                      | 22 of 100; red below 30
          31% below the median          | 31% below the median; red below −30%
          it is over 50%                | 57%; red from 50%
          more than a month             | in 38 days
          """)
  void rightWayRound(String said, String known) {
    assertThat(isWrong(said, known)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          it is above 30                | 22 of 100; red below 30
          it is over the red line of 30 | 22 of 100; red below 30
          31% above the median          | 31% below the median; red below −30%
          it is under 50%               | 57%; red from 50%
          less than a month             | in 38 days
          """)
  void wrongWayRound(String said, String known) {
    assertThat(isWrong(said, known)).isTrue();
  }

  private boolean isWrong(String said, String known) {
    Claim claim = Evidence.claim(said, known, false);
    assertThat(claim.figures()).isNotEmpty();
    return claim.figures().stream()
        .anyMatch(figure -> comparison.wrong(claim, figure, claim.cited()).isPresent());
  }
}
