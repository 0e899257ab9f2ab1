package com.valueinmotion.agent.lifecycle;

import com.valueinmotion.account.Entry.Stakeholder;
import com.valueinmotion.agent.AccountFacts;
import com.valueinmotion.agent.Governance.Reason;
import com.valueinmotion.agent.Proposal;
import com.valueinmotion.agent.Report;
import com.valueinmotion.agent.Suggestion;
import com.valueinmotion.plan.Evidence;
import com.valueinmotion.plan.Plan;
import com.valueinmotion.plan.PlanAction;
import com.valueinmotion.plan.StakeholderCover;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The next draft after a rejection, by rule: what a reason changes about the plan the rules had
 * made. Whether there is one does not depend on how that was worded.
 */
final class Redraft {
  private static final Pattern CITED = Pattern.compile("\\bE\\d+\\b");

  private final Desk desk;
  private final AccountFacts facts;
  private final Said said;

  Redraft(Desk desk, AccountFacts facts, Said said) {
    this.desk = desk;
    this.facts = facts;
    this.said = said;
  }

  /**
   * @return empty where no rule makes another draft of it
   */
  Optional<Proposal> next(Proposal rejected, Reason reason) {
    Plan plan = rejected.byRules();
    return switch (reason.change()) {
      case WITHOUT_EVIDENCE -> withoutEvidence(rejected);
      case OTHER_PERSON -> changed(rejected, otherPeople(plan), "for other people");
      case LATER ->
          changed(
              rejected,
              later(plan, reason.days()),
              reason.days() + " days later, but not past the notice deadline");
      case FEWER ->
          changed(
              rejected,
              plan.withActions(plan.actions().stream().limit(Math.max(1, reason.keep())).toList()),
              "with " + reason.keep() + " actions");
      case OTHER_MOTION -> otherMotion(rejected);
      case ASK -> Optional.empty();
    };
  }

  private Optional<Proposal> changed(Proposal rejected, Plan plan, String how) {
    Plan covered = covered(rejected.withPlan(plan));
    return covered.contentHash().equals(rejected.byRules().contentHash())
        ? Optional.empty()
        : Optional.of(rejected.again(covered, text(how)));
  }

  private String text(String how) {
    return "drafted anew, "
        + how
        + ", as "
        + said.by()
        + " said: "
        + (said.reason().isEmpty() ? said.reasonId() : said.reason());
  }

  /** What the person names (E1, E2, …), else the first: it goes, and what rests on it alone. */
  private Optional<Proposal> withoutEvidence(Proposal rejected) {
    Plan plan = rejected.byRules();
    Set<String> named =
        CITED.matcher(said.reason()).results().map(m -> m.group()).collect(Collectors.toSet());
    Set<String> gone =
        named.isEmpty()
            ? plan.evidence().stream().limit(1).map(Evidence::id).collect(Collectors.toSet())
            : named;
    List<PlanAction> kept =
        plan.actions().stream()
            .filter(a -> a.evidence().isEmpty() || !gone.containsAll(a.evidence()))
            .toList();
    if (kept.isEmpty()) {
      return Optional.empty();
    }
    List<Evidence> left = plan.evidence().stream().filter(e -> !gone.contains(e.id())).toList();
    return changed(
        rejected,
        plan.withActions(kept).withEvidence(left),
        "without " + gone.stream().sorted().collect(Collectors.joining(", ")));
  }

  private Plan otherPeople(Plan plan) {
    List<String> names = facts.people().stream().map(Stakeholder::name).toList();
    UnaryOperator<PlanAction> next =
        action -> {
          int at = names.indexOf(action.theirs());
          return names.size() < 2 || at < 0
              ? action
              : renamed(action, names.get((at + 1) % names.size()));
        };
    return plan.withActions(plan.actions().stream().map(next).toList());
  }

  private static PlanAction renamed(PlanAction action, String other) {
    return action
        .withTitle(action.title().replace(action.theirs(), other))
        .withDoneWhen(action.doneWhen().replace(action.theirs(), other))
        .withTheirs(other);
  }

  /** Not past the notice deadline, where that is still to come. */
  private Plan later(Plan plan, int days) {
    LocalDate last =
        facts
            .diagnosis()
            .term()
            .noticeDeadline()
            .filter(day -> day.isAfter(facts.today()))
            .orElse(LocalDate.MAX);
    UnaryOperator<LocalDate> move =
        day -> day.plusDays(days).isAfter(last) && !day.isAfter(last) ? last : day.plusDays(days);
    return plan.withActions(
            plan.actions().stream().map(a -> a.withDue(move.apply(a.due()))).toList())
        .withDates(move.apply(plan.checkpoint()), move.apply(plan.ends()));
  }

  private Optional<Proposal> otherMotion(Proposal rejected) {
    return desk.proposer()
        .playbooks()
        .motion(rejected.motion())
        .flatMap(motion -> motion.instead())
        .flatMap(
            instead ->
                new Drafting(desk, facts, List.of(), List.of())
                    .draft(
                        new Report(rejected.agent(), List.of(), rejected.findings(), List.of()),
                        new Suggestion(instead, rejected.cause(), rejected.why())))
        .map(draft -> draft.again(covered(draft), text("by another motion")));
  }

  private Plan covered(Proposal draft) {
    return draft.isForTheAccount()
        ? StakeholderCover.covering(draft.plan(), facts.people())
        : draft.plan();
  }
}
