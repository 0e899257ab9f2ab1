package com.valueinmotion.language.prompt;

import com.valueinmotion.language.evidence.Fact;
import com.valueinmotion.language.evidence.Pack;
import com.valueinmotion.language.evidence.Person;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * An account's evidence as a model is given it: as much as fits, the weightiest first.
 *
 * @param text what the model reads
 * @param pack the pack with only those facts
 * @param leftOut facts that did not fit, the weightiest first
 */
public record Evidence(String text, Pack pack, List<Fact> leftOut) {
  public Evidence {
    leftOut = List.copyOf(leftOut);
  }

  /**
   * @param tokens how many tokens it may take
   * @param count counts tokens
   */
  static Evidence fitting(Pack pack, int tokens, ToIntFunction<String> count) {
    List<Fact> byWeight =
        pack.facts().stream().sorted(Comparator.comparingInt(Fact::weight).reversed()).toList();
    int room = tokens - count.applyAsInt(head(pack)) - count.applyAsInt(leftOut(byWeight));
    List<Fact> in = new ArrayList<>();
    List<Fact> out = new ArrayList<>();
    for (Fact fact : byWeight) {
      int cost = count.applyAsInt(line(fact) + "\n");
      if (cost <= room) {
        in.add(fact);
        room -= cost;
      } else {
        out.add(fact);
      }
    }
    Pack fitting = pack.withFacts(pack.facts().stream().filter(in::contains).toList());
    return new Evidence(text(fitting, out), fitting, out);
  }

  private static String text(Pack pack, List<Fact> out) {
    return head(pack)
        + pack.facts().stream().map(Evidence::line).collect(Collectors.joining("\n"))
        + "\n"
        + leftOut(out);
  }

  private static String head(Pack pack) {
    return "ACCOUNT "
        + pack.account()
        + "\nTODAY "
        + pack.asOf()
        + " ("
        + pack.asOf()
            .getDayOfWeek()
            .getDisplayName(java.time.format.TextStyle.FULL, java.util.Locale.ENGLISH)
        + ")\nWRITER "
        + pack.owner()
        + "\nREADER "
        + pack.people().stream()
            .filter(Person::addressed)
            .map(person -> person.name() + (person.role() == null ? "" : ", " + person.role()))
            .collect(Collectors.joining("; "))
        + "\nNAMES "
        + String.join(", ", pack.names())
        + "\nEVIDENCE\n";
  }

  private static String line(Fact fact) {
    return fact.id() + " " + fact.label() + ": " + fact.text();
  }

  private static String leftOut(List<Fact> out) {
    return out.isEmpty()
        ? ""
        : "LEFT OUT "
            + out.stream().map(Fact::label).limit(8).collect(Collectors.joining(", "))
            + (out.size() > 8 ? " and " + (out.size() - 8) + " more" : "")
            + "\n";
  }
}
