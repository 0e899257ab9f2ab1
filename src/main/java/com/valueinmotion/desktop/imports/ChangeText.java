package com.valueinmotion.desktop.imports;

import com.valueinmotion.desktop.text.SignedText;
import com.valueinmotion.diagnosis.Diagnosis;
import com.valueinmotion.diagnosis.Difference;
import com.valueinmotion.diagnosis.Finding;
import com.valueinmotion.diagnosis.State;
import java.util.Comparator;
import java.util.List;

/** Why a level is another, in a few words. */
final class ChangeText {
  private static final int REASONS = 2;

  private ChangeText() {}

  /** "usage, 30 days 34 → 22; executive touch unknown → 124 d". */
  static String why(Difference difference) {
    Diagnosis before = difference.before();
    Diagnosis after = difference.after();
    boolean worse = after.index() >= before.index();
    List<String> reasons =
        after.findings().stream()
            .map(finding -> new Moved(before(difference, finding), finding))
            .filter(moved -> worse ? moved.by() > 0 : moved.by() < 0)
            .sorted(Comparator.comparingInt((Moved moved) -> -Math.abs(moved.by())))
            .limit(REASONS)
            .map(Moved::text)
            .toList();
    return SignedText.of(reasons.isEmpty() ? elsewhere(difference) : String.join("; ", reasons));
  }

  /** What a signal said before and says after. */
  private record Moved(Finding before, Finding after) {
    int by() {
      return severity(after) - severity(before);
    }

    private static int severity(Finding finding) {
      return finding.state() == State.UNKNOWN ? 0 : finding.severity();
    }

    String text() {
      String was = before.valueText();
      String is = after.valueText();
      return after.signal().label() + " " + (was.equals(is) ? is : was + " → " + is);
    }
  }

  private static Finding before(Difference difference, Finding after) {
    return difference.before().findings().stream()
        .filter(finding -> finding.signal().id().equals(after.signal().id()))
        .findFirst()
        .orElse(after);
  }

  /** Where no signal is graver by itself: what it comes to, in phases and rules. */
  private static String elsewhere(Difference difference) {
    Diagnosis before = difference.before();
    Diagnosis after = difference.after();
    List<String> phases =
        difference.phases().stream()
            .filter(change -> change.broke() || change.mended())
            .limit(REASONS)
            .map(ChangeText::phase)
            .toList();
    if (!phases.isEmpty()) {
      return String.join("; ", phases);
    }
    if (!before.gates().equals(after.gates()) && !after.gates().isEmpty()) {
      return after.gates().getFirst();
    }
    return before.coverage() == after.coverage()
        ? "the same signals, weighing otherwise"
        : "evidence " + before.coverage() + "% → " + after.coverage() + "%";
  }

  private static String phase(Difference.PhaseChange change) {
    String phase = change.after().phase().title();
    if (change.mended()) {
      return phase + " has mended";
    }
    return change.after().mending() ? phase + " broke and is mending" : phase + " is broken";
  }
}
