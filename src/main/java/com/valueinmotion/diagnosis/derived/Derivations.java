package com.valueinmotion.diagnosis.derived;

import com.valueinmotion.diagnosis.DerivedFact;
import com.valueinmotion.diagnosis.DerivedSignal;
import com.valueinmotion.diagnosis.Engine;
import com.valueinmotion.diagnosis.Measures;
import com.valueinmotion.diagnosis.Policy;
import java.util.List;

/**
 * All that is derived from rows. A new signal is a small class, a line here, and an entry in the
 * catalogue.
 */
public final class Derivations {
  private Derivations() {}

  /** The engine that works by a policy and derives everything there is to derive. */
  public static Engine engine(Policy policy) {
    Measures measures = policy.measures();
    SupportTargets targets = new SupportTargets(measures.tickets());
    return new Engine(policy, signals(measures, targets), facts(measures, targets));
  }

  /** In the order of the catalogue. */
  private static List<DerivedSignal> signals(Measures measures, SupportTargets targets) {
    return List.of(
        new OutcomesDefined(),
        new OutcomeReview(),
        new WorkflowsLive(),
        new SyncFailureAge(),
        new TimeToValue(measures.steps().firstValue()),
        new UsersTrained(),
        new AdminInactive(),
        new MilestoneOverdue(measures.steps().renewal()),
        new SeatsActivated(),
        new Shelfware(),
        new ModulesUsed(),
        new TeamsBelowLine(measures.seats().teams()),
        new UsageGini(measures.usage().gini()),
        new UsageTrend(measures.usage().trend()),
        new UsageCusum(measures.usage().cusum()),
        new CoreActionAge(),
        new PowerUsersLost(measures.usage().powerUsers()),
        new UsageIrregularity(measures.usage().irregularity()),
        new TicketSpike(measures.tickets().spike()),
        new OpenEscalations(targets),
        new ResolutionTime(measures.tickets().shares(), targets),
        new ReopenedShare(measures.tickets().shares()),
        new Satisfaction(measures.tickets().shares()),
        new OutcomeRealised(),
        new ValueProof(),
        new CostPerActiveUser(),
        new NextUseCases(measures.deals()),
        new SeatsChange(),
        new ExecutiveTouch(measures.people().executives()),
        new SponsorLeft(measures.people()),
        new ActiveStakeholders(measures.people().touchedWithin()),
        new DecisionMakerNps(measures.people().decides()),
        new RenewalStepsOverdue(measures.steps().renewal()),
        new InvoiceOverdue());
  }

  private static List<DerivedFact> facts(Measures measures, SupportTargets targets) {
    return List.of(
        new LicenceUse(),
        new DaysToRenewal(),
        new UrgentPastTarget(targets),
        new DecisionMakerSentiment(measures.people().decides()));
  }
}
