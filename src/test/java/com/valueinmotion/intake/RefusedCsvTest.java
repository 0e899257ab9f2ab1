package com.valueinmotion.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.account.Refusal;
import com.valueinmotion.intake.format.Headers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A row that was refused comes back corrected, and nothing is lost on the way. */
class RefusedCsvTest {
  private static final String OUTCOMES =
      """
      outcome_id,account_id,name,baseline,target,current,owner
      R-1,A-1,"Hours, for each hold",six,2,-3.25,=SUM(A1)
      R-2,A-1,Costs saved,0,"1,200",-50,Bo
      R-3,A-2,@home "orders",1,2,many,'=odd
      """;

  private final Desk desk = new Desk();

  @Test
  void refusedRowsAreWrittenCorrectedAndRead() throws Exception {
    Desk.Result first = desk.read("outcomes.csv", OUTCOMES);
    assertThat(first.refusals()).hasSize(2);
    String refused = write(first, ',');

    assertThat(refused.lines().findFirst().orElseThrow())
        .isEqualTo(
            "\ufeffoutcome_id,account_id,name,baseline,target,current,owner,What to fix,From"
                + " file,From row");
    assertThat(refused)
        .contains("\"Hours, for each hold\",six,2,-3.25,'=SUM(A1),")
        .contains("\"'@home \"\"orders\"\"\",1,2,many,'=odd,")
        .contains("\"baseline is \"\"six\"\": write a number, such as 49.5\",outcomes.csv,2");

    Desk.Result again =
        desk.read("Corrected.csv", refused.replace(",six,", ",6.5,").replace(",many,", ",-1.5,"));
    assertThat(again.recognised().format().id()).isEqualTo("portfolio-outcomes");
    assertThat(again.recognised().ignoredColumns()).isEmpty();
    assertThat(again.refusals()).isEmpty();
    assertThat(again.facts())
        .flatExtracting(facts -> facts.entries())
        .extracting(Object::toString)
        .anyMatch(entry -> entry.contains("Hours, for each hold") && entry.contains("=SUM(A1)"))
        .anyMatch(entry -> entry.contains("@home \"orders\"") && entry.contains("=odd"))
        .noneMatch(entry -> entry.contains("'="));
  }

  @Test
  void whatIsNotCorrectedIsRefusedAgainForTheSameReason() throws Exception {
    Desk.Result first = desk.read("outcomes.csv", OUTCOMES);
    Desk.Result again = desk.read("again.csv", write(first, ';'));

    assertThat(again.recognised().format().id()).isEqualTo("portfolio-outcomes");
    assertThat(again.reasons()).isEqualTo(first.reasons());
    assertThat(again.refusals())
        .extracting(Refusal::cells)
        .isEqualTo(first.refusals().stream().map(Refusal::cells).toList());
    assertThat(write(again, ';').replace("again.csv", "outcomes.csv").lines().count())
        .isEqualTo(write(first, ';').lines().count());
  }

  @Test
  void rowsThatCouldNotBeSplitStandWholeInALastColumn() throws Exception {
    String broken = "account,usage_30d\nA,40,surplus\nB,\"x\"y\"\nC,120\n";
    Desk.Result first = desk.read("broken.csv", broken);
    String refused = write(first, ',');

    assertThat(refused.lines().findFirst().orElseThrow()).endsWith("From row,Raw text");
    assertThat(refused).contains("\"A,40,surplus\"").contains("\"B,\"\"x\"\"y\"\"\"");
    Desk.Result untouched = desk.read("back.csv", refused);
    assertThat(untouched.reasons())
        .filteredOn(reason -> reason.startsWith("all of it still stands under Raw text"))
        .hasSize(2);
    assertThat(untouched.refusals())
        .extracting(Refusal::raw)
        .contains("A,40,surplus", "B,\"x\"y\"");
    Desk.Result corrected =
        desk.read("back.csv", refused.replaceFirst("\n,,", "\nA,40,").replace("C,120", "C,20"));
    assertThat(corrected.facts()).hasSize(2);
  }

  @Test
  void columnsWithoutANameOfTheirOwnAreKeptAsText() {
    String csv =
        text(
            RefusedCsv.of(
                "f.csv",
                List.of("account", "", "x", "X"),
                List.of(new Refusal(2, "A,lost,1,2", List.of("bad"), Map.of("account", "A"))),
                ','));

    assertThat(csv).contains("A,,,,bad,f.csv,2,\"A,lost,1,2\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-420", "+3", "-1.5", "-12%", "-1,200.50", "-€ 5", "plain", "'quoted", ""})
  void numbersAndPlainTextsStay(String text) {
    assertThat(CellText.marked(text)).isEqualTo(text);
    assertThat(CellText.unmarked(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+cmd", "-a", "-", "@x", "\tx", "\rx", "'=x", "''-x", "-2+3", "=", "-1-1"})
  void whatASpreadsheetWouldRunIsMarked(String text) {
    assertThat(CellText.marked(text)).isEqualTo("'" + text);
    assertThat(CellText.unmarked(CellText.marked(text))).isEqualTo(text);
  }

  @Test
  void theMappingThatWasRememberedIsKnownAgain() {
    List<String> headers = List.of("Account", "Wk");
    String refused =
        text(RefusedCsv.of("f", headers, List.of(new Refusal(2, "x", List.of("bad"))), ','));

    assertThat(
            Headers.fingerprint(List.of(refused.lines().findFirst().orElseThrow().split(",", -1))))
        .isEqualTo(Headers.fingerprint(headers));
  }

  private static String write(Desk.Result result, char separator) {
    return text(
        RefusedCsv.of(
            result.recognised().part().title(),
            result.recognised().headers(),
            result.refusals(),
            separator));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
