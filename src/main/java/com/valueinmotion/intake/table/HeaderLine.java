package com.valueinmotion.intake.table;

import java.util.List;

/** The headers of a table whose columns are fixed, and how its rows' cells come under them. */
final class HeaderLine {
  /** How far below titles a header may stand. */
  static final int TITLES = 20;

  /** As many as a spreadsheet has. */
  private static final int MOST = 16_384;

  private static final int CLEARLY_A_HEADER = 3;

  private final List<String> names;
  private final RowCells.Headers places;

  HeaderLine(List<String> names) throws TableException {
    if (names.size() > MOST) {
      throw new TableException("it has more than " + MOST + " columns");
    }
    this.names = names.stream().map(Cell::strip).toList();
    this.places = new RowCells.Headers(this.names.stream().map(HeaderName::fold).toList());
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

  /** The cells of one row, none yet. */
  RowCells row() {
    return new RowCells(places);
  }
}
