package com.valueinmotion.language.anchor;

import com.valueinmotion.language.anchor.Clauses.Clause;
import com.valueinmotion.language.anchor.Names.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a sentence says of a person: whether somebody has a part, and has it today. */
final class People {
  private final AnchorWords.Found words;
  private final Names names;

  People(AnchorWords words) {
    this.words = words.found();
    this.names = new Names(words);
  }

  Names names() {
    return names;
  }

  /** The people a sentence may give a part to, by name. */
  List<String> candidates(AnchorKind kind, Said said) {
    String text = Clauses.withoutSpeaker(said.text());
    return names.in(text).stream()
        .filter(Name::full)
        .map(Name::text)
        .filter(name -> whyNot(kind, said, name).isEmpty())
        .toList();
  }

  /** Why a sentence does not give that part to that person; empty where it does. */
  Optional<String> whyNot(AnchorKind kind, Said said, String person) {
    String text = Clauses.withoutSpeaker(said.text());
    if (!names.isNamed(person, text)) {
      return Optional.of("“" + person + "” is no person's name in that sentence");
    }
    if (words.foreign().in(text)) {
      return Optional.of("it speaks of another company");
    }
    List<String> scope = scope(text, person);
    String all = String.join(", ", scope);
    Optional<String> past = gone(all);
    if (past.isPresent()) {
      return past;
    }
    if (words.hypothetical().in(all) || Clauses.begins(text, words.supposes())) {
      return Optional.of("it is only supposed, or may come to be");
    }
    List<String> saying = scope.stream().filter(clause -> says(kind, clause)).toList();
    if (saying.isEmpty() && !says(kind, said.heading())) {
      return Optional.of("it does not say that " + person + " is the " + kind.title());
    }
    boolean denied =
        scope.stream()
            .filter(clause -> saying.contains(clause) || names.isNamed(person, clause))
            .anyMatch(words.denied()::in);
    return denied ? Optional.of("it denies it") : Optional.empty();
  }

  /** Whether a sentence says of a person that they are gone. */
  boolean saysGone(String sentence, String person) {
    String text = Clauses.withoutSpeaker(sentence);
    return names.isNamed(person, text) && gone(String.join(", ", scope(text, person))).isPresent();
  }

  /** Whether a text says that somebody is gone: by which words. */
  Optional<String> gone(String text) {
    return words
        .gone()
        .all(text)
        .findFirst()
        .map(word -> "it says that it was so, and is no longer (“" + word.group() + "”)");
  }

  private boolean says(AnchorKind kind, String text) {
    return kind == AnchorKind.CHAMPION
        ? words.champion().in(words.decisionMaker().without(text))
        : words.decisionMaker().in(text);
  }

  /**
   * The clauses that speak of a person: the one with the name, those after it up to another name,
   * and those before it where nobody has been named yet.
   */
  private List<String> scope(String sentence, String person) {
    String bare = names.bare(person);
    List<Clause> clauses = Clauses.of(sentence);
    List<Name> all = names.in(sentence);
    List<Clause> mine = new ArrayList<>();
    boolean within = true;
    boolean seen = false;
    for (Clause clause : clauses) {
      List<String> named =
          all.stream()
              .filter(name -> name.start() >= clause.start() && name.start() < clause.end())
              .map(name -> names.bare(name.text()))
              .toList();
      boolean here = named.stream().anyMatch(name -> isSame(name, bare));
      if (here) {
        within = true;
        seen = true;
      } else if (!named.isEmpty()) {
        within = false;
        if (!seen) {
          mine.clear();
        }
      }
      if (within) {
        mine.add(clause);
      }
    }
    return mine.stream().map(Clause::text).collect(Collectors.toList());
  }

  private static boolean isSame(String name, String other) {
    return Names.hasWords(name, other) || Names.hasWords(other, name);
  }
}
