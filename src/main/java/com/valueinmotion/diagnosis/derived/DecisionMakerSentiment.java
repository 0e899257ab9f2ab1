package com.valueinmotion.diagnosis.derived;

import com.valueinmotion.account.Datum;
import com.valueinmotion.account.Entry.Stakeholder;
import com.valueinmotion.diagnosis.ContextFact;
import com.valueinmotion.diagnosis.DerivedFact;
import com.valueinmotion.diagnosis.Reading;
import com.valueinmotion.diagnosis.Unit;
import com.valueinmotion.diagnosis.evidence.Evidence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How the decision maker feels about us, as somebody who knows them wrote it down: for expansion,
 * where nobody asked for an NPS. Who speaks of several is as with the {@link DecisionMakerNps}: the
 * most influential, and of equals the least content.
 */
final class DecisionMakerSentiment implements DerivedFact {
  private static final List<String> WORST_FIRST = List.of("negative", "neutral", "positive");

  private final RoleWords decides;

  DecisionMakerSentiment(List<String> decides) {
    this.decides = new RoleWords(decides);
  }

  @Override
  public Optional<ContextFact> derive(Evidence evidence) {
    People people = People.of(evidence);
    Stakeholder chosen = null;
    for (int at = 0; at < people.all().size(); at++) {
      Stakeholder person = people.all().get(at);
      if (content(person) >= 0
          && people.isThere(person)
          && decides.match(person)
          && (chosen == null || outranks(person, chosen))) {
        chosen = person;
      }
    }
    return chosen == null ? Optional.empty() : Optional.of(fact(chosen));
  }

  private static boolean outranks(Stakeholder one, Stakeholder other) {
    int influence = Integer.compare(one.influence(), other.influence());
    return influence > 0 || (influence == 0 && content(one) < content(other));
  }

  /** Below 0 where no file says. */
  private static int content(Stakeholder person) {
    String sentiment = person.sentiment();
    return sentiment == null ? -1 : WORST_FIRST.indexOf(sentiment.toLowerCase(Locale.ROOT));
  }

  private static ContextFact fact(Stakeholder person) {
    return new ContextFact(
        "decision_maker_sentiment",
        "decision maker's sentiment",
        Unit.LABEL,
        new Reading.Computed(
            new Datum.Words(WORST_FIRST.get(content(person))),
            person.eventAt(),
            List.of(person.source()),
            "sentiment of " + person.name()));
  }
}
