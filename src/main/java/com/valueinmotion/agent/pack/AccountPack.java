package com.valueinmotion.agent.pack;

import com.valueinmotion.account.Entry.Stakeholder;
import com.valueinmotion.account.Entry.Team;
import com.valueinmotion.agent.AccountFacts;
import com.valueinmotion.language.evidence.Audience;
import com.valueinmotion.language.evidence.Fact;
import com.valueinmotion.language.evidence.Pack;
import com.valueinmotion.language.evidence.Person;
import com.valueinmotion.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An account as a draft may speak of it. For a customer only what the policy has words for; notes
 * only where they do not read like orders, and only for ourselves.
 */
public final class AccountPack {
  private final AccountFacts facts;
  private final Plan plan;
  private final Audience audience;
  private final Predicate<String> orders;

  /**
   * @param orders whether a note reads like orders to a machine
   */
  public AccountPack(AccountFacts facts, Plan plan, Audience audience, Predicate<String> orders) {
    this.facts = facts;
    this.plan = plan;
    this.audience = audience;
    this.orders = orders;
  }

  /**
   * The pack.
   *
   * @param to whom a mail goes to; null for whom the plan names first
   */
  public Pack pack(@Nullable String to) {
    String addressee =
        to != null
            ? to
            : plan.recipients().stream()
                .findFirst()
                .map(Plan.Recipient::name)
                .orElseGet(
                    () -> facts.people().stream().findFirst().map(Stakeholder::name).orElse(""));
    List<Fact> all = new ArrayList<>();
    all.addAll(new PlanFacts(facts, plan, audience).all());
    all.addAll(new SignalFacts(facts.history(), audience).of(facts, plan));
    ContractFacts contract = new ContractFacts(facts, audience);
    PeopleFacts people = new PeopleFacts(facts, audience, orders);
    all.addAll(new OutcomeFacts(facts).all());
    all.addAll(contract.terms());
    if (audience == Audience.INTERNAL) {
      all.addAll(contract.derived());
      all.addAll(people.notes());
    }
    all.addAll(people.people());
    return new Pack(
        facts.diagnosis().name(),
        facts.today(),
        audience,
        plan.owner(),
        facts.people().stream().map(p -> person(p, addressee)).toList(),
        facts.history().entries(Team.class).stream().map(Team::name).distinct().toList(),
        all);
  }

  private static Person person(Stakeholder person, String addressee) {
    String role = person.title() != null ? person.title() : person.role();
    return new Person(person.name(), role, person.email(), person.name().equals(addressee));
  }
}
