package com.valueinmotion.intake.mapping;

import com.valueinmotion.intake.format.Column;
import com.valueinmotion.intake.format.RowKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** People whose given and family names stand in two columns have one name. */
final class FamilyNames {
  private static final Set<String> GIVEN = Set.of("first", "vorname", "given", "firstname");
  private static final Set<String> FAMILY =
      Set.of("last", "nachname", "surname", "family", "familienname", "lastname");
  private static final int SURE = 95;

  private FamilyNames() {}

  static List<MappedColumn> joined(RowKind kind, List<MappedColumn> columns, HeaderWords words) {
    Optional<MappedColumn> given = find(columns, words, GIVEN);
    Optional<MappedColumn> family = find(columns, words, FAMILY);
    if (kind != RowKind.CONTACT || given.isEmpty() || family.isEmpty()) {
      return columns;
    }
    String follows = family.get().header();
    Column as =
        Column.of(List.of(given.get().header()), false, Map.of())
            .read(List.of(follows), null, Column.Reading.WHOLE);
    Target name = new Target.Property(kind, "name", as);
    List<MappedColumn> joined = new ArrayList<>();
    for (MappedColumn column : columns) {
      if (column.header().equals(given.get().header())) {
        joined.add(column.with(name, MatchedBy.HEADER, SURE));
      } else if (column.header().equals(follows)) {
        joined.add(
            column.with(
                new Target.Fixed("follows " + given.get().header()), MatchedBy.HEADER, SURE));
      } else if (column.target() instanceof Target.Property p && p.name().equals("name")) {
        joined.add(column.with(new Target.NotImported(), MatchedBy.NOTHING, 0));
      } else {
        joined.add(column);
      }
    }
    return joined;
  }

  /** A header of such a word, and of "name" at most besides. */
  private static Optional<MappedColumn> find(
      List<MappedColumn> columns, HeaderWords words, Set<String> which) {
    return columns.stream()
        .filter(
            column -> {
              Set<String> said = words.of(column.header()).main();
              return said.stream().anyMatch(which::contains)
                  && said.stream().allMatch(word -> which.contains(word) || word.equals("name"));
            })
        .findFirst();
  }
}
