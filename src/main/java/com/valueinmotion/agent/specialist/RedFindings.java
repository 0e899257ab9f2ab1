package com.valueinmotion.agent.specialist;

import com.valueinmotion.agent.Cited;
import com.valueinmotion.agent.Suggestion;
import com.valueinmotion.diagnosis.Finding;
import com.valueinmotion.diagnosis.State;
import java.util.List;

/** What agents propose that go by a few signals: only what is red, and that for its worst. */
final class RedFindings {
  private RedFindings() {}

  /**
   * @param reasons the worst first
   * @return one, caused by the phase of the worst red finding; none where nothing is red
   */
  static List<Suggestion> suggest(String motion, List<Finding> reasons) {
    return reasons.stream()
        .filter(finding -> finding.state() == State.RED)
        .limit(1)
        .map(
            worst -> new Suggestion(motion, worst.signal().phase().title(), Cited.of(worst).text()))
        .toList();
  }
}
