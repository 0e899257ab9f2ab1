package com.valueinmotion.agent.specialist;

import com.valueinmotion.agent.AccountFacts;
import com.valueinmotion.agent.Agent;
import com.valueinmotion.agent.Cited;
import com.valueinmotion.agent.Governance;
import com.valueinmotion.agent.Need;
import com.valueinmotion.agent.Report;
import com.valueinmotion.agent.Suggestion;
import com.valueinmotion.diagnosis.Expansion;
import com.valueinmotion.diagnosis.Expansion.Standing;
import java.util.List;

/** Whether an account can grow, before its renewal takes the stage. */
public final class ExpansionAgent implements Agent {
  private final Governance governance;

  public ExpansionAgent(Governance governance) {
    this.governance = governance;
  }

  @Override
  public String name() {
    return "expansion";
  }

  @Override
  public Report look(AccountFacts facts) {
    Expansion expansion = facts.diagnosis().expansion();
    List<Need> needs =
        List.of(
            new Need("licences, modules, executives or use cases", expansion != null),
            new Need("the renewal date", expansion != null && expansion.deadline() != null));
    if (expansion == null) {
      return new Report(name(), needs, List.of(), List.of());
    }
    List<Suggestion> suggestions =
        expansion.standing() == Standing.READY
            ? List.of(new Suggestion(governance.motion(name()), "growth", expansion.text()))
            : List.of();
    return new Report(
        name(),
        needs,
        expansion.signs().stream()
            .flatMap(
                sign ->
                    sign.facts().stream()
                        .limit(1)
                        .map(fact -> new Cited(sign.text(), fact.reading().source())))
            .toList(),
        suggestions);
  }
}
