package com.valueinmotion.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two values of one row that cannot both be true. */
class ContradictionsTest {
  private final Desk desk = new Desk();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "paid seats,active users | 0,12 | paid seats is 0 but active users is 12: correct one of"
            + " the two",
        "renewal_date,started_on | 2026-01-01,2026-02-01 | renewal_date is 2026-01-01 but"
            + " started_on is 2026-02-01: correct one of the two",
        "churned_on,Customer from | 2025-12-31,2026-01-01 | churned_on is 2025-12-31 but Customer"
            + " from is 2026-01-01: correct one of the two",
        "modules_used,modules_entitled | 5,4 | modules_used is 5 but modules_entitled is 4: correct"
            + " one of the two"
      })
  void refuseTheirRowAndSayWhich(String columns, String values, String reason)
      throws IntakeException {
    Desk.Result result =
        desk.read("own.csv", "customer," + columns + "\nACME," + values + "\nBETA,,\n");

    assertThat(result.reasons()).containsExactly(reason);
    assertThat(result.tally()).isEqualTo(new Tally(2, 1, 1, 0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "licenses,active_users | 10,12",
        "licenses,active_users | 0,0",
        "licenses,active_users | ,12",
        "renewal_date,started_on | 2026-02-01,2026-02-01",
        "churned_on,renewal_date | 2026-01-01,2026-02-01",
        "churned_on,started_on | 2026-01-01,2026-01-01",
        "modules_used,modules_entitled | 4,4",
        "trained_users,licenses | 50,10",
        "workflows_live,workflows_target | 9,5"
      })
  void whatDoesHappenIsNoContradiction(String columns, String values) throws IntakeException {
    assertThat(desk.read("own.csv", "customer," + columns + "\nACME," + values + "\n").reasons())
        .isEmpty();
  }

  @Test
  void aHeaderIsQuotedAsItIsAndNotTakenForAPlaceholder() throws IntakeException {
    assertThat(desk.read("own.csv", "customer,{paid seats},active_users\nACME,0,12\n").reasons())
        .containsExactly("paid seats is 0 but active_users is 12: correct one of the two");
  }
}
