package com.valueinmotion.intake.row;

import com.valueinmotion.account.Source;
import com.valueinmotion.intake.value.DayOrder;
import com.valueinmotion.intake.value.DecimalMark;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What all rows of a file share.
 *
 * @param file its name
 * @param sheet the sheet, for workbooks
 * @param undatedDay the day of rows that carry none
 * @param knownAt when we came to know it
 * @param mark what its numbers tell of its decimal mark
 * @param days how its columns (folded) write days; those that are not here write them in one way
 */
public record Origin(
    String file,
    @Nullable String sheet,
    LocalDate undatedDay,
    Instant knownAt,
    DecimalMark mark,
    Map<String, DayOrder> days) {
  public Origin {
    days = Map.copyOf(days);
  }

  Source source(int row, String column) {
    return new Source(file, sheet, row, column);
  }

  DayOrder dayOrder(List<String> column) {
    if (!days.isEmpty()) {
      for (String folded : column) {
        DayOrder order = days.get(folded);
        if (order != null) {
          return order;
        }
      }
    }
    return DayOrder.UNDECIDED;
  }
}
