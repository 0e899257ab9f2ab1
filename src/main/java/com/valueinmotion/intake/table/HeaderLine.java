package com.valueinmotion.intake.table;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The headers of a table whose columns are fixed, and how its rows' cells come under them. */
final class HeaderLine {
  /** How far below titles a header may stand. */
  static final int TITLES = 20;

  /** As many as a spreadsheet has. */
  private static final int MOST = 16_384;

  private static final int CLEARLY_A_HEADER = 3;

  private final List<String> names;
  private final List<String> folded;

  HeaderLine(List<String> names) throws TableException {
    if (names.size() > MOST) {
      throw new TableException("it has more than " + MOST + " columns");
    }
    this.names = names.stream().map(Cell::strip).toList();
    this.folded = this.names.stream().map(HeaderName::fold).toList();
  }

  /**
   * Which of a table's first rows is the header. Reports put titles above it: rows of one cell.
   *
   * @param filled how many cells of each hold something
   */
  static int indexIn(List<Integer> filled) {
    if (filled.getFirst() == 1) {
      for (int i = 1; i < filled.size(); i++) {
        if (filled.get(i) >= CLEARLY_A_HEADER) {
          return i;
        }
      }
    }
    return 0;
  }

  List<String> names() {
    return names;
  }

  int size() {
    return names.size();
  }

  String name(int column) {
    return column < names.size() ? names.get(column) : "";
  }

  /** The cells of one row, gathered. */
  final class Cells {
    private final Map<String, Cell> found = new LinkedHashMap<>();
    private final Set<String> contradicted = new HashSet<>();

    /** Takes a cell that holds something; those without a header have no meaning. */
    void add(int column, Cell cell) {
      String header = folded.get(column);
      if (header.isEmpty()) {
        return;
      }
      Cell before = found.putIfAbsent(header, cell);
      if (before != null && !before.text().equals(cell.text())) {
        contradicted.add(header);
      }
    }

    Row toRow(int number, String raw, List<String> problems) {
      return new Row(number, raw, found, problems, contradicted);
    }
  }
}
