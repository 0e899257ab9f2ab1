package com.valueinmotion.desktop.imports;

import com.valueinmotion.account.Refusal;
import com.valueinmotion.workbench.ImportReport;
import com.valueinmotion.workbench.ImportReport.FileReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * What a person reads of an import. Rows add up: {@code read = accepted + unchanged + refused +
 * skipped}.
 *
 * @param files in the order given
 * @param problems refused rows, grouped by file and by what is wrong, the largest group first
 * @param remarks what is worth knowing and needs nothing done
 */
public record ImportSummary(
    long read,
    long accepted,
    long unchanged,
    long refused,
    long skipped,
    List<FileReport> files,
    List<Problem> problems,
    List<String> remarks) {
  private static final int NAMES_SHOWN = 6;

  public static ImportSummary of(ImportReport report) {
    List<FileReport> files = report.files();
    return new ImportSummary(
        sum(files, FileReport::read),
        sum(files, FileReport::accepted),
        sum(files, FileReport::unchanged),
        sum(files, FileReport::refused),
        sum(files, FileReport::skipped),
        files,
        files.stream()
            .flatMap(file -> problems(file).stream())
            .sorted((a, b) -> Integer.compare(b.rows().size(), a.rows().size()))
            .toList(),
        remarks(report));
  }

  /** Files of which nothing was read. */
  public List<FileReport> failures() {
    return files.stream().filter(file -> file.failure() != null).toList();
  }

  /** "423 rows new, 2 refused, 1 file not read." */
  public String sentence() {
    List<String> parts = new ArrayList<>();
    if (read > 0) {
      parts.add(accepted > 0 ? rows(accepted) + " new" : "Nothing new in " + rows(read));
    }
    if (refused > 0) {
      parts.add(number(refused) + " refused");
    }
    int failed = failures().size();
    if (failed > 0) {
      parts.add(failed == 1 ? "1 file not read" : failed + " files not read");
    }
    return parts.isEmpty() ? "The files hold no rows." : String.join(", ", parts) + ".";
  }

  /** With thousands apart: "1,049". */
  public static String number(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  private static String rows(long count) {
    return count == 1 ? "1 row" : number(count) + " rows";
  }

  private static List<Problem> problems(FileReport file) {
    Map<List<String>, List<Refusal>> byReasons = new LinkedHashMap<>();
    for (Refusal refusal : file.refusals()) {
      byReasons.computeIfAbsent(refusal.reasons(), reasons -> new ArrayList<>()).add(refusal);
    }
    return byReasons.entrySet().stream()
        .map(group -> new Problem(file.file(), group.getKey(), group.getValue()))
        .toList();
  }

  private static List<String> remarks(ImportReport report) {
    List<String> remarks = new ArrayList<>();
    if (report.held() > 0) {
      remarks.add(
          rows(report.held())
              + (report.held() == 1 ? " waits for its account." : " wait for their accounts.")
              + " Import the file with the accounts; they are linked then.");
    }
    for (FileReport file : report.files()) {
      if (!file.ignoredColumns().isEmpty()) {
        remarks.add(file.file() + ": not used: " + names(file.ignoredColumns()) + ".");
      }
    }
    if (!report.linkedByName().isEmpty()) {
      remarks.add("Recognised by name: " + names(report.linkedByName()) + ".");
    }
    return remarks;
  }

  private static String names(List<String> all) {
    String shown = String.join(", ", all.subList(0, Math.min(NAMES_SHOWN, all.size())));
    return all.size() > NAMES_SHOWN
        ? shown + " and " + number((long) all.size() - NAMES_SHOWN) + " more"
        : shown;
  }

  private static long sum(List<FileReport> files, ToLongFunction<FileReport> count) {
    return files.stream().mapToLong(count).sum();
  }
}
