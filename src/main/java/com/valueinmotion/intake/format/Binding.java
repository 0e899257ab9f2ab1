package com.valueinmotion.intake.format;

import com.valueinmotion.account.ValueKind;
import com.valueinmotion.intake.table.HeaderName;
import com.valueinmotion.intake.table.Row;
import com.valueinmotion.intake.value.DayOrder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A format as it fits one file: which of its columns stand where.
 *
 * @param format the format
 * @param ids the account's ids that the file has, the best first
 * @param name the account's name
 * @param domain the account's domain
 * @param date the day of a row
 * @param currency the currency of a row's money
 * @param note free text about the account
 * @param values columns that hold words of the vocabulary
 * @param properties other columns, by property of the kind
 * @param measure where each row holds one value and says which, or null
 * @param used what each header is read as
 * @param ignored headers that nothing is read from
 * @param lacking what the file lacks to be of this format, in words; empty where it fits
 * @param repeated headers that stand more than once although something is read from them
 * @param score how many headers the format knows
 */
public record Binding(
    Format format,
    List<IdColumn> ids,
    Column name,
    Column domain,
    Column date,
    Column currency,
    Column note,
    List<ValueColumn> values,
    Map<String, Column> properties,
    @Nullable Measure measure,
    List<ColumnUse> used,
    List<String> ignored,
    List<String> lacking,
    List<String> repeated,
    int score) {

  /** The repeated headers whose columns say two things in this row. */
  public List<String> contradictedIn(Row row) {
    return repeated.isEmpty() || row.contradicted().isEmpty()
        ? List.of()
        : repeated.stream().filter(h -> row.contradicted().contains(HeaderName.fold(h))).toList();
  }

  /** The column of a property; {@link Column#NONE} where the format has none. */
  public Column property(String property) {
    return switch (property) {
      case "date" -> date;
      case "note" -> note;
      case "currency" -> currency;
      default -> properties.getOrDefault(property, Column.NONE);
    };
  }

  /** The columns (folded) whose numbers together tell the file's decimal mark. */
  public List<List<String>> numbers() {
    return Stream.concat(
            values.stream()
                .filter(
                    v -> v.key().kind() == ValueKind.NUMBER || v.key().kind() == ValueKind.MONEY)
                .map(ValueColumn::column),
            format.kind().decimals().stream().map(this::property))
        .map(Column::folded)
        .toList();
  }

  /** The columns (folded) that hold days, each with its own order. */
  public List<List<String>> days() {
    return Stream.concat(
            values.stream().filter(v -> v.key().kind() == ValueKind.DAY).map(ValueColumn::column),
            Stream.concat(Stream.of(date), format.kind().days().stream().map(this::property)))
        .map(Column::folded)
        .filter(folded -> !folded.isEmpty())
        .toList();
  }

  /** How columns (folded) write days where the file does not tell, as the format says. */
  public Map<String, DayOrder> dayOrders() {
    Map<String, DayOrder> orders = new HashMap<>();
    Stream.concat(
            values.stream().map(ValueColumn::column),
            Stream.concat(Stream.of(date), properties.values().stream()))
        .forEach(
            column -> {
              DayOrder order = column.days();
              if (order != null) {
                column.folded().forEach(folded -> orders.put(folded, order));
              }
            });
    return orders;
  }

  /** What to call the account's column to a person. */
  public String accountColumn() {
    if (!ids.isEmpty()) {
      return ids.getFirst().column().from().getFirst();
    }
    Column weaker = name.from().isEmpty() ? domain : name;
    return weaker.from().isEmpty() ? "account" : weaker.from().getFirst();
  }
}
