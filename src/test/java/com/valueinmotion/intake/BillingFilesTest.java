package com.valueinmotion.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.account.Entry;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Stripe, Chargebee and ChartMogul. */
class BillingFilesTest {
  private static final String BASALT = "cus_de305d54-75b4-431b-adb2-eb6b9e546013";
  private static final String PUMICE = "cus_de305d54-75b4-431b-adb2-eb6b9e546099";

  private final Desk desk = new Desk();

  @Test
  void stripesSubscriptions() throws IntakeException {
    Desk.Result result = desk.readResource("stripe/subscriptions.csv");

    assertThat(result.values())
        .containsExactly(
            "cus_A1 2026-11-22 name Lumen Lighting",
            "cus_A1 2026-11-22 name Lumen Lighting",
            "cus_B2 2026-11-22 name Tern Analytics",
            "cus_C3 2026-11-22 name Opal Dental",
            "cus_A1 2025-04-15 started_on 2025-04-15",
            "cus_A1 2025-04-15 arr 5880 EUR",
            "cus_A1 2026-02-01 arr 7080 EUR",
            "cus_A1 2026-11-22 renewal_date 2026-12-15",
            "cus_B2 2025-01-10 started_on 2025-01-10",
            "cus_B2 2025-01-10 licenses 25",
            "cus_B2 2026-11-22 renewal_date 2026-12-10",
            "cus_C3 2025-06-01 started_on 2025-06-01",
            "cus_C3 2025-06-01 arr 5880 EUR",
            "cus_C3 2026-09-01 arr 0 EUR",
            "cus_C3 2026-09-01 churned_on 2026-09-01");
    Entry.Subscription cancelled = result.entries(Entry.Subscription.class).get(1);
    assertThat(cancelled.until()).isEqualTo(LocalDate.of(2027, 2, 1));
    assertThat(cancelled.cancelled()).isEqualTo(LocalDate.of(2026, 11, 2));
    assertThat(cancelled.reason()).isEqualTo("cancellation_requested");
    assertThat(result.entries(Entry.Subscription.class).get(2).perYear())
        .as("of 25 at 20.00 or of 25 for 20.00")
        .isNull();
    assertThat(result.skips()).containsExactly("6: nothing is paid for it, as its status says");
    assertThat(result.tally()).isEqualTo(new Tally(5, 4, 0, 1));
  }

  @Test
  void anIntervalThatNobodyKnowsIsRefused() throws IntakeException {
    String header = "id,Customer ID,Status,Created (UTC),Interval,Amount,Currency\n";

    assertThat(desk.read("s.csv", header + "s,c,active,2026-01-01 10:00,lunar,5,eur\n").reasons())
        .containsExactly("Interval is \"lunar\": write a number, such as 49.5");
    assertThat(desk.read("s.csv", header + "s,c,active,2026-01-01 10:00,,5,eur\n").values())
        .as("an amount of no interval is no yearly one")
        .containsExactly("c 2026-01-01 started_on 2026-01-01");
  }

  @Test
  void chargebeesSubscriptions() throws IntakeException {
    Desk.Result result = desk.readResource("chargebee/subscriptions.csv");

    assertThat(result.values())
        .containsExactly(
            "cb_100 2025-05-05 started_on 2025-05-05",
            "cb_100 2025-05-05 arr 14256 EUR",
            "cb_100 2026-01-01 arr 15456 EUR",
            "cb_100 2026-11-22 renewal_date 2026-12-05",
            "cb_200 2025-09-01 started_on 2025-09-01",
            "cb_200 2025-09-01 arr 360000 JPY",
            "cb_200 2026-09-20 arr 0 JPY",
            "cb_200 2026-09-20 churned_on 2026-09-20");
    assertThat(result.skips()).containsExactly("5: it has not begun yet");
    assertThat(result.entries(Entry.Subscription.class).get(2).reason()).isEqualTo("not_paid");
    assertThat(result.tally()).isEqualTo(new Tally(4, 3, 0, 1));
  }

  @Test
  void chartMogulsCustomers() throws IntakeException {
    Desk.Result result = desk.readResource("chartmogul/customers.csv");

    assertThat(result.values())
        .containsExactly(
            BASALT + " 2026-11-22 name Basalt Bikes",
            BASALT + " 2026-11-22 arr 49200 EUR",
            BASALT + " 2026-11-22 started_on 2023-05-02",
            BASALT + " 2026-11-22 website https://www.basalt.example/");
    assertThat(result.skips()).containsExactly("3: it is no customer, as its status says");
    assertThat(result.tally()).isEqualTo(new Tally(2, 1, 0, 1));
  }

  @Test
  void chartMogulsSubscriptions() throws IntakeException {
    Desk.Result result = desk.readResource("chartmogul/subscriptions.csv");

    assertThat(result.values())
        .containsExactly(
            BASALT + " 2023-05-02 started_on 2023-05-02",
            BASALT + " 2023-05-02 arr 49200 EUR",
            BASALT + " 2023-05-02 licenses 40",
            BASALT + " 2026-11-22 renewal_date 2026-12-02",
            PUMICE + " 2024-05-02 started_on 2024-05-02",
            PUMICE + " 2024-05-02 arr 12000 EUR",
            PUMICE + " 2026-05-20 arr 0 EUR",
            PUMICE + " 2024-05-02 licenses 10",
            PUMICE + " 2026-05-20 licenses 0",
            PUMICE + " 2026-05-20 churned_on 2026-05-20");
    assertThat(result.tally()).isEqualTo(new Tally(2, 2, 0, 0));
  }
}
