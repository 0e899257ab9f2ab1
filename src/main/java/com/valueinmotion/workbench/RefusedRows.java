package com.valueinmotion.workbench;

import com.valueinmotion.account.ImportStore;
import com.valueinmotion.account.ImportStore.RefusedRow;
import com.valueinmotion.account.Refusal;
import com.valueinmotion.account.StoreException;
import com.valueinmotion.intake.RefusedCsv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes the rows that an import refused as files to correct and to drop in again. */
public final class RefusedRows {
  private final ImportStore imports;

  RefusedRows(ImportStore imports) {
    this.imports = imports;
  }

  /**
   * One CSV for each file that had refused rows, named after it; a file that is there already
   * stays.
   *
   * @return the files that were written; none where nothing was refused
   * @throws WorkbenchException where one cannot be written, or is there already
   */
  public List<Path> write(long importId, Path folder) throws StoreException, WorkbenchException {
    Map<String, List<Refusal>> byFile = new LinkedHashMap<>();
    for (RefusedRow row : imports.refused(importId)) {
      byFile.computeIfAbsent(row.file(), any -> new ArrayList<>()).add(row.refusal());
    }
    List<Path> written = new ArrayList<>();
    for (Map.Entry<String, List<Refusal>> file : byFile.entrySet()) {
      written.add(write(file.getKey(), file.getValue(), folder));
    }
    return written;
  }

  private static Path write(String file, List<Refusal> rows, Path folder)
      throws WorkbenchException {
    Path to = folder.resolve(name(file));
    if (Files.exists(to)) {
      throw new WorkbenchException(
          to + " is there already. It was left as it is; move it away or name another folder.");
    }
    try {
      Files.createDirectories(folder);
      Files.write(to, RefusedCsv.of(file, headers(rows), rows, ','));
      return to;
    } catch (IOException e) {
      throw new WorkbenchException(
          to + " could not be written (" + e.getMessage() + "). The rows are safe in the store.",
          e);
    }
  }

  /** {@code usage-to-fix.csv} for {@code usage.csv}, also where that lay in a zip. */
  private static String name(String file) {
    String flat = file.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "-");
    int dot = flat.lastIndexOf('.');
    return (dot > 0 ? flat.substring(0, dot) : flat) + "-to-fix.csv";
  }

  private static List<String> headers(List<Refusal> rows) {
    Set<String> headers = new LinkedHashSet<>();
    rows.forEach(row -> headers.addAll(row.cells().keySet()));
    return List.copyOf(headers);
  }
}
