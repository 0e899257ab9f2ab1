package com.valueinmotion.intake.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 0",
        "49.5 | 49.5",
        "49,5 | 49.5",
        "-12 | -12",
        "+12 | 12",
        "−3 | -3",
        "6.0E7 | 60000000",
        "8.48E10 | 84800000000",
        "6,0E+07 | 60000000",
        "1.5e-3 | 0.0015",
        "1,234.5 | 1234.5",
        "1.234,56 | 1234.56",
        "1 234,56 | 1234.56",
        "1\u00a0234,56 | 1234.56",
        "1\u202f234 | 1234",
        "1'234.50 | 1234.50",
        "1,234,567 | 1234567",
        "1.234.567,8 | 1234567.8",
        "1234.567 | 1234.567",
        "0.123 | 0.123",
        "0,123 | 0.123",
        ".5 | 0.5",
        "12345,678 | 12345.678",
        "(1,200) | -1200",
        "(12.5) | -12.5",
        "12% | 12",
        "12.5 % | 12.5",
        "0.12% | 0.12",
        "€ 1.200 | 1200",
        "€1.200,50 | 1200.50",
        "1,200 EUR | 1200",
        "$-12 | -12",
        "-$1,200 | -1200",
        "1.5k | 1500",
        "2M | 2000000",
        "1.2 bn | 1200000000",
        "€ 1.2M | 1200000"
      })
  void readsWhatCanBeReadInOneWay(String text, BigDecimal expected) {
    assertThat(value(text, DecimalMark.UNDECIDED)).isEqualByComparingTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.234 | 1.2340",
        "1,234 | 1234 or as 1.234",
        "-12,345 | 12345 or as 12.345",
        "1.234k | it can be read as",
        "999.999% | 999999",
        "many | write a number",
        "1.2.3 | write a number",
        "12,34,567 | write a number",
        "1,23.456.7 | write a number",
        "12. | write a number",
        "(12 | write a number",
        "--1 | write a number",
        "1-2 | write a number",
        "0x10 | write a number",
        "٣ | write a number",
        "12 ABC | three-letter currency",
        "€ 12 EUR | write a number",
        "#DIV/0! | spreadsheet's error",
        "1E999 | no such number",
        "1E-999 | no such number",
        "1234567890123456789012345678901 | no such number"
      })
  void refusesWhatIsNoNumberOrMayBeTwo(String text, String reason) {
    assertThat(NumberText.parse(text, DecimalMark.UNDECIDED))
        .isInstanceOfSatisfying(Parsed.Bad.class, bad -> assertThat(bad.fix()).contains(reason));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.234 | DOT | 1.234",
        "1,234 | DOT | 1234",
        "1.234 | COMMA | 1234",
        "1,234 | COMMA | 1.234",
        "1.234 | GROUPS | 1234",
        "1,234 | GROUPS | 1234",
        "12.5 | COMMA | 12.5",
        "12,5 | DOT | 12.5",
        "35.0 | GROUPS | 35"
      })
  void whatTheRestOfTheFileTellsDecides(String text, DecimalMark mark, BigDecimal expected) {
    assertThat(value(text, mark)).isEqualByComparingTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12.5 | DOT",
        "0.125 | DOT",
        "1.2345 | DOT",
        "1,234.56 | DOT",
        "12.5% | DOT",
        "12,5 | COMMA",
        "0,125 | COMMA",
        "1.234,56 | COMMA",
        "1.234.567,8 | COMMA",
        "1.234 |",
        "1,234 |",
        "1,234,567 |",
        "12 |",
        "many |"
      })
  void onlyClearNumbersTellOfTheFile(String text, DecimalMark expected) {
    assertThat(DecimalMark.evidenceIn(text).orElse(null)).isEqualTo(expected);
  }

  @Test
  void namesTheCurrencyItSaw() {
    assertThat(number("£ 3", DecimalMark.UNDECIDED).currency()).isEqualTo("GBP");
    assertThat(number("3 CHF", DecimalMark.UNDECIDED).currency()).isEqualTo("CHF");
    assertThat(number("3", DecimalMark.UNDECIDED).currency()).isNull();
  }

  @Test
  void literalsOfJsonAreNeverAmbiguous() {
    assertThat(NumberText.ofLiteral("1.234"))
        .isEqualTo(new Parsed.Good<>(new NumberText(new BigDecimal("1.234"), false, null)));
    assertThat(NumberText.ofLiteral("NaN")).isInstanceOf(Parsed.Bad.class);
    assertThat(NumberText.ofLiteral("1E999999999")).isInstanceOf(Parsed.Bad.class);
  }

  private static BigDecimal value(String text, DecimalMark mark) {
    return number(text, mark).value();
  }

  private static NumberText number(String text, DecimalMark mark) {
    return switch (NumberText.parse(text, mark)) {
      case Parsed.Good<NumberText> good -> good.value();
      case Parsed.Bad<NumberText> bad -> throw new AssertionError(text + ": " + bad.fix());
    };
  }
}
