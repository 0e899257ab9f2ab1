package com.valueinmotion.intake;

import com.valueinmotion.intake.format.Binding;
import com.valueinmotion.intake.table.Cell;
import com.valueinmotion.intake.table.Layout;
import com.valueinmotion.intake.table.Row;
import com.valueinmotion.intake.value.DayOrder;
import com.valueinmotion.intake.value.DecimalMark;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a file writes numbers and days, told by those of them that can be read in one way only: the
 * decimal mark for the whole file, the order of day and month for each column.
 */
final class Conventions {
  private static final int EXAMPLES = 3;

  private final List<List<String>> numbers;
  private final List<List<String>> days;
  private final Set<DecimalMark> marks = EnumSet.noneOf(DecimalMark.class);
  private final Map<String, Set<DayOrder>> orders = new HashMap<>();
  private final Map<String, List<Cell>> open = new LinkedHashMap<>();
  private final boolean from1904;
  private boolean openNumbers;

  Conventions(Binding binding, Layout layout) {
    this.numbers = binding.numbers();
    this.days = binding.days();
    this.from1904 = layout.countsFrom1904();
  }

  void see(Row row) {
    for (List<String> column : numbers) {
      Cell cell = row.cell(column);
      if (cell != null && !cell.literal()) {
        seeNumber(cell.text());
      }
    }
    for (List<String> column : days) {
      Cell cell = row.cell(column);
      if (cell != null) {
        seeDay(column.getFirst(), cell);
      }
    }
  }

  private void seeNumber(String text) {
    Optional<DecimalMark> mark = DecimalMark.evidenceIn(text);
    mark.ifPresent(marks::add);
    openNumbers |= mark.isEmpty() && (text.indexOf('.') >= 0 || text.indexOf(',') >= 0);
  }

  private void seeDay(String column, Cell cell) {
    Optional<DayOrder> order = DayOrder.evidenceIn(cell.text());
    if (order.isPresent()) {
      orders.computeIfAbsent(column, any -> EnumSet.noneOf(DayOrder.class)).add(order.get());
    } else if (DayOrder.isOpen(cell.text())) {
      List<Cell> examples = open.computeIfAbsent(column, any -> new ArrayList<>());
      if (examples.size() < EXAMPLES) {
        examples.add(cell);
      }
    }
  }

  /** How each column (folded) of a sample writes days, whatever it may be read as. */
  static Map<String, DayOrder> ordersIn(Sample sample) {
    Map<String, Set<DayOrder>> seen = new HashMap<>();
    for (Row row : sample.rows()) {
      row.cells()
          .forEach(
              (column, cell) ->
                  DayOrder.evidenceIn(cell.text())
                      .ifPresent(
                          order ->
                              seen.computeIfAbsent(column, any -> EnumSet.noneOf(DayOrder.class))
                                  .add(order)));
    }
    Map<String, DayOrder> orders = new HashMap<>();
    seen.forEach(
        (column, all) -> {
          if (all.size() == 1) {
            orders.put(column, all.iterator().next());
          }
        });
    return orders;
  }

  /** Whether reading more of the file may still tell something. */
  boolean isOpen() {
    return (openNumbers && marks.isEmpty())
        || open.keySet().stream().anyMatch(c -> order(c) == null);
  }

  DecimalMark mark() {
    return marks.size() == 1 ? marks.iterator().next() : DecimalMark.UNDECIDED;
  }

  /** By column (folded), where the file tells. */
  Map<String, DayOrder> orders() {
    Map<String, DayOrder> decided = new HashMap<>();
    orders.keySet().stream()
        .filter(column -> order(column) != null)
        .forEach(column -> decided.put(column, order(column)));
    if (from1904) {
      days.stream()
          .map(List::getFirst)
          .filter(column -> !open.containsKey(column))
          .forEach(column -> decided.putIfAbsent(column, DayOrder.SERIAL_1904));
    }
    return decided;
  }

  /** The columns of which only a person can say. */
  List<DayQuestion> questions() {
    Set<DayOrder> elsewhere = EnumSet.noneOf(DayOrder.class);
    elsewhere.addAll(orders().values());
    elsewhere.remove(DayOrder.SERIAL_1904);
    DayOrder likely = elsewhere.size() == 1 ? elsewhere.iterator().next() : null;
    return open.entrySet().stream()
        .filter(column -> order(column.getKey()) == null)
        .map(
            column ->
                new DayQuestion(
                    column.getValue().getFirst().column(),
                    column.getKey(),
                    column.getValue().stream().map(Cell::text).distinct().toList(),
                    likely))
        .toList();
  }

  private @Nullable DayOrder order(String column) {
    Set<DayOrder> seen = orders.getOrDefault(column, Set.of());
    return seen.size() == 1 ? seen.iterator().next() : null;
  }
}
