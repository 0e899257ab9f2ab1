package com.valueinmotion.intake;

import static com.valueinmotion.intake.Torture.file;
import static com.valueinmotion.intake.Torture.large;
import static com.valueinmotion.intake.Torture.repeated;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts that are hard to read, and files that are no texts. */
final class TortureTexts {
  private static final String H = "account,usage_30d\n";
  private static final String UMLAUTS = "account,usage_30d\nMüller & Söhne,40\nÅbo,41\n";
  private static final int MILLION = 1_000_000;

  private TortureTexts() {}

  static List<Torture> encodings() {
    return List.of(
        file("empty.csv", "", "is empty"),
        file("blank.csv", " \n\t\r\n \u00a0\n", "is empty"),
        file("header-only.csv", H, "0+0+0"),
        file("utf8-mark.csv", bytes("efbbbf", "UTF-8", UMLAUTS), "2+0+0"),
        file("cp1252.csv", bytes("", "windows-1252", UMLAUTS), "2+0+0"),
        file("utf16le-mark.csv", bytes("fffe", "UTF-16LE", UMLAUTS), "2+0+0"),
        file("utf16be-mark.csv", bytes("feff", "UTF-16BE", UMLAUTS), "2+0+0"),
        file("utf16le-bare.csv", bytes("", "UTF-16LE", UMLAUTS), "2+0+0"),
        file("utf16be-bare.csv", bytes("", "UTF-16BE", UMLAUTS), "2+0+0"),
        file("utf32le-mark.csv", bytes("fffe0000", "UTF-32LE", UMLAUTS), "2+0+0"),
        file("utf32be-bare.csv", bytes("", "UTF-32BE", UMLAUTS), "2+0+0"),
        file("utf16-odd.csv", bytes("fffe", "UTF-16LE", UMLAUTS, "78"), "2+1+0"),
        file("damaged-utf8.csv", bytes("", "UTF-8", H + "é–ü,1\n", "c32c320a"), "1+1+0"),
        file("zero-bytes.csv", H + "A\0B,40\n", "is a file of binary data"),
        file("returns-only.csv", "account,usage_30d\rA,40\rB,41\r", "2+0+0"),
        file("mixed-ends.csv", "account,usage_30d\r\nA,40\nB,41\rC,42", "3+0+0"),
        file("half-a-letter.csv", bytes("", "UTF-8", H + "A,40\nM", "c3"), "2+0+0"));
  }

  static List<Torture> separators() {
    return List.of(
        file("semicolons.csv", "account;usage_30d\nA;49,5\nB;\"1.0\"\n", "2+0+0"),
        file("tabs.tsv", "account\tusage_30d\nA\t40\n", "1+0+0"),
        file("bars.csv", "account|usage_30d\nA|40\n", "1+0+0"),
        file("stated.csv", "sep=;\naccount;usage_30d\nA;40\n", "1+0+0"),
        file("stated-odd.csv", "\"sep=^\"\naccount^usage_30d\nA^40\n", "1+0+0"),
        file("quoted-lines.csv", H + "\"A\nof B\",40\n\"C, D\",41\n", "1+1+0"),
        file("open-quote.csv", H + "A,40\n\"B,41\nC,42\n", "2+1+0"),
        file("stray-quote.csv", H + "\"A\" x,40\nB,41\n", "1+1+0"),
        file("too-many-cells.csv", H + "Miller, Inc.,40\nB,41\n", "1+1+0"),
        file("too-few-cells.csv", "account,usage_30d,owner,arr\nA\nB,41\n,\nC,4,X\n", "3+0+0"),
        file("one-column.csv", "account\nA\n", "is of no kind the workbench knows"),
        file("columns-500.csv", columns(500), "2+0+0"),
        file("columns-16384.csv", columns(16_382), "2+0+0"),
        file("columns-20000.csv", columns(20_000), "has more than 16384 columns"),
        file("open-header.csv", "account,\"usage\nA,40\n", "header (row 1) has a quote"),
        large("cell-10mb.csv", () -> repeated(H, "x", 10 * MILLION, ",40\nB,41\n"), "1+1+0"),
        large(
            "cell-10mb-quoted.csv",
            () -> repeated(H + "A,40\n\"", "x", 10 * MILLION, "\",40\nB,41\n"),
            "2+1+0"),
        large("no-line-ends.csv", () -> repeated("", "x", 10 * MILLION, ""), "has a quote"),
        large("stray-quotes.csv", () -> repeated(H, "a\"b,\"\n", 200_000, "C,42\n"), "1+200000+0"),
        large("open-quotes.csv", () -> repeated(H, "A,40\n\"B,41\n", 100_000, ""), "*"),
        large("million-rows.csv", () -> repeated(H, "Somebody,40\n", MILLION, ""), "1000000+0+0"),
        large("million-blank.csv", () -> repeated(H, "\n", 5 * MILLION, "A,40\n"), "1+0+0"));
  }

  static List<Torture> rows() {
    return List.of(
        file("titles.csv", "Usage, by account\n".replace(",", "") + "\n" + wide(","), "2+0+0"),
        file("titles-semicolon.csv", "Usage report\nNovember\n\n" + wide(";"), "2+0+0"),
        file("total.csv", H + "A,40\nTotal,40\n", "1+0+1"),
        file("notice.csv", wide(",") + "\nTotal records: 2\nConfidential Information\n", "2+0+2"),
        file("company-called-total.csv", H + "Total,40\nB,41\n", "2+0+0"),
        file("twice-equal.csv", "account,usage_30d,Usage 30d\nA,40,40\n", "1+0+0"),
        file("twice-one-empty.csv", "account,usage_30d,Usage 30d\nA,,40\nB,,41\n", "2+0+0"),
        file("twice-torn.csv", "account,usage_30d,Usage 30d\nA,1,2\n", "more than one column"),
        file(
            "twice-torn-below.csv",
            "account,usage_30d,usage 30d\n" + "A,1,1\n".repeat(3_000) + "B,1,2\n",
            "3000+1+0"),
        file("twice-ignored.csv", "account,usage_30d,x,X\nA,40,1,2\n", "1+0+0"),
        file("nothing.csv", H + "A,#N/A\nB,NULL\nC,-\nD,n/a\nE,\n", "5+0+0"),
        file("errors.csv", H + "A,#REF!\n#NAME?,40\n", "0+2+0"),
        file("text-ids.csv", "account_id,account,usage_30d\n=\"0012\",A,40\n'0013,B,41\n", "2+0+0"),
        file("rounded-ids.csv", "account_id,account,usage_30d\n1.2E+15,A,40\n", "0+1+0"),
        file("formulas.csv", H + "=cmd|' /C calc'!A0,40\n+A,41\n-B,42\n@C,43\n", "4+0+0"),
        file("formula-values.csv", H + "A,=1+1\nB,@SUM(1)\nC,+5\n", "1+2+0"),
        file("mixed-decimals.csv", H + "A,1.5\nB,2,5\nC,\"2,5\"\nD,\"1.234\"\n", "2+2+0"),
        file("numbers.csv", H + "A,12%\nB, 1e1 \nC,٤٠\nD,NaN\nE,Infinity\nF,0x10\n", "2+4+0"),
        file("long-number.csv", H + "A," + "9".repeat(5_000) + "\nB,1e999999999\n", "0+2+0"),
        file("money.csv", "account,arr\nA,€1.200\nB,\"(1,200)\"\nC,1.5k\nD,2 M\nE,$x\n", "*"),
        file("days-open.csv", "account,renewal\nA,03/11/2026\nB,04/11/2026\n", "0+2+0"),
        file("days-told.csv", "account,renewal\nA,03/11/2026\nB,14/11/2026\n", "2+0+0"),
        file("days-serial.csv", "account,renewal\nA,46329\nB,46329.5\nC,1\n", "2+1+0"),
        file(
            "days-odd.csv", "account,renewal\nA,2026-02-30\nB,0000-00-00\nC,9999-12-31\n", "0+3+0"),
        file("letters.csv", H + "A\u0001B,40\nC\u202eD,41\n" + "é".repeat(301) + ",42\n", "*"),
        file("blank-headers.csv", "account,,usage_30d, ,\nA,x,40,y,z\n", "1+0+0"));
  }

  static List<Torture> foreign() {
    return List.of(
        file("picture.csv", HexFormat.of().parseHex("89504e470d0a1a0a0000"), "is a picture"),
        file("photo.csv", HexFormat.of().parseHex("ffd8ffe000104a46"), "is a picture"),
        file("paper.pdf", "%PDF-1.7\n%âãÏÓ\n1 0 obj\n", "is a PDF"),
        file("program.exe", HexFormat.of().parseHex("4d5a90000300000004000000"), "is a program"),
        file("mz.csv", "MZ,account,usage_30d\n1,A,40\n", "1+0+0"),
        file("old.xls", HexFormat.of().parseHex("d0cf11e0a1b11ae10000"), "is an old workbook"),
        file("packed.csv.gz", HexFormat.of().parseHex("1f8b0800000000000003"), "packed by gzip"),
        file("packed.csv", HexFormat.of().parseHex("1f8b0800000000000003"), "packed by gzip"),
        file("packed.7z", HexFormat.of().parseHex("377abcaf271c0004"), "is a 7z archive"),
        file("store.db", "SQLite format 3\0", "is a database"),
        file("sign-in.csv", "<!DOCTYPE html>\n<html><body>Sign in", "is a web page"),
        file("excel-2003.xls", "<?xml version=\"1.0\"?><Workbook/>", "is XML"),
        file("letter.csv", "{\\rtf1\\ansi account}", "is a text document"),
        file("named-workbook.xlsx", UMLAUTS, "2+0+0"));
  }

  private static String wide(String separator) {
    return "account,usage_30d,owner\nA,40,X\nB,41,Y\n".replace(",", separator);
  }

  private static String columns(int more) {
    String header =
        IntStream.range(0, more)
            .mapToObj(i -> ",c" + i)
            .collect(Collectors.joining("", "account,usage_30d", "\n"));
    return header + "A,40" + ",1".repeat(more) + "\nB,41" + ",2".repeat(more) + "\n";
  }

  private static byte[] bytes(String mark, String charset, String text, String... more) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(HexFormat.of().parseHex(mark));
    all.writeBytes(text.getBytes(Charset.forName(charset)));
    for (String hex : more) {
      all.writeBytes(HexFormat.of().parseHex(hex));
    }
    return all.toByteArray();
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
