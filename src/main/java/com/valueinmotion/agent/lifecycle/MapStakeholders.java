package com.valueinmotion.agent.lifecycle;

import com.valueinmotion.account.Entry.Stakeholder;
import com.valueinmotion.agent.AccountFacts;
import com.valueinmotion.agent.Cited;
import com.valueinmotion.runtime.NodeWork;
import com.valueinmotion.runtime.StepContext;
import com.valueinmotion.runtime.StepFailed;
import com.valueinmotion.runtime.StepResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Who is there, who has left, and who has fallen silent. */
final class MapStakeholders implements NodeWork {
  private final Desk desk;

  MapStakeholders(Desk desk) {
    this.desk = desk;
  }

  @Override
  public StepResult begin(StepContext context) throws StepFailed {
    AccountFacts facts = desk.facts(context);
    List<Cited> findings = new ArrayList<>();
    for (Stakeholder person : facts.departed()) {
      LocalDate left = person.left();
      if (left != null && left.plusDays(desk.governance().departedDays()).isAfter(facts.today())) {
        findings.add(new Cited(named(person) + " left on " + left, person.source()));
      }
    }
    for (Stakeholder person : facts.people()) {
      LocalDate touch = person.lastTouch();
      if (touch != null && !touch.plusDays(desk.governance().silentDays()).isAfter(facts.today())) {
        findings.add(
            new Cited(named(person) + " has not been in touch since " + touch, person.source()));
      }
    }
    return Channels.STAKEHOLDERS.write(
        StepResult.of(
            "",
            facts.people().size()
                + " people"
                + (findings.isEmpty() ? "" : "; " + findings.getFirst().text())
                + (findings.size() < 2 ? "" : " and " + (findings.size() - 1) + " more")),
        findings);
  }

  private static String named(Stakeholder person) {
    return person.role() == null ? person.name() : person.name() + " (" + person.role() + ")";
  }
}
