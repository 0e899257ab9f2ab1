package com.valueinmotion.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Observation;
import com.valueinmotion.account.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeeklySeriesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void aValueLiesInItsWeekAndTheLaterOfOneWeekStands() {
    WeeklySeries series =
        WeeklySeries.of(
            List.of(
                seen(TODAY.minusDays(27 * 7), Datum.Quantity.of(1)),
                seen(TODAY.minusDays(25 * 7), Datum.Quantity.of(2)),
                seen(TODAY.minusDays(7), Datum.Quantity.of(3)),
                seen(TODAY.minusDays(6), Datum.Quantity.of(4)),
                seen(TODAY, Datum.Quantity.of(5))),
            TODAY);

    assertThat(series.at(0)).isEqualTo(2);
    assertThat(series.at(24)).isEqualTo(3);
    assertThat(series.at(25)).isEqualTo(5);
    assertThat(series.at(10)).isNaN();
    assertThat(series.known()).containsExactly(2.0, 3.0, 5.0);
  }

  @Test
  void whatIsNoNumberOrLiesInTheFutureIsLeftOut() {
    WeeklySeries series =
        WeeklySeries.of(
            List.of(
                seen(TODAY, new Datum.Words("many")),
                seen(TODAY.plusDays(1), Datum.Quantity.of(9))),
            TODAY);

    assertThat(series.known()).isEmpty();
    assertThat(series.hasLine()).isFalse();
  }

  @Test
  void aListEndsWithTheLatestWeekAndNullIsAGap() {
    WeeklySeries series = WeeklySeries.of(Arrays.asList(1, null, 3));

    assertThat(series.at(22)).isNaN();
    assertThat(series.at(23)).isEqualTo(1);
    assertThat(series.at(24)).isNaN();
    assertThat(series.at(25)).isEqualTo(3);
    assertThat(WeeklySeries.of(Collections.nCopies(40, 7)).known()).hasSize(26);
  }

  private static Observation seen(LocalDate day, Datum value) {
    return new Observation(
        "weekly_active_users", value, day, Instant.EPOCH, Source.of("usage.csv", 2, "users"));
  }
}
