package com.valueinmotion.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A workbook (.xlsx) put together from the XML of its parts. */
final class HandmadeWorkbook {
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final List<String> sheets = new ArrayList<>();
  private String properties = "";

  /** With one sheet, Data, of these rows. */
  static HandmadeWorkbook of(String rows) {
    return new HandmadeWorkbook().sheet("Data", "", rows);
  }

  HandmadeWorkbook sheet(String name, String state, String rows) {
    sheets.add(
        "<sheet name=\"%s\" sheetId=\"%d\" %s r:id=\"s%d\"/>"
            .formatted(name, sheets.size() + 1, state, sheets.size() + 1));
    return part(
        "xl/worksheets/sheet" + sheets.size() + ".xml",
        "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>".formatted(MAIN, rows));
  }

  HandmadeWorkbook from1904() {
    properties = "<workbookPr date1904=\"1\"/>";
    return this;
  }

  HandmadeWorkbook texts(String items) {
    return part("xl/sharedStrings.xml", "<sst xmlns=\"%s\">%s</sst>".formatted(MAIN, items));
  }

  /** Number formats by id, and cells that use them in this order. */
  HandmadeWorkbook styles(String formats, int... ids) {
    StringBuilder cells = new StringBuilder();
    for (int id : ids) {
      cells.append("<xf numFmtId=\"").append(id).append("\"/>");
    }
    return part(
        "xl/styles.xml",
        "<styleSheet xmlns=\"%s\"><numFmts>%s</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>%s</cellXfs></styleSheet>"
            .formatted(MAIN, formats, cells));
  }

  HandmadeWorkbook part(String path, String xml) {
    parts.put(path, xml);
    return this;
  }

  HandmadeWorkbook without(String path) {
    parts.remove(path);
    return this;
  }

  byte[] bytes() {
    return zip().bytes();
  }

  RawZip zip() {
    StringBuilder relations = new StringBuilder();
    for (int i = 1; i <= sheets.size(); i++) {
      relations.append(relation("s" + i, "worksheet", "worksheets/sheet" + i + ".xml"));
    }
    relations.append(relation("t", "sharedStrings", "sharedStrings.xml"));
    relations.append(relation("y", "styles", "/xl/styles.xml"));
    RawZip zip = new RawZip();
    zip.add("[Content_Types].xml", HEAD + "<Types/>");
    zip.add("_rels/.rels", relations(relation("w", "officeDocument", "xl/workbook.xml")));
    zip.add("xl/_rels/workbook.xml.rels", relations(relations.toString()));
    parts.forEach((path, xml) -> zip.add(path, xml.startsWith("<?") ? xml : HEAD + xml));
    return zip.add(
        "xl/workbook.xml",
        HEAD
            + "<workbook xmlns=\"%s\" xmlns:r=\"%s\">%s<sheets>%s</sheets></workbook>"
                .formatted(MAIN, OFFICE, properties, String.join("", sheets)));
  }

  private static String relations(String all) {
    return HEAD + "<Relationships>" + all + "</Relationships>";
  }

  private static String relation(String id, String kind, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
        .formatted(id, OFFICE, kind, target);
  }

  /** Rows of texts; what is a number stays one. */
  static String rows(String... lines) {
    StringBuilder rows = new StringBuilder();
    for (String line : lines) {
      rows.append("<row>");
      for (String cell : line.split("\\|", -1)) {
        rows.append(
            cell.matches("-?[0-9.]+")
                ? "<c><v>" + cell + "</v></c>"
                : cell.startsWith("<c") ? cell : text(cell));
      }
      rows.append("</row>");
    }
    return rows.toString();
  }

  static String text(String text) {
    return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
  }
}
