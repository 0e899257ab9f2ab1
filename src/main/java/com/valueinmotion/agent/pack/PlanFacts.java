package com.valueinmotion.agent.pack;

import com.valueinmotion.agent.AccountFacts;
import com.valueinmotion.language.evidence.Audience;
import com.valueinmotion.language.evidence.Fact;
import com.valueinmotion.plan.Plan;
import com.valueinmotion.plan.PlanAction;
import java.util.ArrayList;
import java.util.List;

/** The plan and its steps as facts. */
final class PlanFacts {
  private static final int PLAN_WEIGHT = 110;

  private final AccountFacts facts;
  private final Plan plan;
  private final Audience audience;
  private final Days days;

  PlanFacts(AccountFacts facts, Plan plan, Audience audience) {
    this.facts = facts;
    this.plan = plan;
    this.audience = audience;
    this.days = new Days(facts.today());
  }

  List<Fact> all() {
    List<Fact> planned = new ArrayList<>();
    String aim =
        "The aim: "
            + plan.objective()
            + ". Checkpoint on "
            + days.of(plan.checkpoint())
            + ", ends on "
            + days.of(plan.ends())
            + ".";
    String inside =
        audience == Audience.INTERNAL ? " It is over when: " + plan.exitCriterion() + "." : "";
    planned.add(
        Fact.plain("P1", Fact.Kind.PLAN, "The plan", aim + inside, PLAN_WEIGHT + 10, "", true));
    int number = 1;
    for (PlanAction action : plan.actions()) {
      boolean open =
          action.status() != PlanAction.Status.DONE && action.status() != PlanAction.Status.DROPPED;
      String theirs = action.theirs().isBlank() ? "" : "; theirs: " + action.theirs();
      String text =
          action.title()
              + ". Ours: "
              + action.ours()
              + theirs
              + "; due "
              + days.of(action.due())
              + "; "
              + (open ? "done when " + small(action.doneWhen()) : action.status().title())
              + "."
              + (action.evidence().isEmpty()
                  ? ""
                  : " Answers " + String.join(", ", action.evidence()) + ".");
      planned.add(
          Fact.plain(
              "A" + number,
              Fact.Kind.ACTION,
              action.title(),
              text,
              PLAN_WEIGHT - number,
              "",
              true));
      number++;
    }
    return planned;
  }

  /** In the middle of a sentence, unless it begins with a name. */
  private String small(String text) {
    String first = text.split("\\s+", 2)[0];
    boolean name =
        facts.people().stream().anyMatch(person -> person.name().startsWith(first))
            || facts.diagnosis().name().startsWith(first)
            || (first.length() > 1 && Character.isUpperCase(first.charAt(1)));
    return name ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }
}
