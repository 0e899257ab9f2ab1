package com.valueinmotion.account;

import org.jspecify.annotations.Nullable;

/**
 * Where a value came from, so that every sentence can cite it.
 *
 * @param file the file's name as it was given, without its folder
 * @param sheet the sheet, for workbooks
 * @param row the row as a spreadsheet shows it: the header is row 1; in JSON the element, from 1
 * @param column the header or field
 */
public record Source(String file, @Nullable String sheet, int row, String column) {
  public static Source of(String file, int row, String column) {
    return new Source(file, null, row, column);
  }

  /** "usage.csv row 118". */
  public String cite() {
    return file + (sheet == null ? "" : " " + sheet) + " row " + row;
  }
}
