package com.valueinmotion.intake.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet, one after the other; only the current one is in memory. */
public final class SheetReader {
  /** As many columns as a spreadsheet has. */
  private static final int COLUMNS = 16_384;

  private static final int LONGEST_ROW = 1_000_000;

  private final Xml xml;
  private final SharedTexts texts;
  private final List<Style> styles;
  private final boolean from1904;
  private int number;
  private boolean ended;

  SheetReader(InputStream sheet, SharedTexts texts, List<Style> styles, boolean from1904)
      throws IOException {
    this.xml = new Xml(sheet);
    this.texts = texts;
    this.styles = styles;
    this.from1904 = from1904;
  }

  /** The next row that holds something, or null after the last. */
  public @Nullable SheetRow next() throws IOException {
    while (!ended && xml.next() && !xml.ends("sheetData")) {
      if (xml.starts("row")) {
        SheetRow row = row();
        if (!row.cells().isEmpty() || row.problem() != null) {
          return row;
        }
      }
    }
    ended = true;
    xml.finish();
    return null;
  }

  private SheetRow row() throws IOException {
    number = xml.number("r", number + 1);
    SortedMap<Integer, CellValue> cells = new TreeMap<>();
    String problem = null;
    long length = 0;
    int column = -1;
    while (xml.next() && !xml.ends("row")) {
      if (!xml.starts("c")) {
        continue;
      }
      column = column(xml.attribute("r"), column + 1);
      CellValue cell = cell();
      if (cell == null) {
        problem = "the text of one of its cells is missing from the workbook";
      } else if (!cell.text().isBlank()) {
        length += cell.text().length();
        if (column >= COLUMNS) {
          problem = "it has more cells than a spreadsheet has columns";
        } else if (length > LONGEST_ROW) {
          problem = "the row is longer than a million characters";
          cells.clear();
        } else {
          cells.put(column, cell);
        }
      }
    }
    return new SheetRow(number, cells, problem);
  }

  /** The cell that starts here; null where its text is nowhere. */
  private @Nullable CellValue cell() throws IOException {
    String type = xml.attribute("t");
    int style = xml.number("s", 0);
    String value = null;
    String formula = null;
    while (xml.next() && !xml.ends("c")) {
      if (xml.starts("v")) {
        value = xml.text();
      } else if (xml.starts("is")) {
        value = xml.runs();
      } else if (xml.starts("f")) {
        formula = xml.text();
      }
    }
    if (value == null || value.isEmpty()) {
      // A formula that nothing ever worked out is no number: its text says so where one is needed.
      return CellValue.ofText(formula == null || value != null ? "" : "=" + formula);
    }
    return switch (type) {
      case null -> number(value, style);
      case "n" -> number(value, style);
      case "s" -> {
        String text = texts.get(value);
        yield text == null ? null : CellValue.ofText(text);
      }
      case "b" ->
          CellValue.ofText(value.equals("1") ? "true" : value.equals("0") ? "false" : value);
      case "str" -> CellValue.ofText(Escapes.decoded(value));
      default -> CellValue.ofText(value); // texts, days (d), errors (e)
    };
  }

  private CellValue number(String value, int style) {
    return CellValue.ofNumber(
        value, style < styles.size() ? styles.get(style) : Style.PLAIN, from1904);
  }

  /** The column in {@code AB12}, from 0. */
  private static int column(@Nullable String reference, int otherwise) {
    int column = 0;
    int i = 0;
    while (reference != null
        && i < reference.length()
        && reference.charAt(i) >= 'A'
        && reference.charAt(i) <= 'Z'
        && column <= COLUMNS) {
      column = column * 26 + reference.charAt(i) - 'A' + 1;
      i++;
    }
    return column == 0 ? otherwise : column - 1;
  }
}
