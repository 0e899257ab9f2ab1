package com.valueinmotion.language.ground.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.language.ground.claim.Claim;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SupportTest {
  private final Support support = new Support(Evidence.AS_OF, Evidence.RULES.lexicon().figures());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          160 of 420 seats              | 160 of 420 seats are idle
          38%                           | 160 of 420 seats are idle
          38.1 per cent                 | 160 of 420 seats are idle
          more than a third             | 160 of 420 seats are idle
          260 are in use                | 160 of 420 seats are idle
          62% are in use                | 160 of 420 seats are idle
          both of them                  | 2 of 2 sites are live
          €412k                         | The ARR is €411,800
          about €400k                   | The ARR is €411,800
          410.000 EUR                   | The ARR is €410,000
          15 000 kr                     | The invoice is 15,000 SEK
          about 30 tickets              | 29.6 tickets
          five weeks                    | in 38 days
          38 days                       | the notice deadline is 2026-12-30
          about a month                 | the notice deadline is 2026-12-22
          90 days                       | from 2026-12-30 to 2027-03-30
          1.5 hours                     | it takes 90 minutes
          30 December                   | the notice deadline is 2026-12-30
          in December                   | the notice deadline is 2026-12-30
          at year-end                   | the notice deadline is 2026-12-30
          on Wednesday                  | the notice deadline is 2026-12-30
          three times                   | 3 times as many
          """)
  void bears(String said, String known) {
    assertThat(isBorne(said, known, false)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          180 seats                     | 160 of 420 seats are idle
          160 tickets                   | 160 of 420 seats are idle
          260 are idle                  | 160 of 420 seats are idle
          62% are idle                  | 160 of 420 seats are idle
          39%                           | 160 of 420 seats are idle
          less than a third             | 160 of 420 seats are idle
          44% of it                     | a score of 45 of 100
          $412k                         | The ARR is €411,800
          €413k                         | The ARR is €411,800
          about €500k                   | The ARR is €411,800
          15 000 DKK                    | The invoice is 15,000 SEK
          30 tickets                    | 28 tickets
          six weeks                     | in 38 days
          39 days                       | the notice deadline is 2026-12-30
          the 8-week mean               | the 4-week mean
          two hours                     | it takes 90 minutes
          31 December                   | the notice deadline is 2026-12-30
          in November                   | the notice deadline is 2026-12-30
          on Thursday                   | the notice deadline is 2026-12-30
          at 10:30                      | the call is at 10:30
          twice as many                 | 3 times as many
          """)
  void doesNotBear(String said, String known) {
    assertThat(isBorne(said, known, false)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          12 points down                | it was 34 and is 22
          a drop of 35%                 | it was 34 and is 22
          twice as long                 | it was 42 and is 21 minutes
          two weeks longer              | 59 days, against 45 days
          """)
  void bearsWhatIsWorkedOutOfAMovement(String said, String known) {
    assertThat(isBorne(said, known, true)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          13 points down                | it was 34 and is 22
          12 seats                      | it was 34 and is 22
          a drop of 45%                 | it was 34 and is 22
          three weeks longer            | 59 days, against 45 days
          """)
  void doesNotBearWhatIsWorkedOutWrongly(String said, String known) {
    assertThat(isBorne(said, known, true)).isFalse();
  }

  private boolean isBorne(String said, String known, boolean moved) {
    Claim claim = Evidence.claim(said, known, moved);
    return claim.figures().stream()
        .allMatch(figure -> support.bears(claim.cited().getFirst(), figure, claim));
  }
}
