package com.valueinmotion.intake.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How cells show their numbers.
 *
 * @param look what kind of number it is
 * @param digits how many digits are shown at least: {@code 000042}
 */
record Style(Look look, int digits) {
  static final Style PLAIN = new Style(Look.NUMBER, 1);

  private static final int MOST = 100_000;
  private static final Pattern ZEROS = Pattern.compile("0{2,30}");

  /** All styles of a workbook, as its cells count them. */
  static List<Style> read(InputStream bytes) throws IOException {
    Map<Integer, String> codes = new HashMap<>();
    List<Style> styles = new ArrayList<>();
    boolean ofCells = false;
    Xml xml = new Xml(bytes);
    while (xml.next()) {
      if (xml.starts("numFmt") && codes.size() < MOST) {
        String code = xml.attribute("formatCode");
        codes.put(xml.number("numFmtId", -1), code == null ? "" : code);
      } else if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
        ofCells = xml.starts("cellXfs");
      } else if (ofCells && xml.starts("xf") && styles.size() < MOST) {
        int id = xml.number("numFmtId", 0);
        String code = codes.get(id);
        styles.add(code == null ? new Style(Look.ofId(id), 1) : of(code));
      }
    }
    xml.finish();
    return List.copyOf(styles);
  }

  private static Style of(String code) {
    return ZEROS.matcher(code).matches()
        ? new Style(Look.NUMBER, code.length())
        : new Style(Look.ofCode(code), 1);
  }
}
