package com.valueinmotion.desktop.imports;

import com.valueinmotion.workbench.ImportReport;
import com.valueinmotion.workbench.ImportReport.FileReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/**
 * What a person reads of an import. Rows add up: {@code read = accepted + unchanged + refused +
 * skipped}.
 *
 * @param changed those of the accepted rows that say otherwise of what was known
 * @param files in the order given
 * @param remarks what is worth knowing and needs nothing done
 */
public record ImportSummary(
    long read,
    long accepted,
    long changed,
    long unchanged,
    long refused,
    long skipped,
    List<FileReport> files,
    List<String> remarks) {
  private static final int NAMES_SHOWN = 6;
  private static final int LINKS_SHOWN = 2;

  public static ImportSummary of(ImportReport report) {
    List<FileReport> files = report.files();
    return new ImportSummary(
        sum(files, FileReport::read),
        sum(files, FileReport::accepted),
        sum(files, FileReport::changed),
        sum(files, FileReport::unchanged),
        sum(files, FileReport::refused),
        sum(files, FileReport::skipped),
        files,
        remarks(report));
  }

  /** Accepted rows that tell of something new. */
  public long fresh() {
    return accepted - changed;
  }

  /** Files of which nothing was read. */
  public List<FileReport> failures() {
    return files.stream().filter(file -> file.failure() != null).toList();
  }

  /** "423 rows new, 2 refused, 1 file not read." */
  public String sentence() {
    List<String> parts = new ArrayList<>();
    if (read > 0) {
      parts.add(accepted > 0 ? news() : "Nothing new in " + rows(read));
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

  /** "423 rows new", "12 rows changed", "423 rows new, 12 changed". */
  private String news() {
    if (changed == 0) {
      return rows(accepted) + " new";
    }
    return fresh() == 0
        ? rows(changed) + " changed"
        : rows(fresh()) + " new, " + number(changed) + " changed";
  }

  /** With thousands apart: "1,049". */
  public static String number(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  private static String rows(long count) {
    return count == 1 ? "1 row" : number(count) + " rows";
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
    List<String> linked = report.linkedByName();
    linked.stream().limit(LINKS_SHOWN).forEach(remarks::add);
    if (linked.size() > LINKS_SHOWN) {
      remarks.add(
          number((long) linked.size() - LINKS_SHOWN)
              + " more names were recognised in the same way.");
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
