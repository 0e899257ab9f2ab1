package com.valueinmotion.intake;

import static com.valueinmotion.intake.HandmadeWorkbook.rows;
import static com.valueinmotion.intake.Torture.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks that are hard to read. */
final class TortureWorkbooks {
  private static final String H = "account|usage_30d";

  private TortureWorkbooks() {}

  static List<Torture> all() {
    String data = rows(H, "A|40", "B|41");
    String days = rows("account|renewal", "A|<c s=\"1\"><v>46329</v></c>", "B|46329", "C|60");
    return List.of(
        file("plain.xlsx", HandmadeWorkbook.of(data).bytes(), "2+0+0"),
        file("named.csv", HandmadeWorkbook.of(data).bytes(), "2+0+0"),
        file("long64.xlsx", HandmadeWorkbook.of(data).zip().long64(), "2+0+0"),
        file("written.xlsx", written(3), "3+0+0"),
        file("days.xlsx", HandmadeWorkbook.of(days).styles("", 0, 14).bytes(), "2+1+0"),
        file(
            "days-1904.xlsx",
            HandmadeWorkbook.of(days).styles("", 0, 14).from1904().bytes(),
            "2+1+0"),
        file(
            "hidden.xlsx",
            HandmadeWorkbook.of(data)
                .sheet("Old", "state=\"hidden\"", data)
                .sheet("Gone", "state=\"veryHidden\"", data)
                .bytes(),
            "2+0+0"),
        file(
            "sheets.xlsx",
            HandmadeWorkbook.of(data)
                .sheet("Blank", "", "")
                .sheet("More", "", data)
                .sheet("Column guide", "", rows("a|b"))
                .sheet("Notes", "", rows("Ask Bob"))
                .bytes(),
            "2+0+0 & 2+0+0 & is of no kind"),
        file(
            "blank.xlsx",
            HandmadeWorkbook.of("<row r=\"9\"><c s=\"3\"/></row>").bytes(),
            "holds no sheet with anything in it"),
        file(
            "formulas.xlsx",
            HandmadeWorkbook.of(
                    rows(
                        H,
                        "A|<c><f>40+1</f><v>41</v></c>",
                        "<c t=\"str\"><f>\"B\"</f><v>B</v></c>|42",
                        "C|<c><f>SUM(A1)</f></c>",
                        "D|<c t=\"str\"><f>\"\"</f><v></v></c>"))
                .bytes(),
            "3+1+0"),
        file(
            "errors.xlsx",
            HandmadeWorkbook.of(
                    rows(
                        H,
                        "A|<c t=\"e\"><v>#N/A</v></c>",
                        "B|<c t=\"e\"><v>#DIV/0!</v></c>",
                        "<c t=\"e\"><v>#REF!</v></c>|40"))
                .bytes(),
            "1+2+0"),
        file(
            "texts.xlsx",
            HandmadeWorkbook.of(
                    rows(
                        H,
                        "<c t=\"s\"><v>0</v></c>|40",
                        "<c t=\"s\"><v>1</v></c>|41",
                        "<c t=\"s\"><v>9</v></c>|42"))
                .texts(
                    "<si><r><t>A</t></r><r><t>B</t></r><rPh><t>x</t></rPh></si><si><t>_x0041_C</t></si>")
                .bytes(),
            "2+1+0"),
        file(
            "flags.xlsx",
            HandmadeWorkbook.of(
                    rows(
                        "account|workflow_integrated",
                        "A|<c t=\"b\"><v>1</v></c>",
                        "B|<c t=\"b\"><v>0</v></c>",
                        "C|<c t=\"b\"><v>9</v></c>"))
                .bytes(),
            "2+1+0"),
        file(
            "percent.xlsx",
            HandmadeWorkbook.of(
                    rows(
                        H,
                        "A|<c s=\"1\"><v>0.12</v></c>",
                        "B|<c s=\"1\"><v>7.0000000000000007E-2</v></c>"))
                .styles("", 0, 9)
                .bytes(),
            "2+0+0"),
        file(
            "titles.xlsx",
            HandmadeWorkbook.of(
                    rows("Usage by account")
                        + "<row r=\"4\"><c/></row>"
                        + rows("November", "account|usage_30d|owner", "A|40|X"))
                .bytes(),
            "1+0+0"),
        file(
            "merged.xlsx",
            HandmadeWorkbook.of(rows("account|usage_30d|owner", "A|40|X", "|41|X")).bytes(),
            "1+1+0"),
        file(
            "beside.xlsx",
            HandmadeWorkbook.of(rows(H, "A|40||see note|x", "B|41")).bytes(),
            "2+0+0"),
        file("total.xlsx", HandmadeWorkbook.of(rows(H, "A|40", "Total|40")).bytes(), "1+0+1"),
        file(
            "prefixed.xlsx",
            HandmadeWorkbook.of("")
                .part(
                    "xl/worksheets/sheet1.xml",
                    "<x:worksheet xmlns:x=\"u\"><x:sheetData>"
                        + data.replace("</", "</x:").replaceAll("<([a-z])", "<x:$1")
                        + "</x:sheetData></x:worksheet>")
                .bytes(),
            "2+0+0"));
  }

  /** As the library writes it that also writes our templates. */
  static byte[] written(int rows) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Usage");
      sheet.value(0, 0, "account");
      sheet.value(0, 1, "usage_30d");
      sheet.value(0, 2, "renewal_date");
      for (int row = 1; row <= rows; row++) {
        sheet.value(row, 0, "Account " + row);
        sheet.value(row, 1, row % 100);
        sheet.value(row, 2, java.time.LocalDate.of(2027, 1, 1 + row % 28));
        sheet.style(row, 2).format("dd.mm.yyyy").set();
        if (row % 1_000 == 0) {
          sheet.flush();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
