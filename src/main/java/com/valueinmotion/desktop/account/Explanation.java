package com.valueinmotion.desktop.account;

import com.valueinmotion.account.Source;
import com.valueinmotion.desktop.text.DayText;
import com.valueinmotion.desktop.text.SignedText;
import com.valueinmotion.diagnosis.Diagnosis;
import com.valueinmotion.diagnosis.Finding;
import com.valueinmotion.diagnosis.Reading;
import com.valueinmotion.diagnosis.Signal;
import com.valueinmotion.diagnosis.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where one value comes from and what the rules make of it, down to file, row and column.
 *
 * @param title the signal's sentence
 * @param lines what is known, in the order a person asks
 */
public record Explanation(String title, List<Line> lines) {
  private static final int SOURCES = 4;

  /** A question and its answer. */
  public record Line(String name, String value) {}

  public Explanation {
    lines = List.copyOf(lines);
  }

  static Explanation of(Finding finding, Diagnosis diagnosis) {
    Signal signal = finding.signal();
    Reading reading = finding.reading();
    List<Line> lines = new ArrayList<>();
    lines.add(new Line("Value", SignedText.of(finding.valueText()) + state(finding)));
    if (reading == null) {
      lines.add(
          new Line("Missing", "No file gives it. A CSV with a column " + signal.id() + " would."));
    } else {
      lines.add(
          new Line(
              "Formula", reading.formula().isEmpty() ? "as the file gives it" : reading.formula()));
    }
    lines.add(new Line("Threshold", SignedText.of(finding.thresholdText())));
    if (finding.state() != State.UNKNOWN) {
      lines.add(new Line("Severity", finding.severity() + " of 100"));
    }
    lines.add(new Line("Phase", signal.phase().title()));
    lines.add(new Line("Family", signal.family() + ": of one family only the worst counts"));
    if (reading != null) {
      sources(reading).forEach(lines::add);
      lines.add(
          new Line("Observed", reading.observedOn() + ", " + DayText.ago(age(diagnosis, reading))));
    }
    lines.add(new Line("Fresh for", DayText.count(signal.fresh())));
    lines.add(new Line("Policy", diagnosis.policy() + ", engine " + diagnosis.engine()));
    return new Explanation(finding.text(), lines);
  }

  private static long age(Diagnosis diagnosis, Reading reading) {
    return diagnosis.asOf().toEpochDay() - reading.observedOn().toEpochDay();
  }

  private static String state(Finding finding) {
    String stale =
        !finding.stale()
            ? ""
            : finding.state() == State.UNKNOWN
                ? ", too old to count"
                : ", stale: stands until newer evidence";
    return finding.state() == State.UNKNOWN
        ? stale
        : ", " + finding.state().name().toLowerCase(Locale.ROOT) + stale;
  }

  private static List<Line> sources(Reading reading) {
    List<Line> lines = new ArrayList<>();
    for (Source source : reading.sources().stream().limit(SOURCES).toList()) {
      lines.add(
          new Line(lines.isEmpty() ? "Source" : "", source.cite() + ", column " + source.column()));
    }
    int more = reading.sources().size() - SOURCES;
    if (more > 0) {
      lines.add(new Line("", "and " + more + " more rows"));
    }
    return lines;
  }
}
