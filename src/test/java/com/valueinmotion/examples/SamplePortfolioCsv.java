package com.valueinmotion.examples;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;

/** Plain CSV: UTF-8 without a mark, comma, line feed, quotes only where a cell needs them. */
final class SamplePortfolioCsv {
  private final StringBuilder text = new StringBuilder();

  SamplePortfolioCsv(String header) {
    text.append(header).append('\n');
  }

  /** Appends a row; an empty string is an empty cell. */
  SamplePortfolioCsv row(Object... cells) {
    for (int i = 0; i < cells.length; i++) {
      if (i > 0) {
        text.append(',');
      }
      text.append(quoted(cells[i].toString()));
    }
    text.append('\n');
    return this;
  }

  String text() {
    return text.toString();
  }

  private static String quoted(String cell) {
    return cell.indexOf(',') < 0 && cell.indexOf('"') < 0
        ? cell
        : '"' + cell.replace("\"", "\"\"") + '"';
  }

  static String yesNo(boolean value) {
    return value ? "yes" : "no";
  }

  /** A name as part of an address: lower case, a-z, 0-9 and hyphens. */
  static String ascii(String name) {
    String plain =
        name.toLowerCase(Locale.ROOT)
            .replace("ß", "ss")
            .replace("ø", "o")
            .replace("ö", "oe")
            .replace("ü", "ue")
            .replace("ä", "ae");
    return Normalizer.normalize(plain, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }

  /** The day itself, or the Friday before a weekend: people write and meet on working days. */
  static LocalDate workday(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SUNDAY
        ? day.minusDays(2)
        : day.getDayOfWeek() == DayOfWeek.SATURDAY ? day.minusDays(1) : day;
  }
}
