package com.valueinmotion.desktop.imports;

import com.valueinmotion.account.ImportStore.ImportRecord;
import java.util.List;

/**
 * An import that was made.
 *
 * @param alongWith later ones, newest first, which are taken back with it
 */
public record HistoryLine(ImportRecord made, List<ImportRecord> alongWith) {
  private static final int NAMED = 3;

  public HistoryLine {
    alongWith = List.copyOf(alongWith);
  }

  public boolean isNewest() {
    return alongWith.isEmpty();
  }

  /** "usage.csv, tickets.csv and 2 more". */
  public static String files(ImportRecord made) {
    List<String> all = made.files();
    String named = String.join(", ", all.subList(0, Math.min(NAMED, all.size())));
    return all.size() > NAMED ? named + " and " + (all.size() - NAMED) + " more" : named;
  }

  public String files() {
    return files(made);
  }
}
