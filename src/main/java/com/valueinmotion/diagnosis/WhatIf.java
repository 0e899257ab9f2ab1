package com.valueinmotion.diagnosis;

import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Observation;
import com.valueinmotion.account.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A history in which some signals have other values, as if files had stated them, and had done so
 * for long enough that a mended phase counts as mended. Nothing is stored.
 */
final class WhatIf {
  private WhatIf() {}

  /**
   * @param values by signal id
   * @param looks how many looks, a week apart, a phase must be low at to be mended
   */
  static AccountHistory in(AccountHistory history, Map<String, Datum> values, int looks) {
    Map<String, List<Observation>> series = new LinkedHashMap<>(history.series());
    LocalDate today = history.asOf().day();
    LocalDate since = today.minusWeeks(looks);
    values.forEach(
        (signal, value) -> {
          List<Observation> told = new ArrayList<>();
          for (Observation observation : history.series(signal)) {
            if (observation.eventAt().isBefore(since)) {
              told.add(observation);
            }
          }
          for (LocalDate day = since; !day.isAfter(today); day = day.plusWeeks(1)) {
            told.add(
                new Observation(
                    signal, value, day, history.asOf().knownBy(), Source.of("what if", 1, signal)));
          }
          series.put(signal, told);
        });
    return new AccountHistory(
        history.id(), history.name(), history.asOf(), series, history.entries());
  }
}
