package com.valueinmotion.agent.pack;

import com.valueinmotion.account.Entry.Note;
import com.valueinmotion.account.Entry.Stakeholder;
import com.valueinmotion.agent.AccountFacts;
import com.valueinmotion.language.evidence.Audience;
import com.valueinmotion.language.evidence.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who is there, and what was noted of them. */
final class PeopleFacts {
  private static final int PERSON_WEIGHT = 60;
  private static final int NOTE_WEIGHT = 20;
  private static final int MOST_NOTES = 3;
  private static final int LONGEST_NOTE = 240;

  private final AccountFacts facts;
  private final Audience audience;
  private final Days days;
  private final Predicate<String> orders;

  PeopleFacts(AccountFacts facts, Audience audience, Predicate<String> orders) {
    this.facts = facts;
    this.audience = audience;
    this.days = new Days(facts.today());
    this.orders = orders;
  }

  List<Fact> people() {
    List<Fact> people = new ArrayList<>();
    for (Stakeholder person : facts.people()) {
      String what =
          Stream.of(person.title(), person.role())
              .flatMap(Stream::ofNullable)
              .distinct()
              .collect(Collectors.joining(", "));
      String touch =
          Optional.ofNullable(person.lastTouch())
              .map(on -> "; last touch on " + days.of(on))
              .orElse("");
      String mood =
          audience == Audience.INTERNAL && person.sentiment() != null
              ? "; mood " + person.sentiment()
              : "";
      people.add(
          Fact.plain(
              "S" + (people.size() + 1),
              Fact.Kind.PERSON,
              person.name(),
              person.name() + (what.isEmpty() ? "" : ", " + what) + touch + mood + ".",
              PERSON_WEIGHT + 10 * person.influence() - people.size(),
              person.source().cite(),
              true));
    }
    return people;
  }

  List<Fact> notes() {
    List<Fact> notes = new ArrayList<>();
    facts.history().entries(Note.class).stream()
        .sorted(Comparator.comparing(Note::eventAt).reversed())
        .filter(note -> !orders.test(note.text()) && note.text().length() <= LONGEST_NOTE)
        .limit(MOST_NOTES)
        .forEach(
            note ->
                notes.add(
                    Fact.plain(
                        "N" + (notes.size() + 1),
                        Fact.Kind.NOTE,
                        "Note of " + note.eventAt(),
                        "“" + note.text().strip() + "”",
                        NOTE_WEIGHT - notes.size(),
                        note.source().cite(),
                        false)));
    return notes;
  }
}
