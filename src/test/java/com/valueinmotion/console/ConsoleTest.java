package com.valueinmotion.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.valueinmotion.diagnosis.Engine;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The verbs, their output and their exit codes, on real files and a real store. */
class ConsoleTest {
  private static final String DAY = "2026-11-22";

  @TempDir private Path folder;
  private Terminal terminal = new Terminal(Path.of(""));

  @BeforeEach
  void open() {
    terminal = new Terminal(folder);
  }

  @Test
  void riskPrintsTheReportAndJsonTheWholeDiagnoses() throws IOException {
    String file = "examples/accounts.json";
    assertThat(Terminal.run("risk", file).exits(0).out())
        .isEqualTo(Files.readString(Path.of("examples/risk_agent_output.txt")));
    JsonNode acme = Terminal.run("risk", file, "--json").exits(0).json().at("/accounts/0");
    assertThat(acme.get("account").asText()).isEqualTo("ACME");
    assertThat(acme.get("risk").asText()).isEqualTo("HIGH");
    assertThat(acme.get("reasons")).hasSize(6);
  }

  @Test
  void riskListsARefusedRowAndReportsTheOthers() throws IOException {
    Path file =
        write(
            "v0.json",
            """
            [{"account":"A","icp_score":120,"deal_complexity":1,"usage_30d":90,"workflow_integrated":true,"roi_score":90,"exec_engagement":true},
             {"account":"B","icp_score":90,"deal_complexity":1,"usage_30d":90,"workflow_integrated":true,"roi_score":90,"exec_engagement":true}]
            """);
    Terminal.Ran ran = Terminal.run("risk", file.toString()).exits(1);
    assertThat(ran.out()).contains("Account: B").doesNotContain("Account: A");
    assertThat(ran.err()).contains("row 1").contains("icp_score").contains("120");
  }

  @Test
  void importCountsAddUpAndTheSameFilesChangeNothing() throws IOException {
    JsonNode first = importPortfolio(examples());
    assertThat(first.get("files")).hasSize(9).allSatisfy(ConsoleTest::addsUp);
    JsonNode before = diagnose();

    JsonNode again = importPortfolio(examples());
    assertThat(again.get("files"))
        .allSatisfy(ConsoleTest::addsUp)
        .allSatisfy(file -> assertThat(file.get("accepted").asLong()).isZero())
        .allSatisfy(
            file ->
                assertThat(file.get("unchanged").asLong()).isEqualTo(file.get("read").asLong()));
    assertThat(diagnose()).isEqualTo(before);
  }

  @Test
  void theOrderOfFilesDoesNotMatter(@TempDir Path other) throws IOException {
    importPortfolio(examples());
    JsonNode forwards = diagnose();
    terminal = new Terminal(other);
    List<String> backwards = new ArrayList<>(examples());
    Collections.reverse(backwards);
    for (String file : backwards) {
      terminal.onStore("import", file, "--known-on", DAY).exits(0);
    }
    assertThat(diagnose()).isEqualTo(forwards);
  }

  private static void addsUp(JsonNode file) {
    assertThat(file.get("read").asLong())
        .isEqualTo(
            file.get("accepted").asLong()
                + file.get("unchanged").asLong()
                + file.get("refused").asLong()
                + file.get("skipped").asLong())
        .isPositive();
  }

  @Test
  void diagnosisSaysWhereWhyAndFromWhichRow() throws IOException {
    importPortfolio(examples());
    JsonNode all = diagnose();
    assertThat(all.get("asOf").asText()).isEqualTo(DAY);
    assertThat(all.get("policy").asText()).matches("[0-9a-f]{7}");
    assertThat(all.get("engine").asText()).isEqualTo(Engine.VERSION);
    assertThat(all.get("accounts")).hasSize(43);
    double last = Double.MAX_VALUE;
    for (JsonNode account : all.get("accounts")) {
      assertThat(account.get("phases")).hasSize(11);
      for (JsonNode reason : account.get("reasons")) {
        assertThat(reason.at("/source/file").asText()).isNotBlank();
        assertThat(reason.at("/source/row").asInt()).isPositive();
        assertThat(reason.at("/source/column").asText()).isNotBlank();
        assertThat(reason.get("threshold").asText()).isNotBlank();
        assertThat(reason.get("severity").asInt()).isBetween(30, 100);
      }
      JsonNode value = account.at("/priority/value");
      if (!value.isNull()) {
        assertThat(value.asDouble()).isLessThanOrEqualTo(last);
        last = value.asDouble();
      }
    }
    JsonNode halden =
        terminal.onStore("diagnose", "Halden Freight", "--as-of", DAY, "--json").exits(0).json();
    assertThat(halden.get("accounts")).hasSize(1);
    assertThat(halden.at("/accounts/0/break").asText()).isEqualTo("Workflow");
    assertThat(halden.at("/accounts/0/risk").asText()).isEqualTo("HIGH");
    assertThat(halden.at("/accounts/0/priority/arr").asLong()).isEqualTo(412_000);
  }

  @Test
  void aSingleAccountIsToldWithItsWasteItsExpansionAndItsProfile() throws IOException {
    importPortfolio(examples());
    JsonNode halden =
        terminal.onStore("diagnose", "Halden Freight", "--as-of", DAY, "--json").exits(0).json();
    JsonNode muda = halden.at("/accounts/0/waste/0");
    assertThat(muda.get("yearly").decimalValue()).isEqualByComparingTo("156952.38");
    assertThat(muda.at("/parts/0/figures/idleSeats").asInt()).isEqualTo(160);
    assertThat(muda.at("/parts/0/sources/0/column").asText()).isEqualTo("active_users");
    assertThat(muda.at("/parts/1/figures/actual").decimalValue()).isEqualByComparingTo("1584.61");
    assertThat(muda.at("/parts/1/signal").isNull()).isTrue();
    JsonNode muri = halden.at("/accounts/0/waste/2/parts");
    assertThat(muri.findValuesAsText("text"))
        .contains("7 tickets in 28 days, 5.8 expected", "38 days to the notice deadline");
    assertThat(halden.at("/accounts/0/expansion/standing").asText()).isEqualTo("RENEW_FIRST");
    assertThat(halden.at("/accounts/0/expansion/signs")).hasSize(4);
    String profile = "not enough history: 0 retained accounts in Enterprise, 8 are needed";
    assertThat(halden.at("/profile/text").asText()).isEqualTo(profile);
    assertThat(halden.at("/profile/gaps").isNull()).isTrue();

    assertThat(terminal.onStore("diagnose", "Halden Freight", "--as-of", DAY).exits(0).out())
        .contains("Muda: 160 of 420 seats idle, 156952.38 EUR a year; ")
        .contains("expansion: renew first: 38 days to the notice deadline; 2 of 4 signs met")
        .contains("- licence ceiling reached: no (shelfware 38.1%)")
        .contains("profile: " + profile);
    assertThat(diagnose().has("profile")).isFalse();
  }

  @Test
  void anAccountIsComparedWithTheRetainedOfItsSegment() throws IOException {
    StringBuilder rows =
        new StringBuilder("account_name,segment,started_on,renewal_date,roi_score\n");
    for (int at = 0; at < 8; at++) {
      rows.append("Stayed %d,SMB,2024-01-01,2027-06-30,%d\n".formatted(at, 70 + 2 * at));
    }
    rows.append("Newcomer,SMB,2026-10-01,2027-09-30,60\n");
    Path file = write("segment.csv", rows.toString());
    terminal.onStore("import", file.toString(), "--known-on", DAY).exits(0);

    JsonNode profile =
        terminal.onStore("diagnose", "Newcomer", "--as-of", DAY, "--json").json().get("profile");
    assertThat(profile.get("text").asText())
        .isEqualTo("1 gap in 1 signal against 8 retained accounts in SMB");
    assertThat(profile.at("/gaps/0/signal").asText()).isEqualTo("roi_score");
    assertThat(profile.at("/gaps/0/median").asInt()).isEqualTo(77);
    assertThat(profile.at("/gaps/0/z").decimalValue()).isEqualByComparingTo("-2.87");
    assertThat(terminal.onStore("diagnose", "Newcomer", "--as-of", DAY).out())
        .contains("- ROI 60, usual 77 (z -2.87, 8 accounts)");
  }

  @Test
  void aDayBeforeAnythingWasKnownIsSeenInHindsightAndSaysSo() throws IOException {
    importPortfolio(examples());
    Terminal.Ran ran = terminal.onStore("diagnose", "--as-of", "2026-09-15", "--json").exits(0);
    assertThat(ran.err()).contains("hindsight");
    assertThat(ran.json().get("hindsight").asBoolean()).isTrue();
    assertThat(ran.json().get("accounts").size()).isEqualTo(43);
    for (JsonNode account : ran.json().get("accounts")) {
      for (JsonNode reason : account.get("reasons")) {
        if (reason.at("/source/file").asText().equals("health.csv")) {
          assertThat(reason.get("observedOn").asText())
              .satisfiesAnyOf(
                  day -> assertThat(day).isLessThanOrEqualTo("2026-09-15"),
                  day -> assertThat(day).isEqualTo(DAY));
        }
      }
    }
    assertThat(diagnose().get("hindsight").asBoolean()).isFalse();
  }

  @Test
  void sinceTheFirstImportAPastDayKnowsOnlyWhatWasKnownThen() throws IOException {
    Path first = write("first.csv", "account,usage_30d\nACME,80\n");
    Path second = write("second.csv", "account,usage_30d\nACME,10\n");
    terminal.onStore("import", first.toString(), "--known-on", "2026-10-01").exits(0);
    terminal.onStore("import", second.toString(), "--known-on", "2026-11-01").exits(0);

    assertThat(usageReasons("2026-10-15")).isZero();
    assertThat(usageReasons("2026-11-15")).isOne();
  }

  private int usageReasons(String day) throws IOException {
    JsonNode root = terminal.onStore("diagnose", "--as-of", day, "--json").exits(0).json();
    assertThat(root.get("hindsight").asBoolean()).isFalse();
    return root.at("/accounts/0/reasons").size();
  }

  @Test
  void refusedRowsAreListedAndTheGoodOnesEnter() throws IOException {
    Path file = write("mine.csv", "account;usage_30d;roi_score\nGood;80;70\nBad;110;lots\n");
    Terminal.Ran ran = terminal.onStore("import", file.toString(), "--json").exits(1);
    JsonNode report = ran.json().at("/files/0");
    assertThat(report.get("accepted").asLong()).isEqualTo(1);
    assertThat(report.get("refused").asLong()).isEqualTo(1);
    assertThat(report.at("/refusals/0/row").asInt()).isEqualTo(3);
    assertThat(report.at("/refusals/0/reasons")).hasSize(2);
    assertThat(terminal.onStore("diagnose", "--json").exits(0).json().get("accounts")).hasSize(1);
  }

  @Test
  void anOpportunityWaitsForItsAccount() throws IOException {
    Path deals =
        write(
            "deals.csv",
            """
            opportunity_id,account_id,name,stage,amount,currency,probability,close_date,type,next_step,closed,won
            O-1,A-1,More seats,Qualified,100,EUR,50,2027-01-31,new,call,no,no
            """);
    JsonNode held = terminal.onStore("import", deals.toString(), "--json").exits(0).json();
    assertThat(held.get("held").asLong()).isEqualTo(1);
    assertThat(terminal.onStore("diagnose", "--json").json().get("accounts")).isEmpty();

    Path accounts =
        write(
            "accounts.csv",
            """
            account_id,account_name,arr,currency,licenses,renewal_date
            A-1,Later Ltd,1000,EUR,10,2027-03-01
            """);
    JsonNode linked = terminal.onStore("import", accounts.toString(), "--json").exits(0).json();
    assertThat(linked.get("held").asLong()).isZero();
    assertThat(terminal.onStore("diagnose", "Later Ltd").exits(0).out()).contains("Later Ltd");
  }

  @Test
  void oneUnknownFileDoesNotKeepTheOthersOut() throws IOException {
    Path odd = write("odd.csv", "colour,shape\nred,round\n");
    Terminal.Ran ran =
        terminal.onStore("import", odd.toString(), "examples/accounts.json", "--json").exits(1);
    assertThat(ran.json().at("/files/0/format").isNull()).isTrue();
    assertThat(ran.json().at("/files/1/accepted").asLong()).isEqualTo(2);
    assertThat(ran.err()).contains("odd.csv");
  }

  @Test
  void whatCannotBeDoneChangesNothingAndExitsWithThree() throws IOException {
    Path odd = write("odd.csv", "colour,shape\nred,round\n");
    terminal.onStore("import", odd.toString()).exits(3);
    terminal.onStore("import", folder.resolve("missing.csv").toString()).exits(3);
    terminal.onStore("import", folder.toString()).exits(3);
    terminal.onStore("import", "examples/accounts.json").exits(0);
    terminal.onStore("diagnose", "Nobody").exits(3);
    terminal.onStore("plan", "Nobody").exits(3);
    Path broken = write("broken.json", "[{\"account\":\"A\",\"icp_score\":1,");
    assertThat(Terminal.run("risk", broken.toString()).exits(3).err()).contains("broken.json");

    Path text =
        write("not-a-store.db", "this is a text file, and longer than a header of SQLite is.");
    Terminal.Ran ran =
        Terminal.run("import", "examples/accounts.json", "--store", text.toString()).exits(3);
    assertThat(ran.out()).isEmpty();
    assertThat(Files.readString(text)).startsWith("this is a text file");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "dance", "import", "risk", "diagnose --as-of soon", "export ACME", "risk a b"})
  void wrongUsageExitsWithTwoAndSaysHow(String line) {
    Terminal.Ran ran = Terminal.run(line.isEmpty() ? new String[0] : line.split(" "));
    ran.exits(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("Usage:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"risk", "import", "diagnose", "measures", "plan", "export", "doctor"})
  void everyVerbExplainsItself(String verb) {
    Terminal.Ran ran = Terminal.run(verb, "--help").exits(0);
    assertThat(ran.out()).startsWith("Usage: value-in-motion " + verb);
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void lookingMakesNoStore() {
    assertThat(terminal.onStore("diagnose").exits(3).err()).contains("There is no store at");
    terminal.onStore("plan", "ACME").exits(3);
    assertThat(terminal.store()).doesNotExist();
  }

  @Test
  void whatHasNotHappenedYetIsRefused() throws IOException {
    Path file =
        write("future.csv", "account,date,usage_30d\nACME,2030-01-01,50\nBETA,01.11.2026,40\n");
    Terminal.Ran ran = terminal.onStore("import", file.toString(), "--json").exits(1);
    assertThat(ran.json().at("/files/0/accepted").asInt()).isEqualTo(1);
    assertThat(ran.json().at("/files/0/refusals/0/reasons/0").asText()).contains("2030-01-01");
    terminal.onStore("import", file.toString(), "--known-on", "2999-01-01").exits(2);
  }

  @Test
  void aFileThatDoesNotSayTheSixChecksIsNotCalledGoodWithoutAWord() {
    Terminal.Ran ran = Terminal.run("risk", "examples/portfolio/accounts.csv").exits(0);
    assertThat(ran.err()).contains("40 of 40 accounts").contains("unknown");
    assertThat(Terminal.run("risk", "examples/accounts.json").err()).isEmpty();
  }

  @Test
  void helpAndVersionAreResults() {
    assertThat(Terminal.run("--help").exits(0).out())
        .contains("risk", "import", "diagnose", "measures", "plan", "export", "doctor");
    assertThat(Terminal.run("--version").exits(0).out()).contains("Value in Motion Workbench");
  }

  @Test
  void aPlanIsProposedKeptApprovedAndExported() throws IOException {
    importPortfolio(examples());
    String proposed = terminal.onStore("plan", "Halden Freight", "--as-of", DAY).exits(0).out();
    assertThat(proposed).startsWith("# Halden Freight: Recovery").contains("Draft, not approved");
    assertThat(terminal.onStore("plan", "Halden Freight", "--as-of", DAY).out())
        .isEqualTo(proposed);
    assertThat(
            terminal.onStore("plan", "Halden Freight", "--as-of", DAY, "--approve").exits(0).out())
        .contains("Version 1. Approved by");

    Path mail = folder.resolve("out").resolve("halden.eml");
    String[] export = {"export", "Halden Freight", "--to", mail.toString(), "--as-of", DAY};
    terminal.onStore(export).exits(0);
    assertThat(Files.readString(mail, StandardCharsets.US_ASCII))
        .contains("X-Unsent: 1", "multipart/alternative");
    terminal.onStore(export).exits(3);
    List<String> replacing = new ArrayList<>(List.of(export));
    replacing.add("--replace");
    terminal.onStore(replacing.toArray(String[]::new)).exits(0);
    Path word = folder.resolve("x.docx");
    terminal.onStore("export", "Halden Freight", "--to", word.toString(), "--as-of", DAY).exits(3);
    assertThat(word).doesNotExist();
  }

  @Test
  void aSharedNameIsAskedBackWithTheIds() throws IOException {
    Path twins =
        write(
            "twins.csv",
            "account_id,account_name,arr,currency,licenses\nA-1,Twin,1,EUR,5\nA-2,Twin,2,EUR,5\n");
    terminal.onStore("import", twins.toString()).exits(0);
    assertThat(terminal.onStore("diagnose", "Twin").exits(3).err())
        .contains("account_id:A-1", "account_id:A-2");
    terminal.onStore("diagnose", "A-2").exits(0);
  }

  @Test
  void whatIsSaidIsKeptOnceAndComparedWithTheTimeBefore() throws IOException {
    importPortfolio(examples());
    String[] record = {"diagnose", "--record", "--as-of", DAY};
    assertThat(terminal.onStore(record).exits(0).out())
        .startsWith("Recorded ")
        .contains(" as of 2026-11-22: ", " HIGH, ", " MEDIUM, ", " LOW\n")
        .doesNotContain("Since");
    assertThat(terminal.onStore(record).exits(0).out()).startsWith("Already on record: ");
    JsonNode later =
        terminal.onStore("diagnose", "--record", "--as-of", "2027-06-22", "--json").exits(0).json();
    assertThat(later.get("added").asBoolean()).isTrue();
    assertThat(later.at("/since/run/asOf").asText()).isEqualTo(DAY);
    assertThat(later.at("/since/appeared").asInt()).isZero();
    assertThat(later.at("/since/changed")).as("evidence has gone stale").isNotEmpty();
    assertThat(terminal.onStore("diagnose", "ACME", "--record").exits(2).err())
        .contains("name none");
    assertThat(terminal.onStore("diagnose", "--record", "--policy", "pack.yaml").exits(2).err())
        .contains("leave --policy out");
  }

  @Test
  void everyFigureComesWithItsDefinition() throws IOException {
    importPortfolio(examples());
    String text = terminal.onStore("measures", "--as-of", DAY).exits(0).out();
    assertThat(text)
        .startsWith("As of 2026-11-22. Currencies are never added to one another.\n")
        .contains(
            "\nARR: ",
            "\nARR at risk: ARR of accounts at HIGH",
            "\nRenewals due: ",
            "    in 180 days: ",
            "From the end of 2025-11-22 to 2026-11-22: ",
            "\nGRR: (start − contraction − churn) ÷ start\n",
            "\nNRR: (start + expansion − contraction − churn) ÷ start\n",
            "\nLogo churn: ")
        .as("the sample's ARR is of one day")
        .contains("unknown: no ARR on record before ")
        .doesNotContain("100.0%");
    JsonNode json = terminal.onStore("measures", "--as-of", DAY, "--json").exits(0).json();
    JsonNode diagnoses = diagnose().get("accounts");
    assertThat(json.at("/retention/0/grr").isNull()).isTrue();
    assertThat(json.at("/retention/0/unknown").asText()).startsWith("no ARR on record before");
    for (JsonNode arr : json.get("arr")) {
      assertThat(arr.get("arr").decimalValue()).isEqualByComparingTo(sum(diagnoses, arr, ""));
      assertThat(arr.get("highArr").decimalValue())
          .isEqualByComparingTo(sum(diagnoses, arr, "HIGH"))
          .isPositive();
    }
    assertThat(terminal.onStore("measures", "--as-of", DAY, "--since", DAY).exits(3).err())
        .contains("has no day in it");
  }

  /** The ARR that diagnoses name, in that currency and at that level. */
  private static BigDecimal sum(JsonNode diagnoses, JsonNode currency, String level) {
    BigDecimal sum = BigDecimal.ZERO;
    for (JsonNode diagnosis : diagnoses) {
      JsonNode priority = diagnosis.get("priority");
      if (diagnosis.get("risk").asText().contains(level)
          && !priority.get("arr").isNull()
          && priority.get("currency").equals(currency.get("currency"))) {
        sum = sum.add(priority.get("arr").decimalValue());
      }
    }
    return sum;
  }

  @Test
  void doctorLooksAndChangesNothing() {
    String out = terminal.onStore("doctor").exits(0).out();
    assertThat(out).contains("JDK", "store", "fonts", "display", "model");
    assertThat(terminal.store()).doesNotExist();
  }

  private JsonNode importPortfolio(List<String> files) throws IOException {
    List<String> args = new ArrayList<>(List.of("import", "--json", "--known-on", DAY));
    args.addAll(files);
    return terminal.onStore(args.toArray(String[]::new)).exits(0).json();
  }

  private JsonNode diagnose() throws IOException {
    return terminal.onStore("diagnose", "--json", "--as-of", DAY).exits(0).json();
  }

  private static List<String> examples() throws IOException {
    try (Stream<Path> all = Files.walk(Path.of("examples"))) {
      return all.map(Path::toString)
          .filter(f -> f.endsWith(".csv") || f.endsWith(".json"))
          .sorted()
          .toList();
    }
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
