package com.valueinmotion.workbench;

import com.valueinmotion.account.ImportStore;
import com.valueinmotion.account.ImportStore.RefusedRow;
import com.valueinmotion.account.Refusal;
import com.valueinmotion.account.StoreException;
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
   * @throws WorkbenchException where one cannot be written
   */
  public List<Path> write(long importId, Path folder) throws StoreException, WorkbenchException {
    Map<String, List<Refusal>> byFile = new LinkedHashMap<>();
    for (RefusedRow row : imports.refused(importId)) {
      byFile.computeIfAbsent(row.file(), any -> new ArrayList<>()).add(row.refusal());
    }
    List<Path> written = new ArrayList<>();
    for (Map.Entry<String, List<Refusal>> file : byFile.entrySet()) {
      List<Refusal> rows = file.getValue();
      written.add(WriteRefused.write(file.getKey(), headers(rows), rows, ',', folder));
    }
    return written;
  }

  private static List<String> headers(List<Refusal> rows) {
    Set<String> headers = new LinkedHashSet<>();
    rows.forEach(row -> headers.addAll(row.cells().keySet()));
    return List.copyOf(headers);
  }
}
