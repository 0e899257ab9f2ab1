package com.valueinmotion.desktop.portfolio;

import com.valueinmotion.account.Money;
import com.valueinmotion.diagnosis.Break;
import com.valueinmotion.diagnosis.Phase;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns a grid can be sorted by. What is unknown comes last, whichever way it is sorted. */
public enum PortfolioColumn {
  LEVEL(PortfolioColumn::risk),
  ACCOUNT(PortfolioRow::folded),
  INDEX(row -> row.diagnosis().index()),
  UPPER(PortfolioRow::upperIndex),
  EVIDENCE(row -> row.diagnosis().coverage()),
  ARR(PortfolioColumn::arr),
  RENEWAL(PortfolioRow::renewalDays),
  OWNER(PortfolioRow::owner),
  BREAK(PortfolioColumn::brokenPhase);

  private final Comparator<PortfolioRow> ascending;
  private final Comparator<PortfolioRow> descending;

  <C extends Comparable<C>> PortfolioColumn(Function<PortfolioRow, @Nullable C> key) {
    this.ascending = comparing(key, Comparator.naturalOrder());
    this.descending = comparing(key, Comparator.reverseOrder());
  }

  /** Rows by this column; equals are equal, so that a tie can be broken by rank. */
  public Comparator<PortfolioRow> order(boolean up) {
    return up ? ascending : descending;
  }

  private static <C extends Comparable<C>> Comparator<PortfolioRow> comparing(
      Function<PortfolioRow, @Nullable C> key, Comparator<C> order) {
    return (a, b) -> {
      C left = key.apply(a);
      C right = key.apply(b);
      if (left == null || right == null) {
        return left == right ? 0 : left == null ? 1 : -1;
      }
      return order.compare(left, right);
    };
  }

  /** LOW, then LOW but unproven, then MEDIUM, then HIGH. */
  private static Integer risk(PortfolioRow row) {
    return switch (row.level()) {
      case LOW -> row.diagnosis().unproven() ? 1 : 0;
      case MEDIUM -> 2;
      case HIGH -> 3;
    };
  }

  private static @Nullable Phase brokenPhase(PortfolioRow row) {
    return row.diagnosis().breaksAt().map(Break::phase).orElse(null);
  }

  private static @Nullable BigDecimal arr(PortfolioRow row) {
    Money arr = row.diagnosis().term().arr();
    return arr == null ? null : arr.major();
  }
}
