package com.valueinmotion.desktop.today;

import com.valueinmotion.account.AccountId;
import com.valueinmotion.diagnosis.Diagnosis;
import com.valueinmotion.diagnosis.Phase;
import com.valueinmotion.workbench.AccountView;
import com.valueinmotion.workbench.WeeklySeries;
import java.util.List;

/**
 * The account an entry is about, as it is diagnosed now.
 *
 * @param trend friction by week for each phase
 */
record LoadedAccount(Diagnosis diagnosis, List<WeeklySeries> trend) {
  static LoadedAccount of(AccountView view) {
    return new LoadedAccount(
        view.diagnosis(), Phase.FLOW.stream().map(phase -> friction(view.trend(), phase)).toList());
  }

  private static WeeklySeries friction(List<Diagnosis> trend, Phase phase) {
    return WeeklySeries.of(trend.stream().map(week -> week.phase(phase).friction()).toList());
  }

  AccountId id() {
    return diagnosis.account();
  }
}
