package com.valueinmotion.console;

import com.valueinmotion.diagnosis.Break;
import com.valueinmotion.diagnosis.Diagnosis;
import com.valueinmotion.diagnosis.Difference;
import com.valueinmotion.diagnosis.Difference.PhaseChange;
import com.valueinmotion.diagnosis.Finding;
import com.valueinmotion.diagnosis.PhaseState;
import java.util.List;

/** What flips, as a person reads it on the console. */
final class DifferenceText {
  private DifferenceText() {}

  static String of(Difference difference) {
    Diagnosis before = difference.before();
    Diagnosis after = difference.after();
    StringBuilder text = new StringBuilder();
    text.append(headline(difference)).append('\n');
    line(text, breakAt(before).equals(breakAt(after)), breakAt(before), breakAt(after));
    for (PhaseChange change : difference.phases()) {
      text.append("    ").append(phase(change)).append('\n');
    }
    reasons(text, "no longer: ", difference.gone());
    reasons(text, "now: ", difference.come());
    if (difference.phases().isEmpty() && !difference.levelChanges()) {
      text.append("    nothing flips\n");
    }
    return text.toString();
  }

  /** "Halden Freight: HIGH 93 → MEDIUM 66". */
  static String headline(Difference difference) {
    return difference.before().name()
        + ": "
        + level(difference.before())
        + " → "
        + level(difference.after());
  }

  private static String level(Diagnosis diagnosis) {
    return diagnosis.levelText() + " " + diagnosis.index();
  }

  private static String breakAt(Diagnosis diagnosis) {
    return diagnosis.breaksAt().map(Break::phase).map(p -> p.title()).orElse("nowhere");
  }

  private static void line(StringBuilder text, boolean same, String before, String after) {
    text.append("    breaks at ").append(same ? before : before + " → " + after).append('\n');
  }

  private static String phase(PhaseChange change) {
    return change.before().phase().title()
        + ": friction "
        + friction(change.before())
        + " → "
        + friction(change.after())
        + (change.broke() ? ", breaks" : change.mended() ? ", no longer broken" : "");
  }

  private static String friction(PhaseState state) {
    return state.friction() == null ? "unknown" : String.valueOf(state.friction());
  }

  private static void reasons(StringBuilder text, String label, List<Finding> findings) {
    for (Finding finding : findings) {
      text.append("    ").append(label).append(finding.text());
      text.append(": ").append(finding.signal().id()).append(' ').append(finding.valueText());
      text.append(" (").append(finding.thresholdText()).append(")\n");
    }
  }
}
