package com.valueinmotion.diagnosis;

import com.valueinmotion.account.AccountField;
import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Term;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Facts that have no severity of their own: licence use and days to renewal. */
final class AccountContext {
  private AccountContext() {}

  static List<ContextFact> of(AccountHistory history, Term term) {
    return Stream.of(licenceUse(history), daysToRenewal(history, term))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<ContextFact> licenceUse(AccountHistory history) {
    return LicenceUse.of(history)
        .map(
            use ->
                new ContextFact(
                    "licence_use_pct",
                    "licence use",
                    Unit.PERCENT,
                    new Reading(
                        new Datum.Quantity(use.percent()),
                        use.observedOn(),
                        use.sources(),
                        use.active().toPlainString()
                            + " ÷ "
                            + use.seats().toPlainString()
                            + " seats")));
  }

  private static Optional<ContextFact> daysToRenewal(AccountHistory history, Term term) {
    LocalDate renewal = term.renewal();
    LocalDate today = history.asOf().day();
    return renewal == null
        ? Optional.empty()
        : history
            .latest(AccountField.RENEWAL_DATE)
            .map(
                observed ->
                    new ContextFact(
                        "days_to_renewal",
                        "days to renewal",
                        Unit.DAYS,
                        new Reading(
                            Datum.Quantity.of(ChronoUnit.DAYS.between(today, renewal)),
                            today,
                            List.of(observed.source()),
                            "renewal " + renewal)));
  }
}
