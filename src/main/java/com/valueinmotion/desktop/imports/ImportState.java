package com.valueinmotion.desktop.imports;

import java.util.List;

/** Where importing stands. */
public sealed interface ImportState {
  /** Nothing has been imported since the window was opened. */
  record Nothing() implements ImportState {}

  record Importing(List<String> files) implements ImportState {}

  record Imported(ImportSummary summary) implements ImportState {}

  /** Nothing was changed; the sentence says why. */
  record Failed(String sentence) implements ImportState {}

  record Cancelled() implements ImportState {}
}
