package com.valueinmotion.desktop.imports;

import com.valueinmotion.account.Refusal;
import com.valueinmotion.intake.DayQuestion;
import com.valueinmotion.intake.Recognised;
import com.valueinmotion.intake.table.HeaderName;
import com.valueinmotion.intake.value.DayOrder;
import com.valueinmotion.workbench.ImportCheck;
import com.valueinmotion.workbench.ImportReport.FileReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a check found, by what there is to do about it.
 *
 * @param days columns whose days can be read in two ways
 * @param decided columns of which the person has said how
 * @param fixes refused rows that only the file can put right, by file and by what is wrong, the
 *     largest group first
 * @param skips rows that were not meant to be read
 * @param unread files of which nothing was read
 * @param remarks what is worth knowing and needs nothing done
 */
public record Problems(
    List<DayProblem> days,
    List<Decided> decided,
    List<Problem> fixes,
    List<Skipped> skips,
    List<FileReport> unread,
    List<String> remarks) {
  static final Problems NONE =
      new Problems(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  /** A column's days, as the person said. */
  public record Decided(int file, String title, String header, String column, DayOrder order) {}

  /** Rows of one file that were skipped for one reason. */
  public record Skipped(String title, String reason, long rows) {}

  static Problems of(ImportCheck check, List<DraftFile> files) {
    List<DayProblem> days = new ArrayList<>();
    List<Decided> decided = new ArrayList<>();
    List<Problem> fixes = new ArrayList<>();
    List<Skipped> skips = new ArrayList<>();
    List<FileReport> unread = new ArrayList<>();
    for (int place = 0; place < check.parts().size(); place++) {
      FileReport report = check.report().files().get(place);
      Recognised file = check.parts().get(place).recognised();
      if (file == null) {
        unread.add(report);
        continue;
      }
      int at = place;
      file.questions().forEach(q -> days.add(DayProblem.of(at, file, report, q)));
      check.parts().get(place).part().days().entrySet().stream()
          .map(said -> decided(at, file, said))
          .forEach(decided::add);
      fixes.addAll(fixes(report, file.questions()));
      report.skips().stream()
          .map(skip -> new Skipped(report.title(), skip.reason(), skip.rows()))
          .forEach(skips::add);
    }
    fixes.sort(Comparator.comparingInt((Problem fix) -> fix.rows().size()).reversed());
    return new Problems(
        List.copyOf(days),
        List.copyOf(decided),
        List.copyOf(fixes),
        List.copyOf(skips),
        List.copyOf(unread),
        ImportSummary.of(check.report()).remarks());
  }

  private static Decided decided(int at, Recognised file, Map.Entry<String, DayOrder> said) {
    String header =
        file.headers().stream()
            .filter(h -> HeaderName.fold(h).equals(said.getKey()))
            .findFirst()
            .orElse(said.getKey());
    return new Decided(at, file.part().title(), header, said.getKey(), said.getValue());
  }

  /** Refused rows by what is wrong, without those that wait for answers alone. */
  private static List<Problem> fixes(FileReport report, List<DayQuestion> questions) {
    Map<List<String>, List<Refusal>> byReasons = new LinkedHashMap<>();
    for (Refusal refusal : report.refusals()) {
      long waiting = questions.stream().filter(q -> DayProblem.isOpen(refusal, q)).count();
      if (refusal.reasons().size() > waiting) {
        byReasons.computeIfAbsent(refusal.reasons(), any -> new ArrayList<>()).add(refusal);
      }
    }
    return byReasons.entrySet().stream()
        .map(group -> new Problem(report.title(), group.getKey(), group.getValue()))
        .toList();
  }

  /** "40 rows, none lost": those of all files that do not enter. */
  static String note(@Nullable ImportCheck check) {
    long rows =
        check == null
            ? 0
            : check.report().files().stream().mapToLong(f -> f.refused() + f.skipped()).sum();
    return rows == 0
        ? ""
        : ImportSummary.number(rows) + (rows == 1 ? " row" : " rows") + ", none lost";
  }

  public long rowsToFix() {
    return fixes.stream().mapToLong(fix -> fix.rows().size()).sum();
  }

  public long rowsSkipped() {
    return skips.stream().mapToLong(Skipped::rows).sum();
  }
}
