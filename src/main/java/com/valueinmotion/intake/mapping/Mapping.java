package com.valueinmotion.intake.mapping;

import com.valueinmotion.intake.format.Column;
import com.valueinmotion.intake.format.Format;
import com.valueinmotion.intake.format.Headers;
import com.valueinmotion.intake.format.RowKind;
import com.valueinmotion.intake.value.DayOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a file are read as, for a person to look at and to correct.
 *
 * @param title what a person calls such files
 * @param kind what its rows are about
 * @param introduces whether rows may bring accounts that are not yet known
 * @param columns in the file's order
 * @param base the format it comes from, null where it was proposed
 */
public record Mapping(
    String title,
    RowKind kind,
    boolean introduces,
    List<MappedColumn> columns,
    @Nullable Format base) {
  private static final int SURE = 100;
  private static final int MOST_WHERE_LACKING = 50;

  public Mapping {
    columns = List.copyOf(columns);
  }

  /** The column under this header. */
  public Optional<MappedColumn> column(String header) {
    return columns.stream().filter(column -> column.header().equals(header)).findFirst();
  }

  /**
   * The same, with a column read as what a person says. Another column that was read as that is
   * read no more.
   */
  public Mapping with(String header, Target target) {
    return each(
        column -> {
          if (column.header().equals(header)) {
            return column.with(target, MatchedBy.YOU, target.imported() ? SURE : 0);
          }
          return target.imported() && same(column.target(), target)
              ? column.with(new Target.NotImported(), MatchedBy.YOU, 0)
              : column;
        });
  }

  /** The same, with the order of day and month that a person says a column has. */
  public Mapping withDays(String header, DayOrder order) {
    return each(column -> column.header().equals(header) ? column.withDays(order) : column);
  }

  /** The same, called otherwise. */
  public Mapping withTitle(String other) {
    return new Mapping(other, kind, introduces, columns, base);
  }

  /** The same, where rows may bring accounts or may not. */
  public Mapping withIntroduces(boolean whether) {
    return new Mapping(title, kind, whether, columns, base);
  }

  private Mapping each(UnaryOperator<MappedColumn> change) {
    return new Mapping(title, kind, introduces, columns.stream().map(change).toList(), base);
  }

  /** By which files with the same headers are known again. */
  public String fingerprint() {
    return Headers.fingerprint(columns.stream().map(MappedColumn::header).toList());
  }

  /** How sure we are of the whole, 0–100: the mean of the columns that are read. */
  public int confidence() {
    int mean =
        (int)
            columns.stream()
                .filter(column -> column.target().imported())
                .mapToInt(MappedColumn::confidence)
                .average()
                .orElse(0);
    return lacking().isEmpty() ? mean : Math.min(mean, MOST_WHERE_LACKING);
  }

  /** What must still be read from some column, in words; empty where the file can be imported. */
  public List<String> lacking() {
    List<String> lacking = new ArrayList<>();
    if (!has(Target::namesAccount)) {
      lacking.add("a column that names the account: its name, its id or its domain");
    }
    if (kind.needsDay() && !has(Target.Day.class::isInstance)) {
      lacking.add("the " + new Target.Day().label());
    }
    for (String property : kind.needed()) {
      if (property(property).isEmpty() && (!property.equals("key") || insteadOfKey().isEmpty())) {
        lacking.add("the " + new Target.Property(kind, property, Column.NONE).label());
      }
    }
    if (kind.hasValues() && lacking.isEmpty() && !saysSomething()) {
      lacking.add("a figure, a field of the account or a note");
    }
    return List.copyOf(lacking);
  }

  /** The column of a property of the kind. */
  Optional<MappedColumn> property(String name) {
    return columns.stream()
        .filter(c -> c.target() instanceof Target.Property p && p.name().equals(name))
        .findFirst();
  }

  /** What tells one row from another where the file has no ids. */
  Optional<MappedColumn> insteadOfKey() {
    return kind.insteadOfKey().stream()
        .flatMap(name -> property(name).stream())
        .filter(column -> column.filled() || !isMail(column))
        .findFirst();
  }

  private static boolean isMail(MappedColumn column) {
    return column.target() instanceof Target.Property p && p.name().equals("email");
  }

  /** As the format that such files are read by. */
  public Format toFormat() {
    return MappingFormat.of(this);
  }

  boolean has(Predicate<Target> which) {
    return columns.stream().map(MappedColumn::target).anyMatch(which);
  }

  private boolean saysSomething() {
    boolean measured = base != null && base.measure() != null;
    long names = columns.stream().filter(c -> c.target().namesAccount()).count();
    return measured || (introduces && names > 1) || has(target -> target instanceof Target.Word);
  }

  private static boolean same(Target one, Target other) {
    if (one instanceof Target.Property a && other instanceof Target.Property b) {
      return a.name().equals(b.name());
    }
    return one.equals(other);
  }
}
