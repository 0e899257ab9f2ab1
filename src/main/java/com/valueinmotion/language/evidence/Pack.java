package com.valueinmotion.language.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All that may be said of one account in one text. What is not in here does not exist for a draft.
 *
 * @param account its name
 * @param asOf the day
 * @param audience who reads the text
 * @param owner who writes it, on our side
 * @param people who may be named
 * @param names further names that may be used: our products, the customer's teams and workflows
 * @param facts the weightiest first
 */
public record Pack(
    String account,
    LocalDate asOf,
    Audience audience,
    String owner,
    List<Person> people,
    List<String> names,
    List<Fact> facts) {
  public Pack {
    people = List.copyOf(people);
    names = List.copyOf(names);
    facts = List.copyOf(facts);
  }

  /** Name of whom the text goes to; empty for nobody in particular. */
  public String addressee() {
    return people.stream().filter(Person::addressed).map(Person::name).findFirst().orElse("");
  }

  public Optional<Fact> fact(String id) {
    return facts.stream().filter(fact -> fact.id().equals(id)).findFirst();
  }

  /** Those of one kind, in order. */
  public List<Fact> of(Fact.Kind kind) {
    return facts.stream().filter(fact -> fact.kind() == kind).toList();
  }

  /** The same with other facts. */
  public Pack withFacts(List<Fact> others) {
    return new Pack(account, asOf, audience, owner, people, names, others);
  }
}
