package com.valueinmotion.agent.specialist;

import com.valueinmotion.account.AccountField;
import com.valueinmotion.account.Observation;
import com.valueinmotion.account.Source;
import com.valueinmotion.account.Term;
import com.valueinmotion.agent.AccountFacts;
import com.valueinmotion.agent.Agent;
import com.valueinmotion.agent.Cited;
import com.valueinmotion.agent.Governance;
import com.valueinmotion.agent.Governance.RenewalStep;
import com.valueinmotion.agent.Need;
import com.valueinmotion.agent.Report;
import com.valueinmotion.agent.Suggestion;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Works back from the notice deadline: which step of the renewal is due. */
public final class RenewalAgent implements Agent {
  private final Governance governance;

  public RenewalAgent(Governance governance) {
    this.governance = governance;
  }

  @Override
  public String name() {
    return "renewal";
  }

  @Override
  public Report look(AccountFacts facts) {
    Term term = facts.diagnosis().term();
    Optional<Source> row =
        facts.history().latest(AccountField.RENEWAL_DATE).map(Observation::source);
    List<Need> needs =
        List.of(
            new Need("the renewal date", term.renewal() != null),
            new Need("the notice period", term.noticeDays() != null));
    Optional<Integer> days = term.daysToDeadline(facts.today());
    if (days.isEmpty() || row.isEmpty()) {
      return new Report(name(), needs, List.of(), List.of());
    }
    Cited deadline =
        new Cited(
            "notice deadline " + term.noticeDeadline().orElseThrow() + ", " + words(days.get()),
            row.get());
    return new Report(
        name(),
        needs,
        List.of(deadline),
        step(days.get())
            .map(
                step -> new Suggestion(step.motion(), "renewal " + term.renewal(), deadline.text()))
            .stream()
            .toList());
  }

  /** The nearest step that is due; after the deadline, the last. */
  private Optional<RenewalStep> step(int days) {
    return governance.renewal().stream()
        .sorted(Comparator.comparingInt(RenewalStep::days))
        .filter(step -> days <= step.days())
        .findFirst();
  }

  private static String words(int days) {
    return days < 0 ? -days + " days past" : "in " + days + " days";
  }
}
