package com.valueinmotion.intake.match;

import com.valueinmotion.account.AccountRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Looks for names that are nearly those of accounts they do not belong to. */
final class Questions {
  /** First words that more names than this begin with tell nothing. */
  private static final int COMMON = 40;

  private static final int MOST_CANDIDATES = 5;
  private static final int MOST_QUESTIONS = 500;

  private record Found(Likeness likeness, Named owner, int group) {}

  private final List<Named> names;
  private final Groups groups;
  private final IntFunction<@Nullable Named> owner;
  private final Map<String, Set<Integer>> byDomain;
  private final Map<Integer, List<String>> words = new HashMap<>();
  private final Map<String, List<Integer>> byFirstWord = new HashMap<>();

  Questions(
      List<Named> names,
      Groups groups,
      IntFunction<@Nullable Named> owner,
      Map<String, Set<Integer>> byDomain) {
    this.names = names;
    this.groups = groups;
    this.owner = owner;
    this.byDomain = byDomain;
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i).foldedName();
      if (name != null) {
        List<String> telling = Likeness.words(name);
        words.put(i, telling);
        if (names.get(i).introduced() && !telling.isEmpty()) {
          byFirstWord
              .computeIfAbsent(beginning(telling.getFirst()), any -> new ArrayList<>())
              .add(i);
        }
      }
    }
  }

  List<MatchQuestion> all() {
    List<MatchQuestion> questions = new ArrayList<>();
    Set<Long> asked = new HashSet<>();
    for (int i = 0; i < names.size() && questions.size() < MOST_QUESTIONS; i++) {
      List<MatchQuestion.Candidate> candidates = candidates(i, asked);
      if (!candidates.isEmpty()) {
        Named name = names.get(i);
        String called = name.foldedName() == null ? name.ref().value() : name.foldedName();
        questions.add(new MatchQuestion(name.ref(), called, candidates));
      }
    }
    return questions;
  }

  private List<MatchQuestion.Candidate> candidates(int name, Set<Long> asked) {
    Map<Integer, Found> found = new HashMap<>();
    List<String> telling = words.getOrDefault(name, List.of());
    if (!telling.isEmpty()) {
      List<Integer> alike = byFirstWord.getOrDefault(beginning(telling.getFirst()), List.of());
      if (alike.size() <= COMMON) {
        alike.forEach(other -> look(name, other, likeness(name, other), found));
      }
    }
    String domain = names.get(name).domain();
    if (domain != null) {
      byDomain
          .getOrDefault(domain, Set.of())
          .forEach(other -> look(name, other, Optional.of(Likeness.SAME_DOMAIN), found));
    }
    return found.values().stream()
        .filter(f -> asked.add(pair(groups.of(name), f.group())))
        .sorted(Comparator.comparing(Found::likeness).thenComparing(f -> f.owner().alone()))
        .limit(MOST_CANDIDATES)
        .map(
            f ->
                new MatchQuestion.Candidate(
                    Matching.account(f.owner()),
                    f.owner().ref(),
                    f.owner().foldedName() == null
                        ? f.owner().ref().value()
                        : f.owner().foldedName(),
                    f.likeness().words()))
        .toList();
  }

  private Optional<Likeness> likeness(int name, int other) {
    String mine = names.get(name).foldedName();
    return mine != null && mine.equals(names.get(other).foldedName())
        ? Optional.of(Likeness.SAME_NAME)
        : Likeness.of(words.getOrDefault(name, List.of()), words.getOrDefault(other, List.of()));
  }

  private void look(int name, int other, Optional<Likeness> likeness, Map<Integer, Found> found) {
    int mine = groups.of(name);
    int group = groups.of(other);
    Named of = owner.apply(group);
    if (likeness.isEmpty()
        || mine == group
        || of == null
        || groups.areKeptApart(mine, group)
        || isOneSystem(mine, group)) {
      return;
    }
    Found next = new Found(likeness.get(), of, group);
    found.merge(group, next, (a, b) -> a.likeness().compareTo(b.likeness()) <= 0 ? a : b);
  }

  /** Two accounts of one system are two: that system would know better. */
  private boolean isOneSystem(int one, int other) {
    Set<String> systems = new HashSet<>();
    groups.members(one).stream()
        .map(name -> names.get(name).ref())
        .filter(AccountRef::isId)
        .forEach(ref -> systems.add(ref.system()));
    return groups.members(other).stream()
        .map(name -> names.get(name).ref())
        .filter(AccountRef::isId)
        .anyMatch(ref -> systems.contains(ref.system()));
  }

  /** So that one letter more or less in the first word is still looked at. */
  private static String beginning(String word) {
    return word.length() <= 3 ? word : word.substring(0, 3);
  }

  private static long pair(int one, int other) {
    return ((long) Math.min(one, other) << 32) | Math.max(one, other);
  }
}
