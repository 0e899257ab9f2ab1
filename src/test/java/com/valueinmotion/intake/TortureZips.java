package com.valueinmotion.intake;

import static com.valueinmotion.intake.Torture.file;

import java.util.Arrays;
import java.util.List;

/** Zip archives that are hard to read. */
final class TortureZips {
  private static final String CSV = "account,usage_30d\nA,40\nB,41\n";
  private static final long GB = 1L << 30;

  private TortureZips() {}

  static List<Torture> all() {
    byte[] csv = TortureTexts.utf8(CSV);
    byte[] plain = new RawZip().add("a.csv", CSV).add("b/c.csv", CSV).bytes();
    byte[] damaged = new RawZip().stored("a.csv", csv).add("b.csv", CSV).bytes();
    damaged[60]++;
    byte[] workbook =
        HandmadeWorkbook.of(HandmadeWorkbook.rows("account|usage_30d", "A|4")).bytes();
    return List.of(
        file("plain.zip", plain, "2+0+0 & 2+0+0"),
        file("named.csv", plain, "2+0+0 & 2+0+0"),
        file(
            "leavings.zip",
            new RawZip()
                .add("a/", "")
                .add("a/data.csv", CSV)
                .add("__MACOSX/a/._data.csv", "x")
                .add("a/.DS_Store", "x")
                .add("Thumbs.db", "x")
                .add("~$a.xlsx", "x")
                .bytes(),
            "2+0+0"),
        file("windows.zip", new RawZip().add("a\\b.csv", CSV).bytes(), "2+0+0"),
        file("comment.zip", Arrays.copyOf(plain, plain.length), "2+0+0 & 2+0+0"),
        file("long64.zip", new RawZip().add("a.csv", CSV).long64(), "2+0+0"),
        file(
            "odd-names.zip",
            new RawZip().add("../../\n.csv", CSV).add("é\u0007.csv", CSV).bytes(),
            "2+0+0 & 2+0+0"),
        file("empty.zip", new RawZip().bytes(), "holds no file to read"),
        file(
            "nested.zip",
            new RawZip().add("a.zip", plain).add("a.csv", CSV).bytes(),
            "is a zip archive within & 2+0+0"),
        file(
            "workbook.zip",
            new RawZip().add("a.xlsx", workbook).add("b.csv", CSV).bytes(),
            "1+0+0 & 2+0+0"),
        file(
            "not-workbook.zip",
            new RawZip().add("a.xlsx", Arrays.copyOf(workbook, 500)).add("b.csv", CSV).bytes(),
            "end is missing & 2+0+0"),
        file(
            "paper.zip",
            new RawZip().add("a.pdf", "%PDF-1.7").add("b.csv", CSV).add("c.csv", "").bytes(),
            "is a PDF & 2+0+0 & is empty"),
        file(
            "password.zip",
            new RawZip().add("a.csv", 8, 1, 0, csv, csv.length).add("b.csv", CSV).bytes(),
            "protected with a password & 2+0+0"),
        file(
            "odd-method.zip",
            new RawZip().add("a.csv", 14, 0, 0, csv, csv.length).add("b.csv", CSV).bytes(),
            "packed in a way & 2+0+0"),
        file("damaged.zip", damaged, "damaged within its zip & 2+0+0"),
        file(
            "lying-size.zip",
            new RawZip().add("a.csv", 8, 0, RawZip.crc(csv), RawZip.deflated(csv), 5).bytes(),
            "damaged within its zip"),
        file(
            "garbage.zip",
            new RawZip().add("a.csv", 8, 0, 0, csv, 9).bytes(),
            "damaged within its zip"),
        file("truncated.zip", Arrays.copyOf(plain, plain.length - 9), "end is missing"),
        file("head-only.zip", Arrays.copyOf(plain, 40), "end is missing"),
        file("list-lost.zip", new RawZip().add("a.csv", CSV).bytes(3), "list of files is damaged"),
        file("files-501.zip", files(501), "holds 501 files, more than the 500"),
        file("files-60000.zip", files(60_000), "more than the 5000"),
        file(
            "zeros-10gb.zip",
            new RawZip().bomb("a.csv", "", 10 * GB, "x").bytes(),
            "more than 200 times its size"),
        file(
            "rows-10gb.zip",
            new RawZip().bomb("a.csv", "account,usage_30d\n", 10 * GB, "A,40\n").bytes(),
            "more than 200 times its size"),
        file(
            "bomb-beside.zip",
            new RawZip().bomb("a.csv", "", GB, "x").add("b.csv", CSV).bytes(),
            "more than 200 times & 2+0+0"),
        file(
            "binary.xlsb",
            new RawZip().add("[Content_Types].xml", "<T/>").add("xl/workbook.bin", "x").bytes(),
            "is a binary workbook"),
        file(
            "open.ods",
            new RawZip().add("mimetype", "x").add("content.xml", "<x/>").bytes(),
            "is an OpenDocument file"),
        file(
            "apple.numbers",
            new RawZip().add("Index/Document.iwa", "x").bytes(),
            "is a Numbers document"),
        file(
            "letter.docx",
            new RawZip()
                .add("[Content_Types].xml", "<T/>")
                .add("word/document.xml", "<x/>")
                .bytes(),
            "is a Word document"),
        file(
            "slides.pptx",
            new RawZip()
                .add("[Content_Types].xml", "<T/>")
                .add("ppt/presentation.xml", "<x/>")
                .bytes(),
            "is a PowerPoint"));
  }

  private static byte[] files(int count) {
    RawZip zip = new RawZip();
    byte[] row = TortureTexts.utf8("x");
    for (int i = 0; i < count; i++) {
      zip.stored(i + ".csv", row);
    }
    return zip.bytes();
  }
}
