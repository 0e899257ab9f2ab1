package com.valueinmotion.agent.lifecycle;

import com.valueinmotion.agent.AccountFacts;
import com.valueinmotion.agent.Proposal;
import com.valueinmotion.agent.Report;
import com.valueinmotion.agent.Stakes;
import com.valueinmotion.agent.Suggestion;
import com.valueinmotion.plan.EvidenceChange;
import com.valueinmotion.plan.Plan;
import com.valueinmotion.plan.PlanAction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Suggestions become proposals. A draft whose evidence still holds stays word for word as it is,
 * and what was rejected comes back only when what it rested on has changed.
 */
final class Drafting {
  private final Desk desk;
  private final AccountFacts facts;
  private final List<Proposal> before;
  private final List<Rejected> rejected;

  Drafting(Desk desk, AccountFacts facts, List<Proposal> before, List<Rejected> rejected) {
    this.desk = desk;
    this.facts = facts;
    this.before = before;
    this.rejected = rejected;
  }

  /**
   * @return empty where it was rejected and nothing has changed since
   */
  Optional<Proposal> draft(Report report, Suggestion suggestion) {
    String key = Proposal.key(suggestion.motion(), suggestion.cause());
    List<String> changed = new ArrayList<>();
    Rejected no = last(key);
    if (no != null) {
      List<EvidenceChange> changes =
          EvidenceChange.between(no.proposal().plan(), facts.diagnosis());
      if (changes.isEmpty()) {
        return Optional.empty();
      }
      changes.forEach(c -> changed.add("back, though " + no.by() + " rejected it: " + c.text()));
    }
    Proposal there =
        before.stream().filter(draft -> draft.key().equals(key)).findFirst().orElse(null);
    if (there != null) {
      List<EvidenceChange> changes = EvidenceChange.between(there.plan(), facts.diagnosis());
      if (changes.isEmpty() && !isLate(there.byRules())) {
        return Optional.of(ranked(there));
      }
      changes.forEach(c -> changed.add(c.text()));
      if (changes.isEmpty()) {
        changed.add("its first day had passed");
      }
    }
    return Optional.of(ranked(fresh(report, suggestion, key)).saying(changed));
  }

  private Proposal fresh(Report report, Suggestion suggestion, String key) {
    return new Proposal(
        key,
        report.agent(),
        suggestion.motion(),
        suggestion.cause(),
        suggestion.why(),
        report.findings(),
        plan(suggestion.motion()),
        Stakes.of(facts.diagnosis()),
        0,
        desk.governance().weight(report.agent()),
        0,
        List.of(),
        "",
        null,
        false);
  }

  Plan plan(String motion) {
    String slug =
        motion.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return desk.proposer()
        .propose(
            facts.history().id() + "/" + facts.today() + "/" + slug,
            motion,
            facts.diagnosis(),
            facts.history());
  }

  private Proposal ranked(Proposal draft) {
    return draft.at(Stakes.of(facts.diagnosis()), facts.priority() * draft.weight() / 100);
  }

  private @Nullable Rejected last(String key) {
    return rejected.stream()
        .filter(r -> r.proposal().key().equals(key))
        .reduce((first, second) -> second)
        .orElse(null);
  }

  private boolean isLate(Plan plan) {
    LocalDate first =
        plan.actions().stream().map(PlanAction::due).min(LocalDate::compareTo).orElse(plan.ends());
    return first.isBefore(facts.today());
  }
}
