package com.valueinmotion.workbench;

import com.valueinmotion.account.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an import did, file by file. Always {@code read = accepted + unchanged + refused + skipped}.
 *
 * @param files in the order given
 * @param held rows in the whole store that still wait for their account
 * @param linkedByName accounts that a bare name was recognised as, in words
 */
public record ImportReport(List<FileReport> files, long held, List<String> linkedByName) {

  /**
   * One file.
   *
   * @param format what it was recognised as, null where it was not
   * @param failure why nothing of it was read, null where it was
   * @param ignoredColumns headers that no format knows
   */
  public record FileReport(
      String file,
      @Nullable String format,
      long read,
      long accepted,
      long unchanged,
      long refused,
      long skipped,
      List<Refusal> refusals,
      List<String> ignoredColumns,
      @Nullable String failure) {

    static FileReport unread(String file, String failure) {
      return new FileReport(file, null, 0, 0, 0, 0, 0, List.of(), List.of(), failure);
    }
  }

  public boolean isComplete() {
    return files.stream().allMatch(f -> f.failure() == null && f.refused() == 0);
  }

  public boolean nothingRead() {
    return files.stream().allMatch(f -> f.failure() != null);
  }
}
