package com.valueinmotion.intake.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.valueinmotion.intake.format.Column.Reading;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a format may say of a column, an id and a measure. */
class ColumnReadingTest {
  private static final String METRICS =
      """
      id: metrics
      title: Metrics
      shape: any
      kind: usage
      recognise:
        all: [metric, figure]
      account:
        ids:
          - {system: crm, from: [ids], as: first, pattern: "001.*", otherwise: account_id}
        domain: {from: [mail], as: domain}
        introduces: no
      date: [Day*]
      measure:
        name: {from: [metric], words: {WAU: weekly_active_users, junk: ""}}
        value: {from: [figure], times: 0.5}
      """;

  private static final String PEOPLE =
      """
      id: people
      title: People
      shape: any
      kind: contact
      recognise:
        all: [key]
      account:
        name: [company]
        introduces: no
      columns:
        key: [key]
        name: {from: [first], with: [Last Name]}
      """;

  @Test
  void howTextsAndNumbersAreRead() throws FormatException {
    Format metrics = FormatLoader.load("metrics.yaml", METRICS);
    MeasureColumns measure = Objects.requireNonNull(metrics.measure());

    assertThat(measure.name().meaning("wau")).isEqualTo("weekly_active_users");
    assertThat(measure.name().meaning("Junk")).as("a word that says nothing").isEmpty();
    assertThat(measure.name().meaning("dau")).isEqualTo("dau");
    assertThat(measure.value().times()).isEqualByComparingTo(new BigDecimal("0.5"));
    assertThat(measure.value().isPlain()).as("factors leave the text as it is").isTrue();
    assertThat(metrics.account().domain().reading()).isEqualTo(Reading.DOMAIN);
    assertThat(metrics.date().folded()).containsExactly("day*");
    assertThat(metrics.knownHeaders()).contains("metric", "figure", "ids", "mail", "day*");
  }

  @Test
  void anIdMayBeOfOneOfTwoSystems() throws FormatException {
    IdColumn id = FormatLoader.load("metrics.yaml", METRICS).account().ids().getFirst();

    assertThat(id.column().reading()).isEqualTo(Reading.FIRST);
    assertThat(id.systemOf("001ABC")).isEqualTo("crm");
    assertThat(id.systemOf("ABC")).isEqualTo("account_id");
  }

  @Test
  void aNameMayStandInTwoColumns() throws FormatException {
    Column name =
        Objects.requireNonNull(FormatLoader.load("people.yaml", PEOPLE).columns().get("name"));

    assertThat(name.with()).isEqualTo(List.of("lastname"));
    assertThat(name.isPlain()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "times: 0.5 | times: half | times must be a number",
        "as: domain | as: mail | as is mail; it must be one of [whole, domain, first, name, cents",
        "kind: usage | kind: ticket | columns needs key",
        "  value: {from: [figure], times: 0.5} | | value is missing"
      })
  void saysWhatIsWrong(String from, @Nullable String to, String expected) {
    assertThatThrownBy(
            () -> FormatLoader.load("metrics.yaml", METRICS.replace(from, to == null ? "" : to)))
        .isInstanceOf(FormatException.class)
        .hasMessageContaining(expected);
  }

  @Test
  void onlyValuesAreMeasured() {
    String measured = PEOPLE + "measure: {name: [a], value: [b]}\n";

    assertThatThrownBy(() -> FormatLoader.load("people.yaml", measured))
        .hasMessageContaining("measure is for accounts and usage");
  }
}
