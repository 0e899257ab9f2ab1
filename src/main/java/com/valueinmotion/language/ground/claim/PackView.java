package com.valueinmotion.language.ground.claim;

import com.valueinmotion.language.evidence.Fact;
import com.valueinmotion.language.evidence.Pack;
import com.valueinmotion.language.evidence.Person;
import com.valueinmotion.language.ground.figure.FigureReader;
import com.valueinmotion.language.ground.text.Stem;
import com.valueinmotion.language.ground.text.Vocabulary;
import com.valueinmotion.language.ground.text.Word;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All the evidence of an account, read once for all sentences of a draft: its facts, who and what
 * may be named, and the words it uses.
 */
public final class PackView {
  private final Pack pack;
  private final Map<String, FactView> byId = new HashMap<>();
  private final Set<String> names = new HashSet<>();
  private final Set<String> stems = new HashSet<>();
  private final Set<String> ours;

  public PackView(Pack pack, FigureReader reader, Vocabulary vocabulary) {
    this.pack = pack;
    pack.facts().forEach(fact -> byId.put(fact.id(), FactView.of(fact, reader, vocabulary)));
    byId.values().stream()
        .filter(view -> !view.isNote())
        .forEach(
            view -> {
              stems.addAll(view.stems());
              view.words().stream()
                  .filter(word -> word.isCapitalised() || word.hasInnerCapital())
                  .forEach(word -> names.add(name(word.folded())));
            });
    this.ours =
        Stream.of(
                Stream.of(pack.owner(), pack.account()),
                pack.people().stream().filter(Person::addressed).map(Person::name),
                pack.names().stream())
            .flatMap(s -> s)
            .flatMap(text -> Word.of(text).stream())
            .map(word -> name(word.folded()))
            .collect(Collectors.toUnmodifiableSet());
    names.addAll(ours);
    pack.people().stream()
        .flatMap(person -> Stream.of(person.name(), person.role() == null ? "" : person.role()))
        .flatMap(text -> Word.of(text).stream())
        .forEach(
            word -> {
              names.add(name(word.folded()));
              stems.add(word.stem());
            });
    ours.forEach(word -> stems.add(Stem.of(word)));
  }

  public Pack pack() {
    return pack;
  }

  /** The fact of an id; null where there is none. */
  public @Nullable FactView fact(String id) {
    return byId.get(id);
  }

  /** How many facts of a kind there are. */
  public long count(Fact.Kind kind) {
    return pack.facts().stream().filter(fact -> fact.kind() == kind).count();
  }

  /** Whether somebody or something is called so. */
  public boolean names(Word word) {
    return names.contains(name(word.folded()));
  }

  /** Whether it is the account, the writer, whom it goes to, or what may be named anywhere. */
  public boolean isOurs(Word word) {
    return ours.contains(name(word.folded()));
  }

  /** Whether it is part of the name of the one who writes. */
  public boolean isOwner(Word word) {
    return Word.of(pack.owner()).stream().anyMatch(own -> own.stem().equals(word.stem()));
  }

  /** Whether it is part of the name of the account, or of the one who writes. */
  public boolean isAccountOrOwner(Word word) {
    return isOwner(word)
        || Word.of(pack.account()).stream().anyMatch(own -> own.stem().equals(word.stem()));
  }

  /** Whether the evidence uses the word. */
  public boolean speaksOf(Word word) {
    return stems.contains(word.stem());
  }

  /** The people whose name has the word in it. */
  public List<Person> people(Word word) {
    String key = name(word.folded());
    return pack.people().stream()
        .filter(
            person ->
                Word.of(person.name()).stream().anyMatch(part -> name(part.folded()).equals(key)))
        .toList();
  }

  private static String name(String folded) {
    return folded.endsWith("'s")
        ? folded.substring(0, folded.length() - 2)
        : folded.endsWith("'") ? folded.substring(0, folded.length() - 1) : folded;
  }
}
