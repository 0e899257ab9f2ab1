package com.valueinmotion.desktop.runs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** All runs, and those of them that the filter admits. */
final class RunRows {
  private final ObservableList<RunLine> shown = FXCollections.observableArrayList();
  private List<RunLine> all = List.of();

  ObservableList<RunLine> shown() {
    return shown;
  }

  List<RunLine> all() {
    return all;
  }

  void set(List<RunLine> lines) {
    all = List.copyOf(lines);
  }

  /**
   * Changes as little as it can: what replaces a whole list takes the selection and the place to
   * which it was scrolled along.
   */
  void filter(RunFilter filter) {
    List<RunLine> wanted = all.stream().filter(filter::admits).toList();
    if (!ids(wanted).equals(ids(shown))) {
      shown.setAll(wanted);
      return;
    }
    for (int i = 0; i < wanted.size(); i++) {
      if (!shown.get(i).equals(wanted.get(i))) {
        shown.set(i, wanted.get(i));
      }
    }
  }

  /** Whether there is such a run, shown or not. */
  boolean has(long id) {
    return all.stream().anyMatch(line -> line.id() == id);
  }

  Optional<RunLine> find(long id) {
    return shown.stream().filter(line -> line.id() == id).findFirst();
  }

  int indexOf(long id) {
    return ids(shown).indexOf(id);
  }

  private static List<Long> ids(List<RunLine> lines) {
    return new ArrayList<>(lines.stream().map(RunLine::id).toList());
  }
}
