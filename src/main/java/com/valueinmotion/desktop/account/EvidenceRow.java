package com.valueinmotion.desktop.account;

import com.valueinmotion.account.Datum;
import com.valueinmotion.desktop.text.DayText;
import com.valueinmotion.diagnosis.Diagnosis;
import com.valueinmotion.diagnosis.Finding;
import com.valueinmotion.diagnosis.Reading;
import com.valueinmotion.diagnosis.State;
import com.valueinmotion.workbench.WeeklySeries;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One signal of the account.
 *
 * @param finding what it says
 * @param weeks its value at each of the last 26 week ends
 */
public record EvidenceRow(Finding finding, WeeklySeries weeks) {

  /** All signals, the worst first; equals, and those that are not bad, in catalogue order. */
  static List<EvidenceRow> of(Diagnosis diagnosis, List<Diagnosis> trend) {
    List<EvidenceRow> rows = new ArrayList<>();
    for (int i = 0; i < diagnosis.findings().size(); i++) {
      rows.add(new EvidenceRow(diagnosis.findings().get(i), weeks(trend, i)));
    }
    rows.sort(Comparator.comparingInt((EvidenceRow row) -> row.finding().severity()).reversed());
    return List.copyOf(rows);
  }

  private static WeeklySeries weeks(List<Diagnosis> trend, int signal) {
    List<@Nullable Number> values = new ArrayList<>();
    for (Diagnosis week : trend) {
      values.add(number(week.findings().get(signal).reading()));
    }
    return WeeklySeries.of(values);
  }

  private static @Nullable Number number(@Nullable Reading reading) {
    return switch (reading == null ? null : reading.value()) {
      case Datum.Quantity(BigDecimal value) -> value;
      case Datum.Flag(boolean yes) -> yes ? 1 : 0;
      case null, default -> null;
    };
  }

  /** "usage.csv row 118", "usage.csv row 118 +2", or what is missing. */
  public String source() {
    Reading reading = finding.reading();
    if (reading == null) {
      return "no file says it";
    }
    if (finding.state() == State.UNKNOWN) {
      return finding.stale()
          ? finding.ageDays() + " d old, fresh for " + finding.signal().fresh() + " d"
          : "\"" + reading.value().text() + "\" is no answer the rules know";
    }
    int more = reading.sources().size() - 1;
    return reading.source().cite() + (more > 0 ? " +" + more : "");
  }

  /** "4 d", "stale 46 d", "–" where it is unknown. */
  public String age() {
    return finding.state() == State.UNKNOWN
        ? "–"
        : (finding.stale() ? "stale " : "") + DayText.brief(finding.ageDays());
  }
}
