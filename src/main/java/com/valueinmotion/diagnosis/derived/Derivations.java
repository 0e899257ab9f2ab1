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
    return new Engine(policy, signals(measures), facts(measures));
  }

  private static List<DerivedSignal> signals(Measures measures) {
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
        new UsageTrend(measures.usage().trend()),
        new UsageCusum(measures.usage().cusum()),
        new CoreActionAge(),
        new UsageIrregularity(measures.usage().irregularity()),
        new TicketSpike(measures.tickets().spike()),
        new OpenEscalations(targets),
        new OutcomeRealised(),
        new ValueProof(),
        new CostPerActiveUser(),
        new NextUseCases(measures.deals()),
        new SeatsChange(),
        new ActiveStakeholders(measures.people().touchedWithin()),
        new RenewalStepsOverdue(measures.steps().renewal()),
        new SupportTargets(measures.tickets()));
  }

  private static List<DerivedFact> facts(Measures measures) {
    return List.of(
        new LicenceUse(),
        new DaysToRenewal(),
        new UrgentPastTarget(new SupportTargets(measures.tickets())));
  }
}
