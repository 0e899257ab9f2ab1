package com.valueinmotion.desktop.account;

import com.valueinmotion.desktop.text.SentenceText;
import com.valueinmotion.desktop.text.SignedText;
import com.valueinmotion.diagnosis.profile.Gap;
import com.valueinmotion.diagnosis.profile.Profile;
import java.util.List;

/**
 * How the account stands beside those retained, in words.
 *
 * @param text "2 gaps in 17 signals against 9 retained accounts in Mid-market"
 * @param gaps the worst first
 */
record ProfileLines(String text, List<Line> gaps) {
  /**
   * A gap.
   *
   * @param what "ROI 44"
   * @param usual "usual 77"
   */
  record Line(String what, String usual) {}

  static ProfileLines of(Profile profile) {
    return new ProfileLines(
        SentenceText.of(profile.text()),
        profile instanceof Profile.Compared compared
            ? compared.gaps().stream().map(ProfileLines::line).toList()
            : List.of());
  }

  private static Line line(Gap gap) {
    return new Line(
        gap.finding().signal().label() + " " + SignedText.of(gap.valueText()),
        "usual " + SignedText.of(gap.medianText()));
  }
}
