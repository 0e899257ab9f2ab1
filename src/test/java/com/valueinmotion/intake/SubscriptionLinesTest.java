package com.valueinmotion.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.account.Entry.Subscription;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a contract line ends, and what it brings in a year. */
class SubscriptionLinesTest {
  private static final String HEADER =
      "id,Customer ID,Status,Start Date (UTC),Current Period End (UTC),Canceled At (UTC),Ended At"
          + " (UTC),Interval,Quantity,Amount,Currency\n";

  private final Desk desk = new Desk();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "active,2026-01-10,2026-12-10,,, | 2026-12-10 | none",
        "active,2026-01-10,2026-12-10,2026-11-02,, | 2026-12-10 | none",
        "canceled,2026-01-10,2026-12-10,2026-11-02,2026-11-20, | 2026-11-20 | 2026-11-20",
        "canceled,2026-01-10,2026-12-10,2026-11-02,, | 2026-11-02 | 2026-11-02",
        "canceled,2026-01-10,,,, | 2026-11-22 | 2026-11-22",
        "canceled,2026-03-10,2026-04-10,2026-02-01,, | 2026-03-10 | 2026-03-10",
        "past_due,2026-01-10,2026-11-10,,, | 2026-11-10 | none",
        "unheard of,2026-01-10,2026-11-10,,, | 2026-11-10 | 2026-11-10",
        "active,2027-01-10,2028-01-10,,, | 2028-01-10 | none"
      })
  void endsAsItsStatusAndDaysSay(String cells, @Nullable String until, @Nullable String churned)
      throws IntakeException {
    Desk.Result result = desk.read("s.csv", HEADER + "s-1,c-1," + cells + "month,1,10,EUR\n");

    assertThat(result.reasons()).isEmpty();
    assertThat(String.valueOf(result.entries(Subscription.class).getFirst().until()))
        .isEqualTo(String.valueOf(until));
    assertThat(result.values().stream().filter(v -> v.contains("churned_on")))
        .containsExactlyElementsOf(
            churned == null ? List.of() : List.of("c-1 " + churned + " churned_on " + churned));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "month,1,10,EUR | 120 EUR",
        "year,1,10,EUR | 10 EUR",
        "3-month,1,10,EUR | 40 EUR",
        "week,1,10,EUR | 520 EUR",
        "month,,10,EUR | 120 EUR",
        "month,2,10,EUR | null",
        ",1,10,EUR | null",
        "month,1,,EUR | null",
        "month,1,10, | 120"
      })
  void bringsAYear(String cells, String perYear) throws IntakeException {
    Desk.Result result =
        desk.read("s.csv", HEADER + "s-1,c-1,active,2026-01-10,2026-12-10,,," + cells + "\n");

    assertThat(String.valueOf(result.entries(Subscription.class).getFirst().perYear()))
        .isEqualTo(perYear);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "active,,2026-12-10,,,month,1,10,EUR | Start Date (UTC) is missing: give the day on which"
            + " it begins, such as 2026-11-03",
        "active,2026-12-10,2026-01-10,,,month,1,10,EUR | it ends before it begins; correct one of"
            + " the two days",
        "active,2026-01-10,,,,month,-1,10,EUR | Quantity is -1: it must be between 0 and"
            + " 1000000000"
      })
  void saysWhatIsWrong(String cells, String reason) throws IntakeException {
    assertThat(desk.read("s.csv", HEADER + "s-1,c-1," + cells + "\n").reasons())
        .containsExactly(reason);
  }
}
