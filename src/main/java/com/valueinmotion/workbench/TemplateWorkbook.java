package com.valueinmotion.workbench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A template as a workbook: a sheet to fill, whose header stays in sight, and one that explains.
 */
final class TemplateWorkbook {
  static final String GUIDE = "Column guide";

  private static final String PROGRAM = "Value in Motion";
  private static final String VERSION = "1.0";
  private static final double NARROWEST = 12;
  private static final double WIDEST = 70;

  private TemplateWorkbook() {}

  static byte[] of(Template template) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, PROGRAM, VERSION)) {
      Worksheet rows = workbook.newWorksheet(template.name());
      header(rows, template.headers());
      for (int i = 0; i < template.columns().size(); i++) {
        Template.Column column = template.columns().get(i);
        rows.width(i, width(column.header(), column.example()));
      }
      Worksheet guide = workbook.newWorksheet(GUIDE);
      header(guide, List.of("Column", "Meaning", "How to write it", "Example", "Needed"));
      int line = 1;
      for (Template.Column column : template.columns()) {
        guide.value(line, 0, column.header());
        guide.value(line, 1, column.meaning());
        guide.value(line, 2, column.write());
        guide.value(line, 3, column.example());
        guide.value(line, 4, column.needed());
        line++;
      }
      guide.width(0, 24);
      guide.width(1, WIDEST);
      guide.width(2, 48);
      guide.width(3, 28);
      guide.width(4, 24);
    }
    return bytes.toByteArray();
  }

  private static void header(Worksheet sheet, List<String> headers) {
    for (int i = 0; i < headers.size(); i++) {
      sheet.value(0, i, headers.get(i));
    }
    sheet.range(0, 0, 0, headers.size() - 1).style().bold().set();
    sheet.freezePane(0, 1);
  }

  private static double width(String header, String example) {
    return Math.clamp(Math.max(header.length(), example.length()) + 3.0, NARROWEST, WIDEST);
  }
}
