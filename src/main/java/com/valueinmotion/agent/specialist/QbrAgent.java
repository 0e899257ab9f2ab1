package com.valueinmotion.agent.specialist;

import com.valueinmotion.account.Datum;
import com.valueinmotion.agent.AccountFacts;
import com.valueinmotion.agent.Agent;
import com.valueinmotion.agent.Cited;
import com.valueinmotion.agent.Governance;
import com.valueinmotion.agent.Need;
import com.valueinmotion.agent.Report;
import com.valueinmotion.agent.Suggestion;
import com.valueinmotion.diagnosis.Finding;
import java.util.List;
import java.util.Optional;

/** Whether the next quarterly review should be prepared. */
public final class QbrAgent implements Agent {
  private final Governance governance;

  public QbrAgent(Governance governance) {
    this.governance = governance;
  }

  @Override
  public String name() {
    return "qbr";
  }

  @Override
  public Report look(AccountFacts facts) {
    Optional<Finding> review =
        facts.finding("days_since_outcome_review").filter(f -> f.evidence().isPresent());
    Integer deadline = facts.diagnosis().term().daysToDeadline(facts.today()).orElse(null);
    boolean tooLate = deadline != null && deadline < governance.qbr().notWithinDays();
    List<Suggestion> suggestions =
        review
            .filter(f -> days(f) >= governance.qbr().everyDays() && !tooLate)
            .map(
                f ->
                    new Suggestion(
                        governance.motion(name()),
                        "review",
                        "the last outcome review was " + days(f) + " days ago"))
            .stream()
            .toList();
    return new Report(
        name(),
        List.of(new Need("the day of the last outcome review", review.isPresent())),
        review.map(Cited::of).stream().toList(),
        suggestions);
  }

  /** What a file said, and the days that have passed since it said so. */
  private static int days(Finding review) {
    return review.evidence().orElseThrow().value() instanceof Datum.Quantity(var number)
        ? number.intValue() + review.ageDays()
        : 0;
  }
}
