package com.valueinmotion.intake.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Rows that reports add under their data: totals, record counts, notices. */
public final class Footer {
  private static final Pattern NOTICE =
      Pattern.compile(
          "(?i)(grand |sub)?totals?( records?)?[ :]*([(]?[0-9].*)?|copyright\\b.*|confidential"
              + " information\\b.*|generated (by|on|at)\\b.*|[0-9]+ (records?|rows?)\\.?"
              + "|(generated|exported|printed|created|as of|erstellt|exportiert|gedruckt|stand)"
              + "( (by|on|at|am|vom))?[ :]*[0-9].*");

  /** Under these nothing but the report's own lines follows. */
  private static final Pattern CLOSING =
      Pattern.compile("(?i)copyright\\b.*|confidential information\\b.*|generated (by|on|at)\\b.*");

  private static final Pattern TOTAL =
      Pattern.compile(
          "(?iu)((grand[ -]?|sub[ -]?)?totals?|total"
              + " g[eé]n[eé]ral|sum|summe|gesamt(summe)?|insgesamt|zwischensumme|totale|totaal|suma|count|anzahl)("
              + " ?\\([0-9]+( records?| rows?)?\\))? ?:?");
  private static final Pattern AMOUNT =
      Pattern.compile("[-+(€£$ 0-9.,'%)]*[0-9][-+(€£$ 0-9.,'%)]*");
  private static final int FEW_COLUMNS = 2;
  private static final int LONGEST = 200;

  private Footer() {}

  /**
   * Why the row is no data, where that is clear. A company may be called Total: so only under the
   * last row of data, and only where everything else in the row is a number.
   *
   * @param columns how many the file has
   * @param last whether nothing but footers follows
   */
  public static Optional<String> reason(Row row, int columns, boolean last) {
    if (!last || columns == 0 || row.cells().isEmpty()) {
      return Optional.empty();
    }
    List<Cell> cells = List.copyOf(row.cells().values());
    if (isNotice(row, columns)) {
      return Optional.of("it is a line under the data");
    }
    boolean total =
        cells.size() > 1
            && isTotal(cells.getFirst())
            && cells.stream().skip(1).allMatch(c -> isAmount(c.text()) || isTotal(c));
    return total ? Optional.of("it is a total") : Optional.empty();
  }

  /** Whether the row is one lone notice, wherever it stands. */
  public static boolean isNotice(Row row, int columns) {
    return isLone(row, columns)
        && row.cells().values().stream()
            .allMatch(c -> c.text().length() <= LONGEST && NOTICE.matcher(c.text()).matches());
  }

  /** Whether the row is one that only reports put under their data, and never a company's name. */
  public static boolean isClosing(Row row, int columns) {
    return isLone(row, columns)
        && row.cells().values().stream()
            .allMatch(c -> c.text().length() <= LONGEST && CLOSING.matcher(c.text()).matches());
  }

  /** Whether the row has one cell where the file has many columns. */
  public static boolean isLone(Row row, int columns) {
    return columns > FEW_COLUMNS && row.cells().size() == 1;
  }

  private static boolean isTotal(Cell cell) {
    return cell.text().length() <= LONGEST && TOTAL.matcher(cell.text()).matches();
  }

  private static boolean isAmount(String text) {
    return text.length() <= LONGEST && AMOUNT.matcher(text).matches();
  }
}
