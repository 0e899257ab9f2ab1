package com.valueinmotion.workbench;

import com.valueinmotion.account.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an import did, file by file. Always {@code read = accepted + unchanged + refused + skipped}.
 *
 * @param files in the order given, a workbook's sheets one by one
 * @param held rows in the whole store that still wait for their account
 * @param linkedByName accounts that a bare name was recognised as, in words
 */
public record ImportReport(List<FileReport> files, long held, List<String> linkedByName) {
  public ImportReport {
    files = List.copyOf(files);
    linkedByName = List.copyOf(linkedByName);
  }

  /**
   * One file, or one sheet of a workbook.
   *
   * @param sheet null where the file is no workbook
   * @param format what it was recognised as, null where it was not
   * @param changed those of the accepted rows that say otherwise of what was known; the rest of
   *     them tell of something new
   * @param refusals the first of the refused rows; the store keeps all
   * @param skips why rows were skipped, and how many for each reason
   * @param failure why nothing of it was read, null where it was
   * @param ignoredColumns headers that no format knows
   */
  public record FileReport(
      String file,
      @Nullable String sheet,
      @Nullable String format,
      long read,
      long accepted,
      long changed,
      long unchanged,
      long refused,
      long skipped,
      List<Refusal> refusals,
      List<Skip> skips,
      List<String> ignoredColumns,
      @Nullable String failure) {

    static FileReport unread(String file, @Nullable String sheet, String failure) {
      return new FileReport(
          file, sheet, null, 0, 0, 0, 0, 0, 0, List.of(), List.of(), List.of(), failure);
    }

    /** What to call it to a person: {@code people.xlsx, sheet People}. */
    public String title() {
      return sheet == null ? file : file + ", sheet " + sheet;
    }
  }

  /** Rows that were skipped for one reason. */
  public record Skip(String reason, long rows) {}

  public boolean isComplete() {
    return files.stream().allMatch(f -> f.failure() == null && f.refused() == 0);
  }

  public boolean nothingRead() {
    return files.stream().allMatch(f -> f.failure() != null);
  }
}
