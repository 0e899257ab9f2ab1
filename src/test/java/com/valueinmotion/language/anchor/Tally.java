package com.valueinmotion.language.anchor;

import com.valueinmotion.language.anchor.Handoffs.Handoff;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Counts what was found against what is labelled. A quote counts where it is the labelled one, and
 * a value where one is the other with or without a title or a word around its figure. A second
 * figure in the sentence of a labelled one, and a second person of a kind, are counted as what they
 * are: the former is not labelled and not counted, the latter is wrong.
 */
final class Tally {
  private final Map<AnchorKind, int[]> counts = new EnumMap<>(AnchorKind.class);
  private final List<String> wrong = new ArrayList<>();
  private final List<String> missed = new ArrayList<>();
  private final List<String> traps = new ArrayList<>();

  Tally() {
    Arrays.stream(AnchorKind.values()).forEach(kind -> counts.put(kind, new int[3]));
  }

  /** Adds a note's. */
  void add(Handoff handoff, List<FoundAnchor> found) {
    for (FoundAnchor label : handoff.labels()) {
      boolean hit = found.stream().anyMatch(anchor -> matches(anchor, label));
      count(label)[hit ? 0 : 2]++;
      if (!hit) {
        missed.add(handoff.id() + " " + text(label));
      }
    }
    for (FoundAnchor anchor : found) {
      boolean secondFigure =
          anchor.kind() == AnchorKind.METRIC
              && handoff.labels().stream().anyMatch(label -> sameQuote(anchor, label));
      if (!secondFigure && handoff.labels().stream().noneMatch(l -> matches(anchor, l))) {
        count(anchor)[1]++;
        wrong.add(handoff.id() + " " + text(anchor));
      }
      if (handoff.wrong().stream().anyMatch(trap -> isTrap(anchor, trap))
          && handoff.labels().stream().noneMatch(l -> matches(anchor, l))) {
        traps.add(handoff.id() + " " + text(anchor));
      }
    }
  }

  private int[] count(FoundAnchor anchor) {
    return java.util.Objects.requireNonNull(counts.get(anchor.kind()));
  }

  private static boolean matches(FoundAnchor anchor, FoundAnchor label) {
    return sameQuote(anchor, label)
        && (anchor.value().equals(label.value())
            || (anchor.kind() != AnchorKind.SENTIMENT
                && !anchor.value().isEmpty()
                && (label.value().contains(anchor.value())
                    || anchor.value().contains(label.value()))));
  }

  private static boolean sameQuote(FoundAnchor anchor, FoundAnchor label) {
    return anchor.kind() == label.kind() && anchor.quote().equals(label.quote());
  }

  /** What a trap names stands in the value, or in the quote of what has no value. */
  private static boolean isTrap(FoundAnchor anchor, FoundAnchor trap) {
    String said = anchor.value().isEmpty() ? anchor.quote() : anchor.value();
    return anchor.kind() == trap.kind() && said.contains(trap.value());
  }

  double precision() {
    int right = sum(0);
    return right + sum(1) == 0 ? 1 : (double) right / (right + sum(1));
  }

  double recall() {
    int right = sum(0);
    return (double) right / (right + sum(2));
  }

  private int sum(int which) {
    return counts.values().stream().mapToInt(count -> count[which]).sum();
  }

  List<String> traps() {
    return traps;
  }

  List<String> wrong() {
    return wrong;
  }

  List<String> missed() {
    return missed;
  }

  String table(String title) {
    StringBuilder table = new StringBuilder(title).append('\n');
    counts.forEach((kind, count) -> table.append(row(kind.title(), count[0], count[1], count[2])));
    return table.append(row("all", sum(0), sum(1), sum(2))).toString();
  }

  private static String row(String name, int right, int wrong, int missed) {
    return String.format(
        Locale.ROOT,
        "  %-15s precision %5.1f%%  recall %5.1f%%  (%d right, %d wrong, %d missed)%n",
        name,
        right + wrong == 0 ? 100.0 : 100.0 * right / (right + wrong),
        right + missed == 0 ? 100.0 : 100.0 * right / (right + missed),
        right,
        wrong,
        missed);
  }

  private static String text(FoundAnchor anchor) {
    return anchor.kind() + " [" + anchor.value() + "] " + anchor.quote();
  }
}
