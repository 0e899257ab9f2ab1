package com.valueinmotion.plan;

import com.valueinmotion.account.AccountHistory;
import com.valueinmotion.account.Entry.Stakeholder;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who is who at the account: the people still there, the most influential of a role first. */
final class Roles {
  private final List<Stakeholder> people;

  Roles(AccountHistory history) {
    LocalDate today = history.asOf().day();
    this.people =
        history.entries(Stakeholder.class).stream()
            .filter(person -> person.isThere(today))
            .sorted(
                Comparator.comparingInt(Stakeholder::influence)
                    .reversed()
                    .thenComparing(Stakeholder::name))
            .toList();
  }

  Optional<Stakeholder> holder(String role) {
    return people.stream()
        .filter(p -> p.role() != null && p.role().toLowerCase(Locale.ROOT).equals(role))
        .findFirst();
  }

  /** The name, or the role itself where nobody is known to hold it. */
  String nameOf(String role) {
    return holder(role).map(Stakeholder::name).orElse("the " + role);
  }

  /** "Ingrid Solheim", or "decision maker, to be named". */
  String ownerFor(String role) {
    return holder(role).map(Stakeholder::name).orElse(role + PlanAction.TO_BE_NAMED);
  }

  /** The champion first, then the decision maker; only those with an address. */
  List<Plan.Recipient> recipients() {
    return List.of("champion", "decision maker").stream()
        .map(this::holder)
        .flatMap(Optional::stream)
        .flatMap(
            p ->
                Optional.ofNullable(p.email())
                    .map(email -> new Plan.Recipient(p.name(), email))
                    .stream())
        .distinct()
        .toList();
  }
}
