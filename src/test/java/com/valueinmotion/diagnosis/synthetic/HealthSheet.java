package com.valueinmotion.diagnosis.synthetic;

import com.valueinmotion.account.Datum;
import com.valueinmotion.diagnosis.Phase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The health sheet that a customer success manager keeps by hand, month by month: some columns are
 * not kept at all, some cells are blank, some months come late.
 */
final class HealthSheet {
  private static final double NOT_KEPT = 0.15;
  private static final double BLANK = 0.06;
  private static final double LATE = 0.15;

  private final Condition condition;
  private final Chance chance;
  private final Set<String> showing;
  private final Map<String, Double> where = new HashMap<>();
  private final List<SheetColumn> kept = new ArrayList<>();

  /**
   * @param shows what shows how bad its phase is; everything else reads as if all were well
   */
  HealthSheet(Condition condition, Set<String> shows, Chance chance) {
    this.condition = condition;
    this.chance = chance;
    this.showing = new HashSet<>(shows);
    for (SheetColumn column : SheetColumn.ALL) {
      where.put(column.signal(), Math.clamp(chance.gaussian(0, 1), -3, 3));
      if (shows.contains(column.signal()) || !chance.probably(NOT_KEPT)) {
        kept.add(column);
      }
    }
  }

  /** One row for each of these days, the oldest first. */
  List<Known<Values>> rows(List<LocalDate> days, LocalDate today) {
    List<Known<Values>> rows = new ArrayList<>();
    for (LocalDate day : days) {
      Map<String, Datum> cells = new TreeMap<>();
      boolean since = !day.isBefore(today.minusWeeks(condition.weeks()));
      for (SheetColumn column : kept) {
        boolean shows = since && showing.contains(column.signal());
        double badness = shows ? condition.of(column.phase()) : 0;
        double place = where.getOrDefault(column.signal(), 0.0);
        Datum value = column.reading().value(badness, place, chance);
        if (!chance.probably(BLANK)) {
          cells.put(column.signal(), value);
        }
      }
      LocalDate known = chance.probably(LATE) ? day.plusWeeks(chance.between(1, 2)) : day;
      rows.add(new Known<>(known, new Values("health", day, cells)));
    }
    return rows;
  }

  /** The columns that can show a break of the phase by themselves. */
  static List<String> telling(Phase phase) {
    return SheetColumn.ALL.stream()
        .filter(column -> column.tells() && column.phase() == phase)
        .map(SheetColumn::signal)
        .toList();
  }
}
