package com.valueinmotion.desktop.today;

import com.valueinmotion.diagnosis.Level;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The list: what of the queue is shown, and which of it is selected. */
final class TodayList {
  private final ObservableList<TodayRow> rows = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable TodayRow> selected =
      new ReadOnlyObjectWrapper<>(this, "selected");
  private final ObjectProperty<TodayTab> tab =
      new SimpleObjectProperty<>(this, "tab", TodayTab.TO_REVIEW);
  private final ObjectProperty<@Nullable Level> level = new SimpleObjectProperty<>(this, "level");

  private List<TodayRow> open = List.of();
  private List<TodayRow> reviewed = List.of();
  private @Nullable Predicate<TodayRow> wanted;
  private boolean settling;

  TodayList() {
    tab.addListener((property, was, now) -> refilter());
    level.addListener((property, was, now) -> refilter());
  }

  ObservableList<TodayRow> rows() {
    return rows;
  }

  ReadOnlyObjectProperty<@Nullable TodayRow> selected() {
    return selected.getReadOnlyProperty();
  }

  ObjectProperty<TodayTab> tab() {
    return tab;
  }

  /** Only entries of this level; null for all. */
  ObjectProperty<@Nullable Level> level() {
    return level;
  }

  /** Takes what was loaded; keeps the selected entry, in whichever version, where it can. */
  void take(List<TodayRow> nowOpen, List<TodayRow> nowReviewed) {
    open = nowOpen;
    reviewed = nowReviewed;
    refilter();
  }

  /** What is to be selected once the list has been loaded again. */
  void want(Predicate<TodayRow> next) {
    wanted = next;
  }

  /** The entry after the selected one is next, or at the end the one before it. */
  void wantNext() {
    int at = rows.indexOf(selected.get());
    if (at >= 0 && rows.size() > 1) {
      TodayRow next = rows.get(at + 1 < rows.size() ? at + 1 : at - 1);
      wanted = next::isAbout;
    }
  }

  /** Stays at either end. */
  void move(int by) {
    if (!rows.isEmpty()) {
      int at = rows.indexOf(selected.get());
      selected.set(rows.get(Math.clamp((long) at + by, 0, rows.size() - 1)));
    }
  }

  /** What the table says is selected; nothing while rows are being replaced. */
  void select(@Nullable TodayRow row) {
    if (!settling && row != null) {
      selected.set(row);
    }
  }

  private void refilter() {
    TodayRow before = selected.get();
    int at = Math.max(0, rows.indexOf(before));
    Predicate<TodayRow> first =
        wanted != null ? wanted : before != null ? before::isAbout : row -> false;
    wanted = null;
    Stream<TodayRow> all =
        switch (tab.get()) {
          case TO_REVIEW -> open.stream();
          case REVIEWED -> reviewed.stream();
          case ALL -> Stream.concat(open.stream(), reviewed.stream());
        };
    settling = true;
    rows.setAll(all.filter(row -> level.get() == null || row.level() == level.get()).toList());
    settling = false;
    TodayRow there = rows.isEmpty() ? null : rows.get(Math.min(at, rows.size() - 1));
    selected.set(rows.stream().filter(first).findFirst().orElse(there));
  }
}
