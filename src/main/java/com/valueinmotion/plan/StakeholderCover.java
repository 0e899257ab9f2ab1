package com.valueinmotion.plan;

import com.valueinmotion.account.Entry.Stakeholder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Nobody at the account is dropped: a plan touches every active stakeholder, or says why not. */
public final class StakeholderCover {
  private static final String INFORM = "inform-the-rest";

  private StakeholderCover() {}

  /** The people no action names, no mail goes to, and nobody has waived; in the order given. */
  public static List<Stakeholder> uncovered(Plan plan, List<Stakeholder> active) {
    return active.stream().filter(person -> !covers(plan, person.name())).toList();
  }

  /** The plan with one more action that brings those up to date who are not covered. */
  public static Plan covering(Plan plan, List<Stakeholder> active) {
    Plan without = plan.withoutAction(INFORM);
    List<Stakeholder> rest = uncovered(without, active);
    if (rest.isEmpty()) {
      return without;
    }
    String names = rest.stream().map(Stakeholder::name).collect(Collectors.joining(", "));
    LocalDate due = without.actions().isEmpty() ? plan.checkpoint() : first(without).due();
    List<PlanAction> actions = new ArrayList<>(without.actions());
    actions.add(
        new PlanAction(
            INFORM,
            "Tell " + names + " what is planned",
            plan.owner(),
            names,
            due,
            PlanAction.Status.NOT_STARTED,
            "each of them knows the goal and the dates",
            List.of()));
    return without.withActions(actions);
  }

  private static PlanAction first(Plan plan) {
    return plan.actions().getFirst();
  }

  private static boolean covers(Plan plan, String name) {
    return plan.waivers().stream().anyMatch(waiver -> waiver.person().equals(name))
        || plan.recipients().stream().anyMatch(to -> to.name().equals(name))
        || plan.actions().stream()
            .filter(action -> action.status() != PlanAction.Status.DROPPED)
            .anyMatch(action -> names(action.theirs(), name) || names(action.title(), name));
  }

  private static boolean names(String text, String name) {
    return text.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
  }
}
