package com.valueinmotion.diagnosis.profile;

import com.valueinmotion.account.AccountField;
import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Entry.Opportunity;
import com.valueinmotion.account.Observation;
import com.valueinmotion.diagnosis.ProfileRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whether an account is retained: no end and no notice is on record, and one of three things is.
 *
 * <ul>
 *   <li>A closed, won deal whose type says renewal.
 *   <li>A renewal date that stood on its own day and was followed by a later one. One that was put
 *       right before it came is no renewal.
 *   <li>A customer since the policy's days or longer, in a term that still runs.
 * </ul>
 */
final class Retained {
  private final ProfileRule rule;

  Retained(ProfileRule rule) {
    this.rule = rule;
  }

  boolean includes(AccountHistory account) {
    return !isLeaving(account)
        && (hasWonRenewal(account) || hasRenewed(account) || isLongACustomer(account));
  }

  private boolean isLeaving(AccountHistory account) {
    return account.latest(AccountField.ENDED_ON).isPresent()
        || account
            .latest(rule.leaving().id())
            .filter(said -> said.value().text().equalsIgnoreCase(rule.leaving().is()))
            .isPresent();
  }

  private boolean hasWonRenewal(AccountHistory account) {
    for (Opportunity deal : account.entries(Opportunity.class)) {
      String type = deal.type();
      if (deal.closed() && deal.won() && type != null && isRenewal(type)) {
        return true;
      }
    }
    return false;
  }

  private boolean isRenewal(String type) {
    String folded = type.toLowerCase(Locale.ROOT);
    return rule.renewals().stream()
        .anyMatch(word -> folded.contains(word.toLowerCase(Locale.ROOT)));
  }

  private static boolean hasRenewed(AccountHistory account) {
    List<Observation> dates = account.series(AccountField.RENEWAL_DATE.id());
    LocalDate newest = day(dates.isEmpty() ? null : dates.getLast());
    for (int at = 0; at < dates.size() - 1; at++) {
      LocalDate date = day(dates.get(at));
      if (date != null
          && newest != null
          && dates.get(at + 1).eventAt().isAfter(date)
          && newest.isAfter(date)) {
        return true;
      }
    }
    return false;
  }

  private boolean isLongACustomer(AccountHistory account) {
    LocalDate today = account.asOf().day();
    LocalDate since = day(account.latest(AccountField.STARTED_ON).orElse(null));
    LocalDate renewal = day(account.latest(AccountField.RENEWAL_DATE).orElse(null));
    return since != null
        && renewal != null
        && !since.plusDays(rule.customerDays()).isAfter(today)
        && renewal.isAfter(today);
  }

  private static @Nullable LocalDate day(@Nullable Observation observation) {
    return observation != null && observation.value() instanceof Datum.Day(LocalDate day)
        ? day
        : null;
  }
}
