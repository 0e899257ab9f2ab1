package com.valueinmotion.intake.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatLoaderTest {
  private static final String GOOD =
      """
      id: people
      title: People
      shape: any
      kind: contact
      recognise:
        all: [contact_id]
        any: [role, title]
      account:
        ids:
          - {system: crm, from: [crm_id], required: yes, pattern: "[0-9]+", hint: digits}
        introduces: no
      columns:
        key: [contact_id]
        influence: {from: [influence, power], words: {High: 3}}
      skip:
        - {column: deleted, is: [yes], reason: it is deleted}
      """;

  @Test
  void readsAFormat() throws FormatException {
    Format format = FormatLoader.load("people.yaml", GOOD);

    assertThat(format.id()).isEqualTo("people");
    assertThat(format.kind()).isEqualTo(RowKind.CONTACT);
    assertThat(format.account().ids()).extracting(IdColumn::system).containsExactly("crm");
    assertThat(format.account().introduces()).isFalse();
    assertThat(format.columns().get("influence"))
        .satisfies(
            column -> {
              assertThat(column.from()).isEqualTo(List.of("influence", "power"));
              assertThat(column.meaning("HIGH")).isEqualTo("3");
              assertThat(column.meaning("2")).isEqualTo("2");
            });
    assertThat(format.skips()).extracting(SkipRule::reason).containsExactly("it is deleted");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "shape: any | shape: sheet | line 3: shape is sheet; it must be one of [csv, json, any]",
        "kind: contact | kind: person | line 4: kind is person; it must be one of",
        "title: People | titel: People | line 2: titel is not known here; known are id, title",
        "title: People | id: twice | line 2: id is given twice",
        "influence: { | influense: { | line 14: influense is not known here; known are key, name",
        "\"[0-9]+\" | \"[0-9\" | line 10: pattern is no regular expression",
        "key: [contact_id] | name: [x] | line 13: columns needs key",
        "introduces: no | introduces: never | line 11: introduces must be yes or no",
        "from: [influence, power], | required: yes, | line 14: influence needs from",
        "any: [role, title] | any: {a: b} | line 7: any must be a list",
        "all: [contact_id] | all: [contact_id | no valid YAML"
      })
  void saysWhereAFormatIsWrong(String from, String to, String expected) {
    assertThat(GOOD).contains(from);
    assertThatThrownBy(() -> FormatLoader.load("people.yaml", GOOD.replace(from, to)))
        .isInstanceOf(FormatException.class)
        .hasMessageStartingWith("people.yaml, line ")
        .hasMessageContaining(expected);
  }

  @Test
  void aFormatMustSayWhoseItsRowsAre() {
    String nobodys =
        GOOD.replaceAll("(?s)account:\n.*columns:", "account:\n  introduces: no\ncolumns:");

    assertThatThrownBy(() -> FormatLoader.load("people.yaml", nobodys))
        .hasMessageContaining("account needs ids, a name or a domain");
    assertThatThrownBy(() -> FormatLoader.load("empty.yaml", ""))
        .hasMessage("empty.yaml, line 1: the file is empty");
  }
}
