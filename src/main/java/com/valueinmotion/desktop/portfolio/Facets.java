package com.valueinmotion.desktop.portfolio;

import com.valueinmotion.desktop.text.PhaseText;
import com.valueinmotion.diagnosis.Level;
import com.valueinmotion.diagnosis.Phase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The groups of facets that a set of rows offers. A row is shown where every group admits it. */
final class Facets {
  private static final int LITTLE_EVIDENCE = 50;
  private static final int RENEWS_SOON = 90;

  private final List<FacetGroup> groups;

  private Facets(List<FacetGroup> groups) {
    this.groups = groups;
  }

  /** Fixed facets, and those for the phases and owners that occur. */
  static Facets of(List<PortfolioRow> rows) {
    return new Facets(
        Stream.of(levels(), breaks(rows), renewal(), gaps(), owners(rows))
            .filter(group -> !group.facets().isEmpty())
            .toList());
  }

  List<FacetGroup> groups() {
    return groups;
  }

  Stream<Facet> all() {
    return groups.stream().flatMap(group -> group.facets().stream());
  }

  /** The selected facets by group and title, so that a reload can select them again. */
  Set<String> selectedNames() {
    return named().entrySet().stream()
        .filter(entry -> entry.getValue().selected().get())
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** Selects exactly these, as far as they are offered. */
  void select(Set<String> names) {
    named().forEach((name, facet) -> facet.selected().set(names.contains(name)));
  }

  private Map<String, Facet> named() {
    Map<String, Facet> named = new LinkedHashMap<>();
    for (FacetGroup group : groups) {
      group.facets().forEach(facet -> named.put(group.title() + "/" + facet.title(), facet));
    }
    return named;
  }

  boolean admits(PortfolioRow row) {
    for (FacetGroup group : groups) {
      if (!group.admits(row)) {
        return false;
      }
    }
    return true;
  }

  /** Counts each facet over the rows that the search and every other group admit. */
  void count(List<PortfolioRow> rows, Predicate<PortfolioRow> search) {
    List<Facet> facets = all().toList();
    int[] counts = new int[facets.size()];
    for (PortfolioRow row : rows) {
      if (search.test(row)) {
        count(row, counts);
      }
    }
    for (int i = 0; i < counts.length; i++) {
      facets.get(i).count().set(counts[i]);
    }
  }

  private void count(PortfolioRow row, int[] counts) {
    boolean[] admits = new boolean[groups.size()];
    int refusing = 0;
    for (int g = 0; g < admits.length; g++) {
      admits[g] = groups.get(g).admits(row);
      refusing += admits[g] ? 0 : 1;
    }
    int at = 0;
    for (int g = 0; g < admits.length; g++) {
      boolean othersAdmit = refusing == (admits[g] ? 0 : 1);
      for (Facet facet : groups.get(g).facets()) {
        if (othersAdmit && facet.admits(row)) {
          counts[at]++;
        }
        at++;
      }
    }
  }

  private static FacetGroup levels() {
    return new FacetGroup(
        "Level",
        List.of(
            new Facet("HIGH", row -> row.level() == Level.HIGH),
            new Facet("MEDIUM", row -> row.level() == Level.MEDIUM),
            new Facet("LOW", row -> row.level() == Level.LOW && !row.diagnosis().unproven()),
            new Facet("LOW, unproven", row -> row.diagnosis().unproven())));
  }

  /** The phases where accounts break, the most frequent first. */
  private static FacetGroup breaks(List<PortfolioRow> rows) {
    Map<Phase, Long> phases =
        rows.stream()
            .flatMap(row -> row.diagnosis().breaksAt().stream())
            .collect(Collectors.groupingBy(b -> b.phase(), Collectors.counting()));
    Comparator<Map.Entry<Phase, Long>> mostFirst =
        Map.Entry.<Phase, Long>comparingByValue().reversed();
    return new FacetGroup(
        "Breaks at",
        phases.entrySet().stream()
            .sorted(mostFirst.thenComparing(Map.Entry.comparingByKey()))
            .map(entry -> breaksAt(entry.getKey()))
            .toList());
  }

  private static Facet breaksAt(Phase phase) {
    return new Facet(
        PhaseText.brief(phase),
        row -> row.diagnosis().breaksAt().map(b -> b.phase() == phase).orElse(false));
  }

  private static FacetGroup renewal() {
    return new FacetGroup(
        "Renewal",
        List.of(
            new Facet("Notice in 60 d", PortfolioRow::noticeIsNear),
            new Facet("Renews in 90 d", Facets::renewsSoon),
            new Facet("Notice passed", PortfolioRow::noticePassed),
            new Facet("Date unknown", row -> row.renewalDays() == null)));
  }

  static boolean renewsSoon(PortfolioRow row) {
    Integer days = row.renewalDays();
    return days != null && days >= 0 && days <= RENEWS_SOON;
  }

  private static FacetGroup gaps() {
    return new FacetGroup(
        "Gaps",
        List.of(
            new Facet("Evidence < 50%", row -> row.diagnosis().coverage() < LITTLE_EVIDENCE),
            new Facet("Single-threaded", PortfolioRow::singleThreaded),
            new Facet("ARR unknown", row -> row.diagnosis().term().arr() == null)));
  }

  private static FacetGroup owners(List<PortfolioRow> rows) {
    List<Facet> owners = new ArrayList<>();
    rows.stream()
        .map(PortfolioRow::owner)
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .forEach(owner -> owners.add(new Facet(owner, row -> owner.equals(row.owner()))));
    if (!owners.isEmpty() && rows.stream().anyMatch(row -> row.owner() == null)) {
      owners.add(new Facet("No owner", row -> row.owner() == null));
    }
    return new FacetGroup("Owner", owners);
  }
}
