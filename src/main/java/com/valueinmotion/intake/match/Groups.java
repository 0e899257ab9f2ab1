package com.valueinmotion.intake.match;

import com.valueinmotion.account.AccountRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Names joined into accounts, by their place in a list. What a person called different stays so.
 */
final class Groups {
  private static final String SALESFORCE = "salesforce";
  private static final int SHORT_ID = 15;

  private final List<Named> names;
  private final int[] group;
  private final List<List<Integer>> members = new ArrayList<>();
  private final Set<Long> different = new HashSet<>();

  Groups(List<Named> names) {
    this.names = names;
    this.group = new int[names.size()];
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
      List<Integer> alone = new ArrayList<>(1);
      alone.add(i);
      members.add(alone);
    }
  }

  int of(int name) {
    return group[name];
  }

  List<Integer> members(int of) {
    return members.get(of);
  }

  void keepApart(int one, int other) {
    different.add(pair(one, other));
  }

  /** Joins what nobody keeps apart. */
  boolean join(int one, int other) {
    int into = group[one];
    int from = group[other];
    if (into == from) {
      return true;
    }
    if (areKeptApart(into, from)) {
      return false;
    }
    if (members.get(into).size() < members.get(from).size()) {
      int swap = into;
      into = from;
      from = swap;
    }
    for (int name : members.get(from)) {
      group[name] = into;
    }
    members.get(into).addAll(members.get(from));
    members.set(from, List.of());
    return true;
  }

  /** The same, but only where no system would then have two ids for one account. */
  boolean joinUnlessOneSystem(int one, int other) {
    return group[one] == group[other]
        || (!shareASystem(group[one], group[other]) && join(one, other));
  }

  boolean areKeptApart(int one, int other) {
    if (different.isEmpty()) {
      return false;
    }
    return members.get(one).stream()
        .anyMatch(a -> members.get(other).stream().anyMatch(b -> different.contains(pair(a, b))));
  }

  private boolean shareASystem(int one, int other) {
    for (int a : members.get(one)) {
      AccountRef ref = names.get(a).ref();
      for (int b : members.get(other)) {
        AccountRef next = names.get(b).ref();
        if (ref.isId() && ref.system().equals(next.system()) && !isSameId(ref, next)) {
          return true;
        }
      }
    }
    return false;
  }

  /** An id of Salesforce with 18 characters is one with 15 and three that check it. */
  static String canonical(AccountRef ref) {
    return ref.system().equals(SALESFORCE) && ref.value().length() == SHORT_ID + 3
        ? ref.value().substring(0, SHORT_ID)
        : ref.value();
  }

  private static boolean isSameId(AccountRef one, AccountRef other) {
    return canonical(one).equals(canonical(other));
  }

  private static long pair(int one, int other) {
    return ((long) Math.min(one, other) << 32) | Math.max(one, other);
  }
}
