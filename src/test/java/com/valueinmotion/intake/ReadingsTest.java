package com.valueinmotion.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.account.AccountRef;
import com.valueinmotion.account.Entry;
import com.valueinmotion.account.RowFacts;
import com.valueinmotion.intake.format.Format;
import com.valueinmotion.intake.format.FormatException;
import com.valueinmotion.intake.format.FormatLoader;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the ways of reading a column make of a file's cells. */
class ReadingsTest {
  private static final String ACCOUNTS =
      """
      id: try
      title: Try
      shape: csv
      kind: account
      recognise: {all: [key]}
      account:
        ids:
          - {system: tool, from: [key], as: first}
          - {system: salesforce, from: [ext], pattern: "001.*", otherwise: account_id}
        name: [name]
        domain: {from: [mail], as: domain}
        introduces: yes
      currency: [currency]
      columns:
        arr: {from: [mrr], times: 12, as: cents}
        licenses: {from: [half], times: 0.5}
        owner: {from: [csm], as: name}
        segment: {from: [first], with: [last], words: {big: Enterprise, none: "", 7: Seven}}
        industry: {from: [list], as: first}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mrr,currency | 9900,EUR | arr 1188 EUR",
        "mrr,currency | 9900,JPY | arr 118800 JPY",
        "mrr,currency | 9900, | arr 1188",
        "mrr,currency | 9900.5,USD | arr 1188.06 USD",
        "half,x | 25, | licenses 12.5",
        "csm,x | Dana Cole, | owner Dana Cole",
        "csm,x | dana@ferrous.example, | owner dana@ferrous.example",
        "csm,x | 32779820, | ",
        "csm,x | 005x0000000fNSiAAM, | ",
        "csm,x | 5e9f1c2ab7d4e10012c3d4e5, | ",
        "first,last | Mid,Market | segment Mid Market",
        "first,last | ,Market | segment Market",
        "first,last | Mid, | segment Mid",
        "first,last | big, | segment Enterprise",
        "first,last | none, | ",
        "first,last | 7, | segment Seven",
        "first,last | 7.0, | segment Seven",
        "first,last | -7, | segment -7",
        "list,x | Media;Retail, | industry Media",
        "list,x | \"Media, Print; Retail\", | industry Media, Print",
        "list,x | —, | "
      })
  void aCell(String headers, String cells, @Nullable String value) throws Exception {
    String file = "key,name," + headers + "\nK-1,ACME," + cells + "\n";

    assertThat(read(file).values())
        .containsExactlyElementsOf(
            value == null
                ? List.of("K-1 2026-11-22 name ACME")
                : List.of("K-1 2026-11-22 name ACME", "K-1 2026-11-22 " + value));
  }

  @Test
  void allIdsOfARowAreTheAccounts() throws Exception {
    RowFacts row = read("key,ext,name\nK-1;K-2,001A,ACME\n").facts().getFirst();

    assertThat(row.subject()).isEqualTo(new AccountRef("tool", "K-1"));
    assertThat(row.also()).containsExactly(new AccountRef("salesforce", "001A"));
    assertThat(read("key,ext,name\n,X-1,ACME\n").facts().getFirst().subject())
        .isEqualTo(new AccountRef("account_id", "X-1"));
    assertThat(read("key,ext,name\nK-1,1.2E+15,ACME\n").reasons())
        .containsExactly(
            "ext is 1.2E+15: a spreadsheet has rounded this id; export it again with the column as"
                + " text");
  }

  @Test
  void aDomainNamesTheAccountWhereNothingElseDoes() throws Exception {
    assertThat(read("key,name,mail,half\n,,ana@acme.example,2\n,ACME,ana@acme.example,\n").facts())
        .extracting(RowFacts::subject)
        .containsExactly(AccountRef.byDomain("acme.example"), AccountRef.byName("ACME"));
  }

  @Test
  void notesAreKnownByTheirIdOrTheirDayAndFirstWords() throws Exception {
    String notes =
        """
        id: try
        title: Try
        shape: csv
        kind: note
        recognise: {all: [what]}
        account: {name: [name], introduces: no}
        date: [day]
        columns: {key: [key], subject: [what], text: [text]}
        """;
    String surrogates = "\uD83D\uDE00".repeat(70);
    Desk.Result result =
        read(
            notes,
            "name,day,key,what,text\nACME,2026-11-01,n-1,Call,Fine\nACME,2026-11-02,,Call,\n"
                + "ACME,2026-11-03,,,"
                + surrogates
                + "\nACME,2026-11-04,,,\n");

    assertThat(result.entries(Entry.Note.class))
        .extracting(Entry.Note::key)
        .containsExactly(
            "n-1", "note 2026-11-02 Call", "note 2026-11-03 " + "\uD83D\uDE00".repeat(60));
    assertThat(result.entries(Entry.Note.class))
        .extracting(Entry.Note::text)
        .containsExactly("Call\nFine", "Call", surrogates);
    assertThat(result.skips()).containsExactly("5: it holds no value that is read");
  }

  private static Desk.Result read(String file) throws IntakeException, FormatException {
    return read(ACCOUNTS, file);
  }

  private static Desk.Result read(String yaml, String file)
      throws IntakeException, FormatException {
    Format format = FormatLoader.load("try.yaml", yaml);
    return new Desk(List.of(format)).read("try.csv", file);
  }
}
