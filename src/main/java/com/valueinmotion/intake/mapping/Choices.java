package com.valueinmotion.intake.mapping;

import com.valueinmotion.account.AccountField;
import com.valueinmotion.intake.format.Column;
import com.valueinmotion.intake.format.Format;
import com.valueinmotion.intake.format.IdColumn;
import com.valueinmotion.intake.format.RowKind;
import com.valueinmotion.intake.format.Vocabulary;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What a column may be read as, for each kind of row. */
public final class Choices {
  /** The formats that are ours: how they read a property is how it is read anywhere. */
  static final String OURS = "portfolio-";

  private final Map<RowKind, List<Target>> targets = new EnumMap<>(RowKind.class);

  public Choices(List<Format> formats, Vocabulary vocabulary) {
    Set<String> systems = new LinkedHashSet<>();
    systems.add(Target.AccountId.OWN);
    formats.stream()
        .flatMap(format -> format.account().ids().stream())
        .map(IdColumn::system)
        .forEach(systems::add);
    for (RowKind kind : RowKind.values()) {
      List<Target> of = new ArrayList<>();
      of.add(new Target.NotImported());
      of.add(new Target.AccountName());
      systems.forEach(system -> of.add(new Target.AccountId(system)));
      of.add(new Target.AccountDomain());
      of.add(new Target.Day());
      of.add(new Target.Currency());
      if (kind.hasValues()) {
        of.add(new Target.Note());
        vocabulary.keys().stream()
            .filter(key -> !key.equals(AccountField.NAME.key()))
            .forEach(key -> of.add(new Target.Word(key)));
      }
      kind.properties()
          .forEach(name -> of.add(new Target.Property(kind, name, as(formats, kind, name))));
      targets.put(kind, List.copyOf(of));
    }
  }

  /** All of a kind, as a list to choose from would show them. */
  public List<Target> of(RowKind kind) {
    return targets.getOrDefault(kind, List.of());
  }

  private static Column as(List<Format> formats, RowKind kind, String property) {
    return formats.stream()
        .filter(format -> format.kind() == kind && format.id().startsWith(OURS))
        .flatMap(format -> Stream.ofNullable(format.columns().get(property)))
        .findFirst()
        .orElse(Column.NONE);
  }
}
