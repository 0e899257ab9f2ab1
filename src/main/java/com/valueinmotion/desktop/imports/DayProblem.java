package com.valueinmotion.desktop.imports;

import com.valueinmotion.account.Refusal;
import com.valueinmotion.intake.DayQuestion;
import com.valueinmotion.intake.Recognised;
import com.valueinmotion.intake.value.DayOrder;
import com.valueinmotion.intake.value.DayText;
import com.valueinmotion.intake.value.Parsed;
import com.valueinmotion.workbench.ImportReport.FileReport;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A column whose days can be read in two ways.
 *
 * @param file the place of its file
 * @param title what to call the file
 * @param rows how many of the file's rows wait for the answer
 * @param readings some of its days, read in both ways; at least one
 */
public record DayProblem(
    int file, String title, DayQuestion question, long rows, List<Reading> readings) {
  /**
   * One day, read in both ways.
   *
   * @param row where it stands, 0 where that is not known
   * @param account whom it is about; empty where that is not known
   */
  public record Reading(
      int row, String account, String written, LocalDate dayFirst, LocalDate monthFirst) {}

  public DayProblem {
    readings = List.copyOf(readings);
  }

  static DayProblem of(int place, Recognised file, FileReport report, DayQuestion question) {
    List<Refusal> waiting =
        report.refusals().stream().filter(refusal -> isOpen(refusal, question)).toList();
    String account = file.binding().accountColumn();
    List<Reading> readings =
        waiting.isEmpty()
            ? question.examples().stream().map(text -> reading(0, "", text)).toList()
            : waiting.stream()
                .map(
                    row ->
                        reading(
                            row.row(),
                            account(row.cells(), account),
                            row.cells().getOrDefault(question.header(), "")))
                .toList();
    return new DayProblem(place, file.part().title(), question, waiting.size(), readings);
  }

  /** Whether the row waits for this answer, among other things. */
  static boolean isOpen(Refusal refusal, DayQuestion question) {
    return DayOrder.isOpen(refusal.cells().getOrDefault(question.header(), ""));
  }

  private static String account(Map<String, String> cells, String column) {
    return cells.entrySet().stream()
        .filter(cell -> cell.getKey().equalsIgnoreCase(column))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  private static Reading reading(int row, String account, String text) {
    return new Reading(
        row, account, text, day(text, DayOrder.DAY_FIRST), day(text, DayOrder.MONTH_FIRST));
  }

  private static LocalDate day(String text, DayOrder order) {
    return DayText.parse(text, order) instanceof Parsed.Good<LocalDate>(LocalDate day)
        ? day
        : LocalDate.EPOCH;
  }
}
