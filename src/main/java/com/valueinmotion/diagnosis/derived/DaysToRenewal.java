package com.valueinmotion.diagnosis.derived;

import com.valueinmotion.account.AccountField;
import com.valueinmotion.account.Datum;
import com.valueinmotion.diagnosis.ContextFact;
import com.valueinmotion.diagnosis.DerivedFact;
import com.valueinmotion.diagnosis.Reading;
import com.valueinmotion.diagnosis.Unit;
import com.valueinmotion.diagnosis.evidence.Evidence;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Days to the renewal, negative once it has passed. They act through gates and urgency. */
final class DaysToRenewal implements DerivedFact {
  @Override
  public Optional<ContextFact> derive(Evidence evidence) {
    return evidence
        .latest(AccountField.RENEWAL_DATE)
        .filter(observation -> observation.value() instanceof Datum.Day)
        .map(
            observation -> {
              LocalDate renewal = ((Datum.Day) observation.value()).value();
              return new ContextFact(
                  "days_to_renewal",
                  "days to renewal",
                  Unit.DAYS,
                  new Reading.Computed(
                      Datum.Quantity.of(ChronoUnit.DAYS.between(evidence.day(), renewal)),
                      evidence.day(),
                      List.of(observation.source()),
                      "renewal " + renewal));
            });
  }
}
