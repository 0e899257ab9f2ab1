package com.valueinmotion.intake.mapping;

import com.valueinmotion.intake.format.Binding;
import com.valueinmotion.intake.format.Column;
import com.valueinmotion.intake.format.ColumnUse;
import com.valueinmotion.intake.format.Format;
import com.valueinmotion.intake.format.HeaderRow;
import com.valueinmotion.intake.format.IdColumn;
import com.valueinmotion.intake.format.ValueColumn;
import com.valueinmotion.intake.table.HeaderName;
import com.valueinmotion.intake.table.Row;
import com.valueinmotion.intake.value.DayOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The mapping of a file whose format is known. */
public final class KnownMapping {
  private static final int SURE = 100;

  private final Binding binding;
  private final MatchedBy how;

  private KnownMapping(Binding binding, MatchedBy how) {
    this.binding = binding;
    this.how = how;
  }

  /**
   * What the format reads the columns as.
   *
   * @param rows the first rows, for samples
   * @param days how columns (folded) write days, as far as that is known
   * @param how {@link MatchedBy#EXACT} or {@link MatchedBy#REMEMBERED}
   */
  public static Mapping of(
      Binding binding,
      List<String> headers,
      List<Row> rows,
      Map<String, DayOrder> days,
      MatchedBy how) {
    KnownMapping known = new KnownMapping(binding, how);
    Format format = binding.format();
    List<MappedColumn> columns = unmapped(headers, rows, days).stream().map(known::column).toList();
    return new Mapping(
        format.title(), format.kind(), format.account().introduces(), columns, format);
  }

  /** The columns of a file, of which nothing is known yet but their values. */
  static List<MappedColumn> unmapped(
      List<String> headers, List<Row> rows, Map<String, DayOrder> days) {
    @Nullable Row fullest =
        rows.stream().max(Comparator.comparingInt(row -> row.cells().size())).orElse(null);
    List<MappedColumn> columns = new ArrayList<>();
    new HeaderRow(headers, true)
        .byFolded()
        .forEach((folded, header) -> columns.add(column(header, folded, fullest, rows, days)));
    return columns;
  }

  private static MappedColumn column(
      String header,
      String folded,
      @Nullable Row fullest,
      List<Row> rows,
      Map<String, DayOrder> days) {
    Row row =
        fullest != null && fullest.cells().containsKey(folded)
            ? fullest
            : rows.stream().filter(r -> r.cells().containsKey(folded)).findFirst().orElse(null);
    var cell = row == null ? null : row.cells().get(folded);
    return new MappedColumn(
        header,
        new Target.NotImported(),
        MatchedBy.NOTHING,
        0,
        cell == null ? "" : cell.text(),
        cell == null || row == null ? 0 : row.number(),
        rows.stream().allMatch(r -> r.cells().isEmpty() || r.cells().containsKey(folded)),
        days.get(folded),
        Column.NONE);
  }

  private MappedColumn column(MappedColumn column) {
    String folded = HeaderName.fold(column.header());
    for (Map.Entry<Target, Column> use : uses().entrySet()) {
      if (use.getValue().standsUnder(folded)) {
        MappedColumn mapped = column.with(use.getKey(), how, SURE);
        Column as = use.getValue();
        return new MappedColumn(
            mapped.header(),
            mapped.target(),
            mapped.matchedBy(),
            mapped.confidence(),
            mapped.sample(),
            mapped.sampleRow(),
            mapped.filled(),
            mapped.days() == null ? as.days() : mapped.days(),
            as);
      }
    }
    return binding.used().stream()
        .filter(use -> use.header().equals(column.header()))
        .findFirst()
        .map(ColumnUse::meaning)
        .map(meaning -> column.with(new Target.Fixed(meaning), how, SURE))
        .orElseGet(() -> how == MatchedBy.REMEMBERED ? column.matched(how, 0) : column);
  }

  /** In the order in which columns are taken; of two properties in one column, the key last. */
  private Map<Target, Column> uses() {
    Format format = binding.format();
    Map<Target, Column> uses = new LinkedHashMap<>();
    for (IdColumn id : binding.ids()) {
      uses.put(new Target.AccountId(id.system()), id.column());
    }
    uses.put(new Target.AccountName(), binding.name());
    uses.put(new Target.AccountDomain(), binding.domain());
    uses.put(new Target.Day(), binding.date());
    uses.put(new Target.Currency(), binding.currency());
    uses.put(new Target.Note(), binding.note());
    List<String> properties = new ArrayList<>(binding.properties().keySet());
    properties.sort(Comparator.comparing("key"::equals));
    for (String name : properties) {
      Column column = binding.property(name);
      uses.put(new Target.Property(format.kind(), name, column), column);
    }
    for (ValueColumn value : binding.values()) {
      uses.put(new Target.Word(value.key()), value.column());
    }
    return uses;
  }
}
