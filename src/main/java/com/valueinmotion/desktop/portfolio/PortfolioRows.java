package com.valueinmotion.desktop.portfolio;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;

/** All rows, those that are shown, and their order. Ties are broken by priority. */
final class PortfolioRows {
  private final ObservableList<PortfolioRow> all = FXCollections.observableArrayList();
  private final FilteredList<PortfolioRow> filtered = new FilteredList<>(all);
  private final SortedList<PortfolioRow> sorted = new SortedList<>(filtered);

  List<PortfolioRow> all() {
    return all;
  }

  ObservableList<PortfolioRow> shown() {
    return sorted;
  }

  void set(List<PortfolioRow> rows) {
    all.setAll(rows);
  }

  void filter(Predicate<PortfolioRow> admitted) {
    filtered.setPredicate(admitted);
  }

  /** Sorts by these columns; without any, by priority. */
  void sort(List<Order> orders) {
    Comparator<PortfolioRow> byRank = Comparator.comparingInt(PortfolioRow::rank);
    sorted.setComparator(
        orders.stream()
            .map(order -> order.column().order(order.up()))
            .reduce(Comparator::thenComparing)
            .map(columns -> columns.thenComparing(byRank))
            .orElse(byRank));
  }

  /** Where a row of this rank is shown, -1 where it is not. */
  int indexOf(int rank) {
    for (int i = 0; i < sorted.size(); i++) {
      if (sorted.get(i).rank() == rank) {
        return i;
      }
    }
    return -1;
  }
}
