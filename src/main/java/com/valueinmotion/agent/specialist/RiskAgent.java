package com.valueinmotion.agent.specialist;

import com.valueinmotion.agent.AccountFacts;
import com.valueinmotion.agent.Agent;
import com.valueinmotion.agent.Cited;
import com.valueinmotion.agent.Governance;
import com.valueinmotion.agent.Need;
import com.valueinmotion.agent.Report;
import com.valueinmotion.agent.Suggestion;
import com.valueinmotion.diagnosis.Break;
import com.valueinmotion.diagnosis.Diagnosis;
import com.valueinmotion.diagnosis.Phase;
import java.util.List;

/** Where the value flow breaks and what it rests on; proposes the motion of the level. */
public final class RiskAgent implements Agent {
  private static final int TELLING = 5;

  private final Governance governance;

  public RiskAgent(Governance governance) {
    this.governance = governance;
  }

  @Override
  public String name() {
    return FOR_THE_ACCOUNT;
  }

  @Override
  public Report look(AccountFacts facts) {
    Diagnosis diagnosis = facts.diagnosis();
    List<Phase> unknown = diagnosis.unknownPhases();
    String motion = diagnosis.unproven() ? governance.motion("unproven") : diagnosis.motion();
    return new Report(
        name(),
        Phase.FLOW.stream()
            .map(phase -> new Need("evidence on " + phase.title(), !unknown.contains(phase)))
            .toList(),
        diagnosis.reasons().stream().limit(TELLING).map(Cited::of).toList(),
        List.of(new Suggestion(motion, cause(diagnosis), why(diagnosis))));
  }

  private static String cause(Diagnosis diagnosis) {
    return diagnosis
        .breaksAt()
        .map(at -> at.phase().title())
        .orElse(diagnosis.unproven() ? "evidence" : "value flows");
  }

  private static String why(Diagnosis diagnosis) {
    String level = diagnosis.levelText() + ", index " + diagnosis.index();
    return diagnosis
        .breaksAt()
        .map(
            (Break at) ->
                level
                    + "; breaks at "
                    + at.phase().title()
                    + ", which explains "
                    + at.explains()
                    + "% of the friction")
        .orElse(level + "; no break, " + diagnosis.coverage() + "% evidence");
  }
}
