package com.valueinmotion.intake;

import static com.valueinmotion.intake.Torture.file;
import static com.valueinmotion.intake.Torture.large;
import static com.valueinmotion.intake.Torture.repeated;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** JSON that is hard to read. */
final class TortureJson {
  private static final String ROW =
      "{\"account\": \"A\", \"icp_score\": 4, \"deal_complexity\": 5, \"usage_30d\": 40,"
          + " \"workflow_integrated\": true, \"roi_score\": 3, \"exec_engagement\": false}";
  private static final int DEEP = 10_000;
  private static final int MILLION = 1_000_000;

  private TortureJson() {}

  static List<Torture> all() {
    return List.of(
        file("one.json", ROW, "1+0+0"),
        file("list.json", "[" + ROW + "," + ROW + "]", "2+0+0"),
        file("marked.json", "\ufeff[" + ROW + "]", "1+0+0"),
        file("wide.json", ("[" + ROW + "]").getBytes(StandardCharsets.UTF_16LE), "1+0+0"),
        file("empty-list.json", "[]", "It has no columns or fields"),
        file(
            "truncated.json", "[" + ROW + ",\n{\"account\": \"B", "JSON ends too early, at line 2"),
        file("broken.json", "[" + ROW + ",\n{\"account\" \"B\"}]", "JSON is broken at line 2"),
        file("words.json", "[" + ROW + ", nothing]", "JSON is broken at line 1"),
        file("behind.json", "[" + ROW + "]]]", "JSON is broken at line 1"),
        file("scalars.json", "[" + ROW + ", 5, \"x\", null, [1, [2]]]", "1+4+0"),
        file(
            "twice.json",
            "[" + ROW + "," + ROW.replace("}", ", \"Account\": \"B\"}") + "]",
            "1+1+0"),
        file(
            "odd-numbers.json",
            "[" + ROW + "," + with("NaN") + "," + with("-Infinity") + "]",
            "1+2+0"),
        file("big-number.json", "[" + ROW + "," + with("9".repeat(500)) + "]", "1+1+0"),
        file(
            "huge-number.json",
            "[" + ROW + "," + with("9".repeat(5_000)) + "]",
            "longer or deeper"),
        file("exponent.json", "[" + ROW + "," + with("1e999999999") + "]", "1+1+0"),
        file("deep.json", "[" + ROW + ",{\"a\":" + "[".repeat(DEEP), "longer or deeper"),
        file("deep-object.json", "{\"a\":".repeat(DEEP), "longer or deeper"),
        file("deep-list.json", "[".repeat(DEEP), "longer or deeper"),
        file("nested.json", "[" + with("{\"x\": [1, {\"y\": 2}]}") + "]", "0+1+0"),
        file("escapes.json", "[" + ROW.replace("\"A\"", "\"\\ud800\\u0000\"") + "]", "*"),
        file("lines.jsonl", (ROW + "\n").repeat(3), "3+0+0"),
        file("lines-broken.jsonl", ROW + "\n{\"account\": \"B\n" + ROW + "\noops\n" + ROW, "3+2+0"),
        file("lines-cut.jsonl", ROW + "\n" + ROW + "\n{\"acc", "2+1+0"),
        file("lines-deep.jsonl", ROW + "\n{\"a\":" + "[".repeat(DEEP) + "\n" + ROW, "*"),
        file("lines-blank.jsonl", ROW + "\r\n\r\n" + ROW + "\r\n", "2+0+0"),
        large(
            "lines-long.jsonl",
            () -> repeated(ROW + "\n" + ROW + "\n{\"a\": \"", "x", 10 * MILLION, "\"}\n" + ROW),
            "3+1+0"),
        large(
            "element-30mb.json",
            () -> repeated("[" + ROW + ",{\"a\": \"", "x", 30 * MILLION, "\"}]"),
            "longer"),
        large(
            "wrapper-40mb.json",
            () ->
                repeated("{\"meta\": [", "[1],", 10 * MILLION, "1], \"accounts\": [" + ROW + "]}"),
            "longer than 16 million"),
        large(
            "million-lines.jsonl", () -> repeated("", ROW + "\n", MILLION / 5, ""), "200000+0+0"));
  }

  private static String with(String usage) {
    return ROW.replace("40", usage);
  }
}
