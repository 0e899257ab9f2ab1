package com.valueinmotion.agent.specialist;

import com.valueinmotion.agent.AccountFacts;
import com.valueinmotion.agent.Agent;
import com.valueinmotion.agent.Cited;
import com.valueinmotion.agent.Governance;
import com.valueinmotion.agent.Need;
import com.valueinmotion.agent.Report;
import com.valueinmotion.agent.Suggestion;
import com.valueinmotion.diagnosis.profile.Gap;
import com.valueinmotion.diagnosis.profile.Profile;
import java.util.List;

/** Where an account falls short of what those that stayed have in common. */
public final class ProfileAgent implements Agent {
  private static final int TELLING = 3;

  private final Governance governance;

  public ProfileAgent(Governance governance) {
    this.governance = governance;
  }

  @Override
  public String name() {
    return "profile";
  }

  @Override
  public Report look(AccountFacts facts) {
    Profile profile = facts.profile().get();
    List<Gap> gaps = profile instanceof Profile.Compared compared ? compared.gaps() : List.of();
    List<Suggestion> suggestions =
        gaps.stream()
            .limit(1)
            .map(
                widest ->
                    new Suggestion(
                        governance.motion(name()),
                        widest.finding().signal().phase().title(),
                        text(widest)))
            .toList();
    return new Report(
        name(),
        List.of(
            new Need(
                "enough retained accounts of the segment", profile instanceof Profile.Compared)),
        gaps.stream()
            .limit(TELLING)
            .map(gap -> new Cited(text(gap), gap.finding().evidence().orElseThrow().source()))
            .toList(),
        suggestions);
  }

  private static String text(Gap gap) {
    return gap.finding().signal().label()
        + " "
        + gap.valueText()
        + " where "
        + gap.cohort()
        + " that stayed have "
        + gap.medianText();
  }
}
