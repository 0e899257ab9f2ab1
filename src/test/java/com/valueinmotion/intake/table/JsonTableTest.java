package com.valueinmotion.intake.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTableTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"a\": 1}, {\"a\": 2}]",
        "{\"accounts\": [{\"a\": 1}, {\"a\": 2}]}",
        "{\"version\": {\"x\": [1]}, \"Accounts\": [{\"a\": 1}, {\"a\": 2}], \"more\": [3]}",
        "{\"a\": 1}\n{\"a\": 2}\n"
      })
  void findsTheElementsHoweverTheyAreWrapped(String json) throws Exception {
    List<Row> rows = rows(json);

    assertThat(rows).extracting(Row::number).containsExactly(1, 2);
    assertThat(rows).extracting(Row::raw).containsExactly("{\"a\": 1}", "{\"a\": 2}");
  }

  @Test
  void keepsNumbersAndTextsExactly() throws Exception {
    Row row =
        rows("{\"n\": 49.50, \"e\": 6.0E7, \"t\": \" é–\\u00e4 \", \"f\": true, \"x\": null, \"y\":"
                + " \"\"}")
            .getFirst();

    assertThat(row.cells().values())
        .containsExactly(
            new Cell("n", "49.50", true),
            new Cell("e", "6.0E7", true),
            new Cell("t", " é–ä ", false),
            new Cell("f", "true", false));
  }

  @Test
  void whatIsNoObjectOrSaysAThingTwiceIsAProblemOfItsElement() throws Exception {
    List<Row> rows = rows("[5, [1, 2], {\"a\": {\"b\": [1]}, \"c\": 1, \"C\": 2}, \"text\"]");

    assertThat(rows).extracting(Row::raw).containsSubsequence("5", "[1, 2]", "\"text\"");
    assertThat(rows.get(2).problems()).containsExactly("C is given twice; keep one");
    assertThat(rows.get(2).cells().get("a")).isEqualTo(new Cell("a", "{\"b\": [1]}", false));
    assertThat(rows.getFirst().problems()).singleElement().asString().contains("not an object");
  }

  @Test
  void theFieldsOfObjectsWithinAnElementAreItsFields() throws Exception {
    JsonTable table =
        table(
            """
            {"event": "Seen", "properties": {"distinct_id": "u-1", "$insert_id": 7,
              "deep": {"er": {"x": 1.50}}, "none": null}, "groups": {"company": ["ACME"],
              "teams": ["A", "B", null, 3], "rows": [{"a": 1}], "empty": []}, "more": {}}
            {"event": "Seen", "properties": {"distinct_id": "u-2"}, "tags": ["A", "B"]}
            """);
    Row row = Objects.requireNonNull(table.next());

    assertThat(row.cells().values())
        .contains(
            new Cell("event", "Seen", false),
            new Cell("properties.distinct_id", "u-1", false),
            new Cell("properties.$insert_id", "7", true),
            new Cell("properties.deep.er.x", "1.50", true),
            new Cell("groups.company", "ACME", false),
            new Cell("groups.teams", "A;B;3", false),
            new Cell("groups.rows", "[{\"a\": 1}]", false),
            new Cell("more", "{}", false));
    assertThat(row.cells()).doesNotContainKeys("propertiesnone", "groupsempty");
    assertThat(row.cells().get("propertiesinsertid")).isNotNull();
    assertThat(row.problems()).isEmpty();
    assertThat(row.raw()).startsWith("{\"event\"").endsWith("\"more\": {}}");

    Row second = Objects.requireNonNull(table.next());
    assertThat(second.number()).isEqualTo(2);
    assertThat(second.cells().get("tags")).isEqualTo(new Cell("tags", "[\"A\", \"B\"]", false));
    assertThat(table.headers())
        .containsExactly(
            "event",
            "properties.distinct_id",
            "properties.$insert_id",
            "properties.deep.er.x",
            "properties.none",
            "groups.company",
            "groups.teams",
            "groups.rows",
            "groups.empty",
            "more",
            "tags");
  }

  @Test
  void withinObjectsTwoSpellingsOfOneNameAreNoProblem() throws Exception {
    Row row = rows("{\"p\": {\"$email\": \"a@x.com\", \"email\": \"b@x.com\"}}").getFirst();

    assertThat(row.problems()).isEmpty();
    assertThat(row.cells().get("pemail")).isEqualTo(new Cell("p.$email", "a@x.com", false));
  }

  @Test
  void whatIsNestedTooDeeplyStaysText() throws Exception {
    String json = "{\"a\":".repeat(12) + "1" + "}".repeat(12);

    assertThat(rows(json).getFirst().cells().get("a".repeat(8)))
        .isEqualTo(new Cell("a.a.a.a.a.a.a.a", "{\"a\":".repeat(4) + "1" + "}".repeat(4), false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"a\": 1},\n {\"a\": ",
        "[{\"a\": 1},\n {\"a\": 1}",
        "[{\"a\": 1},\n {\"a\": 1"
      })
  void aFileThatEndsTooEarlySaysWhere(String json) {
    assertThatThrownBy(() -> rows(json))
        .isInstanceOf(TableException.class)
        .hasMessageContaining("ends too early, at line 2, column ");
  }

  @Test
  void brokenJsonSaysWhere() {
    assertThatThrownBy(() -> rows("[{\"a\": 1},\n {\"a\" 1}]"))
        .isInstanceOf(TableException.class)
        .hasMessageContaining("broken at line 2, column ");
  }

  @Test
  void quotesRowsCorrectlyBeyondTheParsersBuffer() throws Exception {
    StringBuilder json = new StringBuilder("[");
    for (int i = 0; i < 3_000; i++) {
      json.append(i == 0 ? "" : ",\n ")
          .append("{\"a\": \"")
          .append("é".repeat(i % 50))
          .append("\"}");
    }
    List<Row> rows = rows(json.append("]").toString());

    assertThat(rows).hasSize(3_000).allMatch(r -> r.raw().matches("\\{\"a\": \"é*\"}"));
  }

  private static JsonTable table(String json) throws IOException {
    return new JsonTable(new StringReader(json), false);
  }

  private static List<Row> rows(String json) throws IOException, TableException {
    JsonTable table = table(json);
    List<Row> rows = new ArrayList<>();
    for (Row row = table.next(); row != null; row = table.next()) {
      rows.add(row);
    }
    return rows;
  }
}
