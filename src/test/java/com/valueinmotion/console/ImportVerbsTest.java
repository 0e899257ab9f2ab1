package com.valueinmotion.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be done about imports on the console: look first, list, take back, correct, match. */
class ImportVerbsTest {
  private static final String GOOD =
      """
      account,date,usage_30d,roi_score,exec_engagement,icp_score
      Halden,2026-11-01,90,90,yes,90
      Other,2026-11-01,80,80,yes,90
      """;
  private static final String WORSE =
      """
      account,date,usage_30d,roi_score,exec_engagement,icp_score
      Halden,2026-11-15,5,5,no,90
      New,2026-11-15,80,80,yes,90
      Bad,2026-11-15,500,80,yes,90
      """;

  @TempDir private Path folder;
  private Terminal terminal = new Terminal(Path.of(""));

  @BeforeEach
  void open() {
    terminal = new Terminal(folder);
  }

  @Test
  void aCheckSaysWhatWouldComeOfItAndChangesNothing() throws IOException {
    terminal.onStore("import", write("good.csv", GOOD), "--known-on", "2026-11-02").exits(0);
    String before = terminal.onStore("diagnose", "--json").exits(0).out();

    String worse = write("worse.csv", WORSE);
    Terminal.Ran ran =
        terminal.onStore("import", worse, "--check", "--known-on", "2026-11-16").exits(1);
    assertThat(ran.out())
        .startsWith("Nothing was changed. This would come of it:\n")
        .contains("3 read: 2 accepted, 0 unchanged, 1 refused, 0 skipped")
        .contains("Accounts: 1 new, 1 told something new; level worse for 1, better for 0\n")
        .containsPattern("\n  Halden: LOW.* → (HIGH|MEDIUM)");
    assertThat(ran.err()).contains("worse.csv row 4 refused: ", "500");
    assertThat(terminal.onStore("diagnose", "--json").out()).isEqualTo(before);
    assertThat(terminal.onStore("imports").out().lines()).hasSize(1);

    JsonNode json =
        terminal.onStore("import", worse, "--check", "--known-on", "2026-11-16", "--json").json();
    assertThat(json.get("appeared").asInt()).isOne();
    assertThat(json.at("/levelChanges/0/account").asText()).isEqualTo("Halden");
    assertThat(json.at("/files/0/changed").asInt()).isOne();
  }

  @Test
  void aCheckMakesNoStore() throws IOException {
    String out = terminal.onStore("import", write("good.csv", GOOD), "--check").exits(0).out();
    assertThat(out).contains("2 accepted").contains("Accounts: 2 new, 0 told");
    assertThat(terminal.store()).doesNotExist();
  }

  @Test
  void importsAreListedAndTakenBack() throws IOException {
    terminal.onStore("import", write("good.csv", GOOD), "--known-on", "2026-11-02").exits(0);
    String before = terminal.onStore("diagnose", "--json").out();
    terminal.onStore("import", write("worse.csv", WORSE), "--known-on", "2026-11-16").exits(1);
    assertThat(terminal.onStore("diagnose", "--json").out()).isNotEqualTo(before);
    assertThat(terminal.onStore("imports").exits(0).out().lines())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("2  2026-11-16")
        .contains("worse.csv: 3 read, 1 new, 1 changed, 0 unchanged, 1 refused, 0 skipped");

    assertThat(terminal.onStore("imports", "--undo", "2").exits(0).out())
        .startsWith("Taken back:\n2  ");
    assertThat(terminal.onStore("diagnose", "--json").out()).isEqualTo(before);
    assertThat(terminal.onStore("imports", "--undo", "2").exits(3).err()).contains("2");
  }

  @Test
  void refusedRowsAreCorrectedAndDroppedBackIn() throws IOException {
    terminal.onStore("import", write("worse.csv", WORSE), "--known-on", "2026-11-16").exits(1);
    Path out = folder.resolve("to correct");
    Files.createDirectories(out);
    String listed =
        terminal.onStore("imports", "--refused", "1", "--to", out.toString()).exits(0).out();
    Path file = Path.of(listed.strip());
    String text = Files.readString(file);
    assertThat(text)
        .contains("Bad,2026-11-15,500,80,yes,90")
        .contains("it must be between 0 and 100");
    Files.writeString(file, text.replace("Bad,2026-11-15,500,", "Bad,2026-11-15,50,"));
    assertThat(
            terminal.onStore("import", file.toString(), "--known-on", "2026-11-16").exits(0).out())
        .contains("1 read: 1 accepted");
    assertThat(terminal.onStore("diagnose", "Bad").exits(0).out()).contains("Bad");
  }

  @Test
  void aPersonSaysWhichNamesAreOneAccount() throws IOException {
    String crm =
        """
        account_id,account_name,arr,currency,licenses
        A-1,Halden Freight GmbH,1000,EUR,5
        """;
    terminal.onStore("import", write("crm.csv", crm)).exits(0);
    String byHand =
        """
        account,date,usage_30d,roi_score,exec_engagement,icp_score
        Haldn Freight,2026-11-01,90,90,yes,90
        """;
    assertThat(terminal.onStore("import", write("by hand.csv", byHand)).exits(0).out())
        .contains("Names that may be those of accounts that are there: 1. ", "`match` lists them");
    String asked = terminal.onStore("match").exits(0).out();
    String[] names = {"account_id:A-1", "name:haldn freight"};
    assertThat(asked)
        .isEqualTo(
            """
            account_id:A-1 (Halden Freight GmbH)
                may be name:haldn freight (Haldn Freight): is spelt almost the same
            """);
    terminal.onStore("match", names[0], names[1], "--as", "same").exits(0);
    assertThat(terminal.onStore("diagnose", "--json").json().get("accounts")).hasSize(1);
    assertThat(terminal.onStore("match").out()).startsWith("one account: ");
    terminal.onStore("match", names[0], names[1], "--as", "open").exits(0);
    assertThat(terminal.onStore("match").out()).isEqualTo(asked);
    terminal.onStore("match", names[0], "--as", "same").exits(2);
    terminal.onStore("match", names[0], names[1], "--as", "perhaps").exits(2);
  }

  @Test
  void rowsThatCouldNotBeSplitComeBackWithTheColumnsToWriteThemInto() throws IOException {
    String broken =
        """
        account_id,account_name,arr,currency,licenses
        A-1,"Acme, Inc",5,EUR,10
        A-2,Beta, Ltd,5,EUR,10
        """;
    terminal.onStore("import", write("broken.csv", broken)).exits(1);
    terminal.onStore("imports", "--refused", "1", "--to", folder.toString()).exits(0);
    Path file = folder.resolve("broken rows to fix.csv");
    String text = Files.readString(file);
    assertThat(text).contains("account_id,account_name,arr,currency,licenses,What to fix,");
    String blank = text.lines().skip(1).findFirst().orElseThrow();
    assertThat(blank).startsWith(",,,,,\"the row has 6 cells");
    Files.writeString(file, text.replace(blank, "A-2,\"Beta, Ltd\",5,EUR,10" + blank.substring(4)));
    terminal.onStore("import", file.toString()).exits(0);
    assertThat(terminal.onStore("diagnose", "A-2").exits(0).out()).contains("Beta, Ltd");
  }

  @Test
  void whatIsNotThereIsNeitherWrittenNorMatched() throws IOException {
    terminal.onStore("import", write("good.csv", GOOD), "--known-on", "2026-11-02").exits(0);
    assertThat(terminal.onStore("imports", "--refused", "99").exits(3).err()).contains("99");
    assertThat(
            terminal.onStore("match", "name:halden", "name:haldn", "--as", "same").exits(2).err())
        .contains("name:haldn");
    terminal.onStore("match", "name:halden", "name:halden", "--as", "same").exits(2);
  }

  @Test
  void accountsAreReadTheSameFromJson() throws IOException {
    String json =
        """
        [{"account_id": "A1", "account_name": "Alpha", "arr": 1000, "currency": "EUR",
          "renewal_date": "2027-03-14", "licenses": 10, "active_users": 5},
         {"account_id": "A2", "account_name": "Beta", "arr": 2000, "currency": "EUR"}]
        """;
    JsonNode file =
        terminal
            .onStore("import", write("accounts.json", json), "--json")
            .exits(0)
            .json()
            .at("/files/0");
    assertThat(file.get("format").asText()).isEqualTo("portfolio-accounts");
    assertThat(file.get("accepted").asInt()).isEqualTo(2);
    JsonNode beta = terminal.onStore("diagnose", "A2", "--json").exits(0).json().at("/accounts/0");
    assertThat(beta.at("/priority/arr").asInt()).isEqualTo(2000);
  }

  @Test
  void moneyThatTheFilesOwnMarkMakesDoubtfulIsRefused() throws IOException {
    String csv =
        """
        account_id,account_name,arr,currency
        A1,Alpha,1234.56,EUR
        A2,Beta,1.234,EUR
        A3,Gamma,"1,234",EUR
        """;
    Terminal.Ran ran = terminal.onStore("import", write("money.csv", csv)).exits(1);
    assertThat(ran.out()).contains("3 read: 2 accepted, 0 unchanged, 1 refused");
    assertThat(ran.err()).contains("row 3 refused: ", "it can be read as 1234 or as 1.234");
    assertThat(
            terminal
                .onStore("diagnose", "A3", "--json")
                .json()
                .at("/accounts/0/priority/arr")
                .asInt())
        .isEqualTo(1234);
  }

  @Test
  void totalsAndTheLinesUnderThemAreNoAccounts() throws IOException {
    for (String footer :
        new String[] {
          ",Total,1000,10\nGenerated 2026-11-01\n",
          ",Grand Total:,1000,10\n",
          "Total,Total,1000,10\nErstellt am 01.11.2026\n",
          ",Total général,1000,10\n",
          ",TOTAL (1),1000,10\n"
        }) {
      String csv = "account_id,account_name,arr,licenses\nA1,Alpha,1000,10\n" + footer;
      assertThat(terminal.onStore("import", write("report.csv", csv), "--check").exits(0).out())
          .contains(" 1 accepted", " 0 refused", "Accounts: 1 new");
    }
  }

  @Test
  void whatFilesHoldDoesNotSteerTheTerminal() throws IOException {
    String csv = "account_id,account_name,arr\nA1,\u001b[31mRed\u001b[0m,1000\n";
    Terminal.Ran ran = terminal.onStore("import", write("escape.csv", csv)).exits(1);
    assertThat(ran.err()).contains("[31mRed").doesNotContain("\u001b");
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
