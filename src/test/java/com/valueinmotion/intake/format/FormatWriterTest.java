package com.valueinmotion.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.intake.value.DayOrder;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatWriterTest {

  static Stream<String> bundled() {
    return FormatLoader.BUNDLED.stream();
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void everyBundledFormatIsReadBackAsItWas(String file) throws Exception {
    Format format = FormatLoader.load(file, packed(file));

    same(FormatLoader.load("written", FormatWriter.write(format)), format);
    same(
        FormatLoader.load("written", FormatWriter.write(format, c -> "a: \"re\nmark\" #")), format);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "Über (€)",
        "yes",
        "12",
        "1.50",
        "~",
        "null",
        "a: b",
        "a #b",
        "it's \"so\"",
        "C:\\x",
        "[x]",
        "{y, z}",
        "- a",
        "*",
        "&a",
        "line\nbreak\ttab",
        "2026-11-03",
        "Rate\u2009%",
        "😀",
        "!x",
        "%",
        "@at",
        "0x1F",
        "="
      })
  void anyTextStaysAsItIs(String text) throws Exception {
    Column column =
        Column.of(List.of(text), true, Map.of("One & only", text))
            .read(List.of("last"), new BigDecimal("0.01"), Column.Reading.FIRST)
            .days(DayOrder.MONTH_FIRST);
    Format format =
        new Format(
            "mine",
            text,
            Shape.ANY,
            RowKind.CONTACT,
            new Fingerprint(List.of(text), List.of(), List.of(text)),
            new AccountColumns(
                List.of(), Column.of(List.of(text), false, Map.of()), Column.NONE, false),
            Column.NONE,
            Column.NONE,
            Column.NONE,
            Map.of("key", column),
            null,
            false,
            false,
            List.of(new SkipRule(text, List.of("x"), text)));

    same(FormatLoader.load("written", FormatWriter.write(format)), format);
  }

  private static void same(Format read, Format format) {
    assertThat(read)
        .usingRecursiveComparison()
        .withEqualsForType((a, b) -> a.pattern().equals(b.pattern()), Pattern.class)
        .isEqualTo(format);
  }

  private static String packed(String file) throws IOException {
    try (InputStream bytes = FormatWriterTest.class.getResourceAsStream("/formats/" + file)) {
      return new String(Objects.requireNonNull(bytes, file).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
