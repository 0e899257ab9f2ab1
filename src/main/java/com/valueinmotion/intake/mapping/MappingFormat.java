package com.valueinmotion.intake.mapping;

import com.valueinmotion.intake.format.AccountColumns;
import com.valueinmotion.intake.format.Column;
import com.valueinmotion.intake.format.Fingerprint;
import com.valueinmotion.intake.format.Format;
import com.valueinmotion.intake.format.IdColumn;
import com.valueinmotion.intake.format.MeasureColumns;
import com.valueinmotion.intake.format.Shape;
import com.valueinmotion.intake.format.SkipRule;
import com.valueinmotion.intake.table.HeaderName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A mapping as a format. What the format it came from makes of its columns besides (rows to skip,
 * words that mean others) stays.
 */
final class MappingFormat {
  private static final int SHORT = 8;

  private final Mapping mapping;

  private MappingFormat(Mapping mapping) {
    this.mapping = mapping;
  }

  static Format of(Mapping mapping) {
    return new MappingFormat(mapping).format();
  }

  private Format format() {
    return new Format(
        "mapped-" + mapping.fingerprint().substring(0, SHORT),
        mapping.title(),
        Shape.ANY,
        mapping.kind(),
        fingerprint(),
        new AccountColumns(
            ids(),
            column(Target.AccountName.class::isInstance),
            column(Target.AccountDomain.class::isInstance),
            mapping.introduces()),
        day(),
        column(Target.Currency.class::isInstance),
        column(Target.Note.class::isInstance),
        columns(),
        measure(),
        false,
        false,
        skips());
  }

  private Column day() {
    Column day = column(Target.Day.class::isInstance);
    return day.from().isEmpty() ? day : day.required(mapping.kind().needsDay() || day.required());
  }

  private Column column(Predicate<Target> which) {
    return mapping.columns().stream()
        .filter(column -> which.test(column.target()))
        .findFirst()
        .map(MappedColumn::column)
        .orElse(Column.NONE);
  }

  private List<IdColumn> ids() {
    List<IdColumn> ids = new ArrayList<>();
    for (MappedColumn column : mapping.columns()) {
      if (column.target() instanceof Target.AccountId(String system)) {
        IdColumn known = known(system);
        ids.add(
            new IdColumn(
                system,
                column.column(),
                known == null ? null : known.pattern(),
                known == null ? "" : known.hint(),
                known == null ? null : known.otherwise()));
      }
    }
    return ids;
  }

  private @Nullable IdColumn known(String system) {
    Format base = mapping.base();
    return base == null
        ? null
        : base.account().ids().stream()
            .filter(id -> id.system().equals(system))
            .findFirst()
            .orElse(null);
  }

  private Map<String, Column> columns() {
    Map<String, Column> columns = new LinkedHashMap<>();
    for (MappedColumn column : mapping.columns()) {
      switch (column.target()) {
        case Target.Word word -> columns.putIfAbsent(word.key().id(), column.column());
        case Target.Property property -> columns.putIfAbsent(property.name(), column.column());
        default -> {}
      }
    }
    if (mapping.kind().needsKey() && !columns.containsKey("key")) {
      mapping.insteadOfKey().ifPresent(column -> columns.put("key", column.column()));
    }
    return columns;
  }

  /** What the kind needs must be there; of all else, something. */
  private Fingerprint fingerprint() {
    long names = mapping.columns().stream().filter(c -> c.target().namesAccount()).count();
    List<String> all = new ArrayList<>();
    List<String> any = new ArrayList<>();
    for (MappedColumn column : mapping.columns()) {
      if (column.target().imported()) {
        (isNeeded(column, names) ? all : any).add(column.column().from().getFirst());
      }
    }
    return new Fingerprint(all, any, List.of());
  }

  private boolean isNeeded(MappedColumn column, long names) {
    return switch (column.target()) {
      case Target.Property property -> mapping.kind().needed().contains(property.name());
      case Target.Day day -> mapping.kind().needsDay();
      case Target.Word word -> column.as().required();
      case Target target -> target.namesAccount() && (names == 1 || column.as().required());
    };
  }

  private @Nullable MeasureColumns measure() {
    MeasureColumns measure = mapping.base() == null ? null : mapping.base().measure();
    return measure != null && stands(measure.name()) && stands(measure.value()) ? measure : null;
  }

  private List<SkipRule> skips() {
    Format base = mapping.base();
    return base == null
        ? List.of()
        : base.skips().stream()
            .filter(rule -> stands(Column.of(List.of(rule.column()), false, Map.of())))
            .toList();
  }

  /** Whether a person has left the column its use. */
  private boolean stands(Column use) {
    return mapping.columns().stream()
        .filter(column -> column.target() instanceof Target.Fixed)
        .anyMatch(column -> use.standsUnder(HeaderName.fold(column.header())));
  }
}
