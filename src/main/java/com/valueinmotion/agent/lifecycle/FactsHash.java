package com.valueinmotion.agent.lifecycle;

import com.valueinmotion.account.Entry;
import com.valueinmotion.account.Entry.Note;
import com.valueinmotion.account.Entry.Opportunity;
import com.valueinmotion.account.Entry.Outcome;
import com.valueinmotion.account.Entry.Stakeholder;
import com.valueinmotion.agent.AccountFacts;
import com.valueinmotion.agent.Suggestion;
import com.valueinmotion.agent.specialist.Agents;
import com.valueinmotion.diagnosis.Finding;
import com.valueinmotion.runtime.Hashes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What matters of an account's facts, as a hash. Rows that came, values that crossed a line and
 * steps that fell due change it; days that merely passed do not.
 */
final class FactsHash {
  private FactsHash() {}

  static String of(AccountFacts facts, Agents agents) {
    List<String> words = new ArrayList<>();
    words.add(facts.diagnosis().policy());
    words.add(facts.diagnosis().level().name());
    facts.diagnosis().breaksAt().ifPresent(at -> words.add(at.phase().name()));
    facts.diagnosis().reasons().forEach(reason -> words.add(word(reason)));
    words.add(facts.diagnosis().term().toString());
    for (Class<? extends Entry> kind :
        List.of(Stakeholder.class, Note.class, Opportunity.class, Outcome.class)) {
      facts.history().entries(kind).forEach(e -> words.add(e.key() + " " + e.source().cite()));
    }
    facts.departed().forEach(person -> words.add("left " + person.name()));
    Stream.concat(Stream.of(agents.risk()), agents.beside().stream())
        .flatMap(agent -> agent.look(facts).suggestions().stream())
        .map(FactsHash::word)
        .forEach(words::add);
    return Hashes.of(words.toArray(String[]::new));
  }

  private static String word(Finding reason) {
    return reason.signal().id()
        + " "
        + reason.state()
        + " "
        + reason.evidence().orElseThrow().source().cite();
  }

  private static String word(Suggestion suggestion) {
    return suggestion.motion() + " " + suggestion.cause();
  }
}
