package com.valueinmotion.intake.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '~',
      value = {
        "a,b,c ! ,",
        "a;b;c ! ;",
        "~a\tb\tc~ ! ~\t~",
        "a|b|c ! |",
        "\"a,b,c\";d;e ! ;",
        "one ! ,",
        "sep=; ! ;",
        "\"sep=^\" ! ^"
      })
  void theHeaderTellsTheSeparator(String header, char separator) {
    assertThat(CsvDialect.of(header + "\n1,2;3;4;5").separator()).isEqualTo(separator);
  }

  @Test
  void keepsEachRowsTextAsItStood() throws Exception {
    List<Row> rows = rows("a,b\r\n\"x, \"\"y\"\"\nz\",1\r\n  2 ,\"3\"");

    assertThat(rows).extracting(Row::raw).containsExactly("\"x, \"\"y\"\"\nz\",1", "  2 ,\"3\"");
    assertThat(texts(rows.getFirst())).containsExactly("x, \"y\"\nz", "1");
    assertThat(texts(rows.getLast())).containsExactly("2", "3");
  }

  @Test
  void numbersRowsAsASpreadsheetDoesAndPassesBlankOnesOver() throws Exception {
    List<Row> rows = rows("sep=,\na,b\n\n1,2\n,\n \n\"q\nq\",3\r\r4,5\n");

    assertThat(rows).extracting(Row::number).containsExactly(4, 7, 9);
  }

  @Test
  void whatIsEmptyIsNotThere() throws Exception {
    Row row = rows("a,b,c,d,e\n, \u00a0,\"\",#N/A,0").getFirst();

    assertThat(row.cells().keySet()).containsExactly("e");
  }

  @Test
  void aStrayQuoteSpoilsItsOwnRowOnly() throws Exception {
    List<Row> rows = rows("a,b\n\"x\" y,1\n2,2\n");

    assertThat(rows.getFirst().problems()).singleElement().asString().contains("double it");
    assertThat(texts(rows.getLast())).containsExactly("2", "2");
  }

  @Test
  void aQuoteThatIsNeverClosedSpoilsItsOwnLineOnly() throws Exception {
    List<Row> rows = rows("a,b\r\n1,1\r\n\"oops,2\r\n3,3\r\n4,4");

    assertThat(rows).extracting(Row::number).containsExactly(2, 3, 4, 5);
    assertThat(rows.get(1).problems()).singleElement().asString().contains("never closed");
    assertThat(rows.get(1).raw()).isEqualTo("\"oops,2");
    assertThat(texts(rows.getLast())).containsExactly("4", "4");
  }

  @Test
  void aRowWithTooManyCellsIsShiftedAndSaysSo() throws Exception {
    Row row = rows("account,usage\nMiller, Inc.,40\n").getFirst();

    assertThat(row.problems()).singleElement().asString().contains("3 cells, the header 2");
    assertThat(row.cells()).isEmpty();
    assertThat(rows("a,b\n1,2,,\n").getFirst().problems()).isEmpty();
    assertThat(texts(rows("a,b\n1\n").getFirst())).containsExactly("1");
  }

  @Test
  void anEndlessRowIsGivenUpAndTheNextIsRead() throws Exception {
    List<Row> rows = rows("a,b\n" + "x".repeat(3_000_000) + "\n1,2\n");

    assertThat(rows.getFirst().problems()).singleElement().asString().contains("million");
    assertThat(rows.getFirst().raw()).hasSizeLessThan(2_000);
    assertThat(texts(rows.getLast())).containsExactly("1", "2");
  }

  @Test
  void titlesAboveTheHeaderAreNoRows() throws Exception {
    List<Row> rows = rows("Usage report\n\nNovember\na;b;c\n1;2;3\n");

    assertThat(rows).singleElement().extracting(Row::number).isEqualTo(5);
    assertThat(texts(rows.getFirst())).containsExactly("1", "2", "3");
    assertThat(rows("a\n1,2\n").getFirst().problems()).isNotEmpty();
  }

  @Test
  void ofAHeaderThatStandsTwiceTheColumnThatIsFilledCounts() throws Exception {
    List<Row> rows = rows("a,A,b\n1,,x\n,2,x\n3,3,x\n4,5,x\n");

    assertThat(rows).extracting(r -> texts(r).getFirst()).containsExactly("1", "2", "3", "4");
    assertThat(rows).extracting(r -> r.contradicted().size()).containsExactly(0, 0, 0, 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '~',
      value = {
        "=\"0042\" ! 0042",
        "'0042 ! 0042",
        "'=1+1 ! =1+1",
        "'t Hart BV ! 't Hart BV",
        "'90s Music ! '90s Music",
        "=1+1 ! =1+1",
        "NA ! NA",
        "none ! none",
        "Null ! Null",
        "-5 ! -5"
      })
  void marksForTextAreNoText(String written, String read) {
    assertThat(Cell.ofText("a", written)).isEqualTo(new Cell("a", read, false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "#N/A", "n/a", "N/A", "NULL", "null", "-", "\u2013", "\\N"})
  void someTextsMeanThatThereIsNothing(String text) {
    assertThat(Cell.ofText("a", text)).isNull();
  }

  @Test
  void manyStrayQuotesDoNotMakeItSlowAndSpoilTheirOwnLinesOnly() throws Exception {
    List<Row> rows = rows("a,b,c\n" + "x\"y,\"\n".repeat(300_000) + "1,2,3\n");

    assertThat(rows).hasSize(300_001);
    assertThat(texts(rows.getLast())).containsExactly("1", "2", "3");
  }

  @Test
  void aBrokenHeaderIsTheFilesFault() {
    assertThatThrownBy(() -> rows("a,\"b\n1,2\n"))
        .isInstanceOf(TableException.class)
        .hasMessageContaining("header (row 1)");
  }

  private static List<Row> rows(String text) throws IOException, TableException {
    CsvTable table = new CsvTable(new StringReader(text), CsvDialect.of(text), false);
    List<Row> rows = new ArrayList<>();
    for (Row row = table.next(); row != null; row = table.next()) {
      rows.add(row);
    }
    return rows;
  }

  private static List<String> texts(Row row) {
    return row.cells().values().stream().map(Cell::text).toList();
  }
}
