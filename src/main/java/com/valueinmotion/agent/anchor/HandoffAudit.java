package com.valueinmotion.agent.anchor;

import com.valueinmotion.account.AccountField;
import com.valueinmotion.account.Entry.Outcome;
import com.valueinmotion.account.Entry.Stakeholder;
import com.valueinmotion.account.Observation;
import com.valueinmotion.agent.AccountFacts;
import com.valueinmotion.agent.Cited;
import com.valueinmotion.diagnosis.Finding;
import com.valueinmotion.diagnosis.State;
import com.valueinmotion.language.anchor.AnchorWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Which anchors the structured rows of an account hold. */
public final class HandoffAudit {
  private final AnchorWords.Roles words;

  public HandoffAudit(AnchorWords.Roles words) {
    this.words = words;
  }

  /** In the order of the anchors. */
  public List<Anchored> found(AccountFacts facts) {
    List<Anchored> found = new ArrayList<>();
    pain(facts).ifPresent(fact -> found.add(new Anchored(Anchor.PAIN, fact)));
    person(facts, words.champion())
        .ifPresent(fact -> found.add(new Anchored(Anchor.CHAMPION, fact)));
    person(facts, words.decisionMaker())
        .ifPresent(fact -> found.add(new Anchored(Anchor.DECISION_MAKER, fact)));
    terms(facts).ifPresent(fact -> found.add(new Anchored(Anchor.TERMS, fact)));
    return found;
  }

  private static Optional<Cited> pain(AccountFacts facts) {
    Optional<Cited> outcome =
        facts.history().entries(Outcome.class).stream()
            .filter(o -> o.target() != null)
            .findFirst()
            .map(o -> new Cited("outcome with a figure: " + o.name(), o.source()));
    return outcome.or(
        () ->
            facts
                .finding("outcomes_defined")
                .filter(f -> f.state() != State.UNKNOWN && !f.valueText().equals("0"))
                .map(HandoffAudit::outcomes));
  }

  private static Cited outcomes(Finding finding) {
    return new Cited(
        "outcomes with baseline, target and owner: " + finding.valueText(),
        finding.evidence().orElseThrow().source());
  }

  private static Optional<Cited> person(AccountFacts facts, List<String> roles) {
    return facts.people().stream()
        .filter(person -> is(person, roles))
        .findFirst()
        .map(person -> new Cited(person.name(), person.source()));
  }

  /** Whether role or title has one of the words in it. */
  static boolean is(Stakeholder person, List<String> roles) {
    return Stream.of(Optional.ofNullable(person.role()), Optional.ofNullable(person.title()))
        .flatMap(Optional::stream)
        .map(text -> text.toLowerCase(Locale.ROOT))
        .anyMatch(text -> roles.stream().anyMatch(text::contains));
  }

  private static Optional<Cited> terms(AccountFacts facts) {
    Optional<Observation> arr = facts.history().latest(AccountField.ARR);
    Optional<Observation> renewal = facts.history().latest(AccountField.RENEWAL_DATE);
    return arr.isEmpty()
        ? Optional.empty()
        : renewal.map(
            day ->
                new Cited(
                    "ARR " + arr.get().value().text() + ", renewal " + day.value().text(),
                    day.source()));
  }
}
