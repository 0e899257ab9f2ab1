package com.valueinmotion.intake;

import org.jspecify.annotations.Nullable;

/**
 * What is read as one table: a file, or one sheet of a workbook.
 *
 * @param file the file; of a zip, one of the files in it
 * @param sheet the sheet, null where the file is no workbook
 */
public record Part(SourceFile file, @Nullable String sheet) {
  public static Part of(SourceFile file) {
    return new Part(file, null);
  }

  /** What to call it to a person: {@code people.xlsx, sheet People}. */
  public String title() {
    return sheet == null ? file.name() : file.name() + ", sheet " + sheet;
  }
}
