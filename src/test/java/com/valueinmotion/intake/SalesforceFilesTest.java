package com.valueinmotion.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.account.AccountRef;
import com.valueinmotion.account.Entry;
import com.valueinmotion.account.Money;
import com.valueinmotion.account.RowFacts;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SalesforceFilesTest {
  private final Desk desk = new Desk();

  @Test
  void accountsKeepTheirLettersAndTheirIds() throws IntakeException {
    Desk.Result result = desk.readResource("salesforce-accounts-cp1252.csv");

    assertThat(result.recognised().layout()).isEqualTo("windows-1252, comma");
    assertThat(result.facts())
        .extracting(f -> Desk.value(f, "name"))
        .containsExactly(
            "Crédito Norte",
            "Pébéo of Nowhere",
            "Twin Works",
            "Twin Works",
            "Smith – Jones “Partners”");
    assertThat(result.facts())
        .extracting(RowFacts::subject)
        .containsExactly(
            new AccountRef("salesforce", "001x0000002xLCVAA2"),
            new AccountRef("salesforce", "001x0000002xLcVAA2"),
            new AccountRef("salesforce", "001x0000002xLCW"),
            new AccountRef("salesforce", "001x0000002xLcW"),
            new AccountRef("salesforce", "001x0000002xLCYAA2"));
    assertThat(result.facts()).allMatch(RowFacts::introduces);
    assertThat(result.skips()).containsExactly("6: it is deleted in Salesforce");
    assertThat(result.tally()).isEqualTo(new Tally(6, 5, 0, 1));
  }

  @Test
  void theCustomersOwnRevenueIsNotWhatItPaysUs() throws IntakeException {
    Desk.Result result = desk.readResource("salesforce-accounts-cp1252.csv");

    assertThat(result.facts())
        .flatExtracting(RowFacts::observations)
        .extracting(o -> o.key())
        .containsOnly("name", "industry", "website");
    assertThat(result.recognised().ignoredColumns()).contains("ANNUALREVENUE", "NUMBEROFEMPLOYEES");
  }

  @Test
  void opportunitiesWaitForTheirAccountAndNeedOne() throws IntakeException {
    Desk.Result result = desk.readResource("salesforce-opportunities.csv");
    Entry.Opportunity won = result.entries(Entry.Opportunity.class).getFirst();

    assertThat(result.facts()).noneMatch(RowFacts::introduces);
    assertThat(won.key()).isEqualTo("006x0000001YtCrAAK");
    assertThat(won.eventAt()).isEqualTo(LocalDate.of(2006, 6, 15));
    assertThat(won.amount()).isEqualTo(new Money(50_000_000, Money.UNSTATED));
    assertThat(won.probability()).isEqualTo(100);
    assertThat(won.closed()).isTrue();
    assertThat(won.won()).isTrue();
    assertThat(result.entries(Entry.Opportunity.class).getLast().amount()).isNull();
    assertThat(result.reasons())
        .containsExactly("ACCOUNTID is missing: name the account this row is about");
    assertThat(result.tally()).isEqualTo(new Tally(3, 2, 1, 0));
  }

  @Test
  void aCurrencyColumnIsBelieved() throws IntakeException {
    String header = "Id,AccountId,Name,StageName,Amount,CurrencyIsoCode\n";
    String ids = "006x0000001YtCrAAK,001x0000002xLCVAA2,Deal,Open,";

    assertThat(
            desk.read("o.csv", header + ids + "6.0E7,JPY\n")
                .entries(Entry.Opportunity.class)
                .getFirst()
                .amount())
        .isEqualTo(new Money(60_000_000, "JPY"));
    assertThat(desk.read("o.csv", header + ids + "6.0E7,Yen\n").reasons())
        .containsExactly(
            "CurrencyIsoCode is \"Yen\": use a three-letter currency code, such as EUR or USD");
  }

  @Test
  void anIdThatASpreadsheetSpoiltIsNoId() throws IntakeException {
    assertThat(desk.read("a.csv", "ID,NAME,OWNERID\n1.2E+15,X,\n").reasons())
        .containsExactly("ID is 1.2E+15: a Salesforce id has 15 or 18 letters and digits");
    assertThat(desk.read("a.csv", "ID,NAME,OWNERID\n,X,\n").reasons())
        .containsExactly("ID is missing: name the account this row is about");
  }

  @Test
  void lettersThatCannotBeReadAreNotGuessed() throws IntakeException {
    byte[] utf8 =
        "ID,NAME,OWNERID\n001x0000002xLCVAA2,Pébéo – Ü,\n001x0000002xLCWAA2,Br?ken,\n"
            .getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < utf8.length; i++) {
      utf8[i] = utf8[i] == '?' ? (byte) 0xE9 : utf8[i];
    }
    Desk.Result result = desk.read("a.csv", utf8);

    assertThat(result.facts()).extracting(f -> Desk.value(f, "name")).containsExactly("Pébéo – Ü");
    assertThat(result.reasons())
        .containsExactly("some of its letters cannot be read; save the file as UTF-8");
  }

  @Test
  void linesUnderAReportAreNoAccounts() throws IntakeException {
    Desk.Result result =
        desk.read(
            "report.csv",
            """
            "Account Name","Account Owner","Industry","Website"
            "Total","Dana","Media",""
            "ACME","Dana","Media",""

            "Grand Totals (2 records)","","",""
            "Copyright (c) 2000-2026 somebody"
            "Confidential Information - Do Not Distribute"
            """);

    assertThat(result.facts())
        .extracting(f -> Desk.value(f, "name"))
        .containsExactly("Total", "ACME");
    assertThat(result.skips())
        .containsExactly(
            "5: it is a line under the data",
            "6: it is a line under the data",
            "7: it is a line under the data");
  }
}
