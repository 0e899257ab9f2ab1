package com.valueinmotion.workbench;

import java.util.List;

/**
 * An empty file to fill.
 *
 * @param name what to ask for: {@code user-usage}
 * @param title what a person reads
 * @param format the id of the format that reads it
 * @param columns in its order
 */
public record Template(String name, String title, String format, List<Column> columns) {
  public Template {
    columns = List.copyOf(columns);
  }

  /**
   * One column, and how to fill it.
   *
   * @param meaning what it says
   * @param write how to write it: unit, allowed words
   * @param example such as this; empty where it is best left empty
   * @param needed whether a row without it is refused, in words: yes, no, or account_name
   */
  public record Column(
      String header, String meaning, String write, String example, String needed) {}

  public List<String> headers() {
    return columns.stream().map(Column::header).toList();
  }

  /** A row of examples. */
  public List<String> examples() {
    return columns.stream().map(Column::example).toList();
  }
}
