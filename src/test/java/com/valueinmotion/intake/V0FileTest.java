package com.valueinmotion.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.valueinmotion.account.AccountRef;
import com.valueinmotion.account.RowFacts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class V0FileTest {
  private static final String ROW =
      "{\"account\": \"ACME\", \"icp_score\": 40, \"deal_complexity\": 80, \"usage_30d\": 10,"
          + " \"workflow_integrated\": false, \"roi_score\": 30, \"exec_engagement\": true}";

  private final Desk desk = new Desk();

  @Test
  void readsValuesExactlyAndCitesTheElement() throws IntakeException {
    Desk.Result result = desk.readResource("v0.json");
    RowFacts beta = result.facts().getLast();

    assertThat(beta.subject()).isEqualTo(new AccountRef("name", "beta"));
    assertThat(beta.introduces()).isTrue();
    assertThat(Desk.value(beta, "name")).isEqualTo("BETA");
    assertThat(Desk.value(beta, "icp_score")).isEqualTo("49.5");
    assertThat(Desk.value(beta, "exec_engagement")).isEqualTo("yes");
    assertThat(beta.observations()).hasSize(7).allMatch(o -> o.eventAt().equals(Desk.TODAY));
    assertThat(beta.observations().get(1).source().cite()).isEqualTo("v0.json row 2");
    assertThat(beta.observations().get(1).source().column()).isEqualTo("icp_score");
    assertThat(beta.raw()).startsWith("{\"account\": \"BETA\", \"icp_score\": 49.5").endsWith("}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"icp_score\": 40 | \"icp_score\": 120 | icp_score is 120: it must be between 0 and 100",
        "\"icp_score\": 40 | \"icp_score\": -0.5 | icp_score is -0.5: it must be between 0 and 100",
        "\"icp_score\": 40 | \"icp_score\": null | icp_score is missing: give a number",
        "\"icp_score\": 40 | \"x\": 1 | icp_score is missing: give a number",
        "\"icp_score\": 40 | \"icp_score\": \"high\" | icp_score is \"high\": write a number, such"
            + " as 49.5",
        "\"icp_score\": 40 | \"icp_score\": NaN | icp_score is \"NaN\": write a number, such as"
            + " 49.5",
        "\"icp_score\": 40 | \"icp_score\": [1] | icp_score is \"[1]\": write a number, such as"
            + " 49.5",
        "\"icp_score\": 40 | \"icp_score\": true | icp_score is \"true\": write a number, such as"
            + " 49.5",
        "false | 2 | workflow_integrated is 2: write yes or no",
        "\"ACME\" | \"\" | account is missing: name the account this row is about",
        "\"ACME\" | \"A\\n"
            + "B\" | account is \"A B\": write it on one line, without control characters"
      })
  void aValueThatIsMissingOrMakesNoSenseRefusesItsRowOnly(String from, String to, String reason)
      throws IntakeException {
    Desk.Result result = desk.read("v0.json", "[" + ROW.replace(from, to) + ",\n" + ROW + "]");

    assertThat(result.reasons()).containsExactly(reason);
    assertThat(result.refusals().getFirst().row()).isEqualTo(1);
    assertThat(result.refusals().getFirst().raw()).isEqualTo(ROW.replace(from, to));
    assertThat(result.tally()).isEqualTo(new Tally(2, 1, 1, 0));
  }

  @Test
  void everyProblemOfARowIsNamed() throws IntakeException {
    Desk.Result result =
        desk.read("v0.json", "[{\"account\": null, \"icp_score\": 120, \"roi_score\": \"?\"}]");

    assertThat(result.reasons())
        .containsExactly(
            "account is missing: name the account this row is about",
            "icp_score is 120: it must be between 0 and 100",
            "deal_complexity is missing: give a number",
            "usage_30d is missing: give a number",
            "workflow_integrated is missing: write yes or no",
            "roi_score is \"?\": write a number, such as 49.5",
            "exec_engagement is missing: write yes or no");
  }

  @ParameterizedTest
  @CsvSource({"yes, yes", "\"No\", no", "1, yes", "0, no", "\"TRUE\", yes", "true, yes"})
  void readsYesAndNoInEveryUsualWay(String text, String expected) throws IntakeException {
    String json = ROW.replace("false", text.equals("yes") ? "\"yes\"" : text);

    assertThat(Desk.value(desk.read("v0.json", json).facts().getFirst(), "workflow_integrated"))
        .isEqualTo(expected);
  }

  @Test
  void readsAListAnObjectAndAWrappedList() throws IntakeException {
    assertThat(desk.read("a", "[" + ROW + "]").tally().read()).isEqualTo(1);
    assertThat(desk.read("a", ROW).tally().read()).isEqualTo(1);
    assertThat(desk.read("a", "{\"accounts\": [" + ROW + "," + ROW + "]}").tally().read())
        .isEqualTo(2);
    assertThat(desk.read("a", "[" + ROW + ", 7]").reasons())
        .containsExactly("it is not an object with fields: { \"account\": … }");
  }

  @Test
  void aFileThatBreaksOffSaysWhere() {
    assertThatThrownBy(() -> desk.read("v0.json", "[" + ROW + ",\n{\"account\": \"B"))
        .isInstanceOf(IntakeException.class)
        .hasMessageStartingWith(
            "v0.json cannot be read: the JSON ends too early, at line 2, column")
        .hasMessageContaining("Nothing of it was imported.");
  }

  @Test
  void twoThousandAccountsKeepTheirNamesAndNumbersExactly() throws Exception {
    Random random = new Random(20261122);
    List<String> names = new ArrayList<>();
    List<BigDecimal> scores = new ArrayList<>();
    ObjectMapper mapper = new ObjectMapper();
    ArrayNode rows = mapper.createArrayNode();
    for (int i = 0; i < 2_000; i++) {
      String name = name(random, i);
      BigDecimal score = BigDecimal.valueOf(random.nextInt(100_001), random.nextInt(3) + 3);
      names.add(name);
      scores.add(score);
      rows.addObject()
          .put("account", name)
          .put("icp_score", score)
          .put("deal_complexity", random.nextInt(101))
          .put("usage_30d", random.nextInt(101))
          .put("workflow_integrated", random.nextBoolean())
          .put("roi_score", random.nextInt(101))
          .put("exec_engagement", random.nextBoolean());
    }
    for (byte[] bytes :
        List.of(
            mapper.writeValueAsBytes(rows),
            mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(rows))) {
      Desk.Result result = desk.read("v0.json", bytes);

      assertThat(result.refusals()).isEmpty();
      assertThat(result.facts()).extracting(f -> Desk.value(f, "name")).isEqualTo(names);
      assertThat(result.facts())
          .extracting(f -> new BigDecimal(Desk.value(f, "icp_score")))
          .usingElementComparator(BigDecimal::compareTo)
          .isEqualTo(scores);
    }
  }

  private static String name(Random random, int i) {
    String[] parts = {
      ", Inc.", " & Söhne", " – Österreich", " “Labs”", " O'Neil", " 株式会社", " \\ / \"x\"", ""
    };
    return "Kund" + (i % 2 == 0 ? "e" : "ë") + " " + i + parts[random.nextInt(parts.length)];
  }
}
