package com.valueinmotion.intake;

import static com.valueinmotion.intake.HandmadeWorkbook.rows;
import static com.valueinmotion.intake.HandmadeWorkbook.text;
import static com.valueinmotion.intake.Torture.file;
import static com.valueinmotion.intake.Torture.made;

import java.util.List;

/** Workbooks made to do harm, and huge ones. */
final class HostileWorkbooks {
  private static final String H = "account|usage_30d";
  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final String TEXTS = "xl/sharedStrings.xml";
  private static final int GB = 1 << 30;
  private static final int MILLION = 1_000_000;

  private HostileWorkbooks() {}

  static List<Torture> all() {
    String data = rows(H, "A|40", "B|41");
    String laughs =
        "<?xml version=\"1.0\"?><!DOCTYPE lolz [<!ENTITY a \"ha\"><!ENTITY b"
            + " \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c"
            + " \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><worksheet><sheetData>"
            + rows(H, "&c;|40")
            + "</sheetData></worksheet>";
    String outside =
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM"
            + " \"file:///etc/passwd\">]><worksheet><sheetData>"
            + rows(H, "&e;|40")
            + "</sheetData></worksheet>";
    String type = "defines a document type of its own";
    return List.of(
        file("laughs.xlsx", HandmadeWorkbook.of("").part(SHEET, laughs).bytes(), type),
        file("laughs-texts.xlsx", HandmadeWorkbook.of(data).part(TEXTS, laughs).bytes(), type),
        file("outside.xlsx", HandmadeWorkbook.of("").part(SHEET, outside).bytes(), type),
        file(
            "outside-styles.xlsx",
            HandmadeWorkbook.of(data).part("xl/styles.xml", outside).bytes(),
            type),
        file(
            "outside-list.xlsx",
            HandmadeWorkbook.of(data).part("xl/_rels/x", outside).bytes(),
            "2+0+0"),
        file(
            "entity.xlsx",
            HandmadeWorkbook.of(rows(H, "&nope;|40")).bytes(),
            "the workbook is damaged"),
        file(
            "far-cell.xlsx",
            HandmadeWorkbook.of(data + "<row r=\"4\"><c r=\"ZZZZZZ4\"><v>1</v></c></row>").bytes(),
            "2+1+0"),
        file(
            "far-text.xlsx",
            HandmadeWorkbook.of(data + rows("<c t=\"s\"><v>2000000000</v></c>|4"))
                .texts("")
                .bytes(),
            "2+1+0"),
        file(
            "far-row.xlsx",
            HandmadeWorkbook.of(data + "<row r=\"99999999999\">" + text("C") + "</row>").bytes(),
            "3+0+0"),
        file(
            "odd-types.xlsx",
            HandmadeWorkbook.of(
                    rows(
                        H,
                        "<c t=\"zz\" s=\"-9\"><v>A</v></c>|<c s=\"x\"><v>4 0</v></c>",
                        "B|<c><v>1E999999999</v></c>",
                        "C|<c><v>NaN</v></c>"))
                .bytes(),
            "0+3+0"),
        file(
            "cut.xlsx",
            HandmadeWorkbook.of("")
                .part(SHEET, "<worksheet><sheetData>" + rows(H, "A|40") + "<row><c>")
                .bytes(),
            "the workbook is damaged"),
        file(
            "no-xml.xlsx",
            HandmadeWorkbook.of("").part(SHEET, "account,usage\nA,40").bytes(),
            "the workbook is damaged"),
        file(
            "other-xml.xlsx",
            HandmadeWorkbook.of("").part(SHEET, "<html/>").bytes(),
            "holds no sheet with anything in it"),
        file(
            "lost-sheet.xlsx",
            HandmadeWorkbook.of(data).part("xl/workbook.xml", "<x/>").bytes(),
            "*"),
        file(
            "lost-parts.xlsx",
            new RawZip().add("[Content_Types].xml", "<T/>").bytes(),
            "lacks a part of it"),
        file(
            "deep.xlsx",
            HandmadeWorkbook.of(data + "<row>" + "<x>".repeat(10_000)).bytes(),
            "the workbook is damaged"),
        file(
            "attributes.xlsx",
            HandmadeWorkbook.of(data + "<row " + "a='1' ".repeat(9) + "/>").bytes(),
            "the workbook is damaged"),
        made(
            "tag-2mb.xlsx",
            () -> HandmadeWorkbook.of(data + "<row a='" + "x".repeat(2 * MILLION) + "'/>").bytes(),
            "one tag in it is longer"),
        made(
            "comment-2mb.xlsx",
            () -> HandmadeWorkbook.of(data + "<!--" + "<x".repeat(MILLION) + "-->").bytes(),
            "one tag in it is longer"),
        made(
            "cell-10mb.xlsx",
            () -> HandmadeWorkbook.of(data + rows("x".repeat(10 * MILLION) + "|4")).bytes(),
            "2+1+0"),
        made(
            "tag-bomb.xlsx",
            () ->
                new RawZip()
                    .add("[Content_Types].xml", "<T/>")
                    .bomb("xl/workbook.xml", "<a b='", GB, "x")
                    .bytes(),
            "one tag in it is longer"),
        made(
            "text-bomb.xlsx",
            () ->
                HandmadeWorkbook.of("")
                    .without(SHEET)
                    .zip()
                    .bomb(SHEET, "<worksheet><sheetData><row><c><v>", GB, "x")
                    .bytes(),
            "more than 200 times its size"),
        made(
            "row-bomb.xlsx",
            () ->
                HandmadeWorkbook.of("")
                    .without(SHEET)
                    .zip()
                    .bomb(SHEET, "<worksheet><sheetData>", GB, "<row/>")
                    .bytes(),
            "more than 200 times its size"),
        made(
            "texts-many.xlsx",
            () ->
                HandmadeWorkbook.of(rows(H, "<c t=\"s\"><v>7</v></c>|4"))
                    .zip()
                    .bomb(TEXTS, "<sst>", GB, "<si><t>x</t></si>")
                    .bytes(),
            "need more memory"));
  }

  static List<Torture> large() {
    return List.of(
        made("million-rows.xlsx", () -> TortureWorkbooks.written(MILLION), "1000000+0+0"),
        made(
            "million-blank.xlsx",
            () ->
                HandmadeWorkbook.of(rows(H, "A|40") + "<row><c s=\"1\"/></row>".repeat(MILLION))
                    .bytes(),
            "1+0+0"),
        made("columns-16384.xlsx", () -> HandmadeWorkbook.of(wide(16_382)).bytes(), "50+0+0"));
  }

  private static String wide(int more) {
    StringBuilder header = new StringBuilder(H);
    for (int i = 0; i < more; i++) {
      header.append("|c").append(i);
    }
    return rows(header.toString()) + rows("A|40" + "|1".repeat(more)).repeat(50);
  }
}
