package com.valueinmotion.intake.match;

import com.valueinmotion.account.AccountId;
import com.valueinmotion.account.AccountRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which names are which account: a function of the names and of what people said, so that the order
 * of files and imports cannot matter.
 *
 * <ul>
 *   <li>What a person said comes first, and holds against all else.
 *   <li>An id of a system is an account of its own, once introduced. Two ids are one account where
 *       one row of a file gives both, or where each is the only one of its system with that domain;
 *       two ids of one system never are, unless a person says so.
 *   <li>A name belongs to the one account that bears it, a domain to the one account that has it.
 *       Where none or several do, an introduced name is an account of its own.
 *   <li>Everything else is held: it waits for its account.
 * </ul>
 */
public final class Matching {
  private final List<Named> names;
  private final Groups groups;
  private final Map<String, Set<Integer>> byDomain = new LinkedHashMap<>();
  private final Map<String, Set<Integer>> byName = new HashMap<>();

  private Matching(List<Named> names) {
    this.names = names;
    this.groups = new Groups(names);
  }

  /**
   * @param sameRows pairs of {@link Named#id()} that one row gives as ids of one account
   */
  public static Matching of(List<Named> names, List<long[]> sameRows, List<Said> said) {
    Matching matching = new Matching(List.copyOf(names));
    matching.heed(said);
    matching.joinIds(sameRows);
    matching.joinDomains();
    matching.joinNames();
    return matching;
  }

  /** The account of each name, in the order of the names; null for those that wait. */
  public List<@Nullable String> accounts() {
    String[] ofGroup = new String[names.size()];
    List<@Nullable String> accounts = new ArrayList<>(names.size());
    for (int i = 0; i < names.size(); i++) {
      int group = groups.of(i);
      if (ofGroup[group] == null) {
        Named owner = owner(group);
        ofGroup[group] = owner == null ? "" : owner.alone();
      }
      accounts.add(ofGroup[group].isEmpty() ? null : ofGroup[group]);
    }
    return accounts;
  }

  /** Whom an account is called after, by the place of one of its names; null where it waits. */
  public @Nullable Named ownerOf(int name) {
    return owner(groups.of(name));
  }

  /** What only a person can say, in the order of the names. */
  public List<MatchQuestion> questions() {
    return new Questions(names, groups, this::owner, byDomain).all();
  }

  private void heed(List<Said> said) {
    Map<AccountRef, Integer> places = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      places.put(names.get(i).ref(), i);
    }
    for (Said answer : said) {
      Integer one = places.get(answer.one());
      Integer other = places.get(answer.other());
      if (one != null && other != null && !answer.same()) {
        groups.keepApart(one, other);
      }
    }
    for (Said answer : said) {
      Integer one = places.get(answer.one());
      Integer other = places.get(answer.other());
      if (one != null && other != null && answer.same()) {
        groups.join(one, other);
      }
    }
  }

  private void joinIds(List<long[]> sameRows) {
    Map<AccountRef, Integer> canonical = new HashMap<>();
    Map<Long, Integer> places = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      AccountRef ref = names.get(i).ref();
      places.put(names.get(i).id(), i);
      if (ref.isId()) {
        Integer first =
            canonical.putIfAbsent(new AccountRef(ref.system(), Groups.canonical(ref)), i);
        if (first != null) {
          groups.join(first, i);
        }
      }
    }
    for (long[] row : sameRows) {
      Integer one = places.get(row[0]);
      Integer other = places.get(row[1]);
      if (one != null && other != null) {
        groups.joinUnlessOneSystem(one, other);
      }
    }
  }

  private void joinDomains() {
    for (int i = 0; i < names.size(); i++) {
      Named name = names.get(i);
      if (name.introduced() && name.domain() != null) {
        byDomain.computeIfAbsent(name.domain(), any -> new HashSet<>()).add(i);
      }
    }
    for (Set<Integer> alike : byDomain.values()) {
      Map<String, Set<Integer>> systems = new HashMap<>();
      for (int name : alike) {
        systems
            .computeIfAbsent(names.get(name).ref().system(), any -> new HashSet<>())
            .add(groups.of(name));
      }
      if (systems.values().stream().allMatch(of -> of.size() == 1)) {
        List<Integer> ordered = alike.stream().sorted(this::older).toList();
        ordered.forEach(name -> groups.joinUnlessOneSystem(ordered.getFirst(), name));
      }
    }
    for (int i = 0; i < names.size(); i++) {
      AccountRef ref = names.get(i).ref();
      if (ref.system().equals(AccountRef.BY_DOMAIN)) {
        joinTheOnly(i, byDomain.getOrDefault(ref.value(), Set.of()));
      }
    }
  }

  private void joinNames() {
    for (int i = 0; i < names.size(); i++) {
      Named name = names.get(i);
      if (name.ref().isId() && name.introduced() && name.foldedName() != null) {
        byName.computeIfAbsent(name.foldedName(), any -> new HashSet<>()).add(i);
      }
    }
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).ref().isByName()) {
        joinTheOnly(i, byName.getOrDefault(names.get(i).ref().value(), Set.of()));
      }
    }
  }

  private void joinTheOnly(int name, Set<Integer> bearers) {
    List<Integer> accounts = bearers.stream().map(groups::of).distinct().toList();
    boolean isAlone = groups.members(groups.of(name)).size() == 1;
    if (accounts.size() == 1 && isAlone) {
      groups.join(accounts.getFirst(), name);
    }
  }

  /** The name that came first, of ids before mere names; null where none was introduced. */
  private @Nullable Named owner(int group) {
    return groups.members(group).stream()
        .map(names::get)
        .filter(Named::introduced)
        .min(
            Comparator.comparing((Named name) -> !name.ref().isId())
                .thenComparingLong(Named::introducedAt)
                .thenComparing(Named::alone))
        .orElse(null);
  }

  private int older(int one, int other) {
    return Comparator.comparingLong(Named::introducedAt)
        .thenComparing(Named::alone)
        .compare(names.get(one), names.get(other));
  }

  static AccountId account(Named owner) {
    return new AccountId(owner.alone());
  }
}
