package com.valueinmotion.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where the rooms are: the floors of docs/architecture.md, and ways to speak of them. */
final class House {
  /** A room may import rooms of lower floors, and no others. */
  static final Map<String, Integer> FLOORS =
      Map.ofEntries(
          Map.entry("account", 0),
          Map.entry("runtime", 0),
          Map.entry("diagnosis", 1),
          Map.entry("intake", 1),
          Map.entry("plan", 2),
          Map.entry("language", 2),
          Map.entry("agent", 3),
          Map.entry("document", 3),
          Map.entry("proof", 3),
          Map.entry("store", 3),
          Map.entry("workbench", 4),
          Map.entry("desktop", 5),
          Map.entry("console", 5));

  /** Rooms that are told the day and are handed what they read. */
  static final Set<String> PURE = Set.of("account", "diagnosis", "intake", "plan");

  /** Parts of other rooms that are so too. */
  static final Set<String> PURE_PARTS =
      Set.of(
          "agent.pack",
          "language.anchor",
          "language.draft",
          "language.evidence",
          "language.ground",
          "language.prompt",
          "language.telemetry",
          "language.template");

  private House() {}

  /**
   * The package just under the root that a class is in; empty outside the root and in the root
   * itself.
   */
  static Optional<String> roomOf(JavaClass type, String root) {
    if (!type.getPackageName().startsWith(root + ".")) {
      return Optional.empty();
    }
    String below = type.getPackageName().substring(root.length() + 1);
    int dot = below.indexOf('.');
    return Optional.of(dot < 0 ? below : below.substring(0, dot));
  }

  /** What is no room stands above all rooms: none may import it. */
  static int floorOf(String room) {
    return FLOORS.getOrDefault(room, Integer.MAX_VALUE);
  }

  static DescribedPredicate<JavaClass> inRooms(String root, Set<String> rooms) {
    return describe(
        "in " + String.join(", ", rooms.stream().sorted().toList()),
        type -> roomOf(type, root).filter(rooms::contains).isPresent());
  }

  /** Pure rooms, and pure parts of others. */
  static DescribedPredicate<JavaClass> arePure(String root) {
    return describe(
        "are pure",
        type ->
            roomOf(type, root).filter(PURE::contains).isPresent()
                || PURE_PARTS.stream()
                    .map(part -> root + "." + part)
                    .anyMatch(
                        part ->
                            type.getPackageName().equals(part)
                                || type.getPackageName().startsWith(part + ".")));
  }

  /** Everything that is ours, save one room. */
  static DescribedPredicate<JavaClass> outside(String root, String room) {
    return describe("outside " + room, type -> !roomOf(type, root).equals(Optional.of(room)));
  }

  /** The class of a file: for a nested class the one it is nested in. */
  static JavaClass topLevel(JavaClass type) {
    return type.getEnclosingClass().map(House::topLevel).orElse(type);
  }
}
