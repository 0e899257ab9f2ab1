package com.valueinmotion.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.account.AccountRef;
import com.valueinmotion.account.RowFacts;
import com.valueinmotion.intake.format.ColumnUse;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OwnSpreadsheetTest {
  private final Desk desk = new Desk();

  @Test
  void rowsThatOnlyHaveAnIdSayThingsAboutAccountsThatOthersIntroduce() throws IntakeException {
    Desk.Result result = desk.readResource("own-health.csv");
    RowFacts first = result.facts().getFirst();

    assertThat(first.subject()).isEqualTo(new AccountRef("account_id", "A-1"));
    assertThat(first.introduces()).isFalse();
    assertThat(first.observations())
        .hasSize(4)
        .allMatch(o -> o.eventAt().equals(LocalDate.of(2026, 11, 1)));
    assertThat(Desk.value(first, "renewal_flag")).isEqualTo("budget_cut");
    assertThat(Desk.value(result.facts().get(1), "roi_score")).isEqualTo("(none)");
    assertThat(result.skips()).containsExactly("4: it holds no value that is read");
    assertThat(result.tally()).isEqualTo(new Tally(3, 2, 0, 1));
  }

  @Test
  void aGermanSpreadsheetIsReadAsItIsMeant() throws IntakeException {
    Desk.Result result = desk.readResource("own-german.csv");
    RowFacts first = result.facts().getFirst();
    RowFacts second = result.facts().getLast();

    assertThat(first.subject()).isEqualTo(AccountRef.byName("bäcker & söhne"));
    assertThat(first.introduces()).isTrue();
    assertThat(first.row()).isEqualTo(3);
    assertThat(Desk.value(first, "usage_30d")).isEqualTo("41.5");
    assertThat(Desk.value(first, "time_to_value_ratio"))
        .as("its other numbers have a decimal comma")
        .isEqualTo("1.125");
    assertThat(Desk.value(first, "arr")).isEqualTo("1200000 EUR");
    assertThat(Desk.value(second, "usage_30d")).isEqualTo("12");
    assertThat(Desk.value(second, "arr")).isEqualTo("1200 EUR");
    assertThat(Desk.value(second, "renewal_date")).isEqualTo("2027-06-30");
    assertThat(result.recognised().ignoredColumns()).containsExactly("Firma", "ID-Nr");
    assertThat(result.recognised().columns())
        .contains(new ColumnUse("Usage 30d (%)", "usage 30d"), new ColumnUse("ARR (EUR)", "ARR"));
    assertThat(result.skips()).containsExactly("5: it is a total");
  }

  @Test
  void anIdIsTheReferenceAndTheNameTheName() throws IntakeException {
    RowFacts row =
        desk.read("f", "Customer,Customer ID,CSM,seats\nACME,77,Dana,\"1,200\"\n")
            .facts()
            .getFirst();

    assertThat(row.subject()).isEqualTo(new AccountRef("account_id", "77"));
    assertThat(row.introduces()).isTrue();
    assertThat(Desk.value(row, "name")).isEqualTo("ACME");
    assertThat(Desk.value(row, "owner")).isEqualTo("Dana");
    assertThat(Desk.value(row, "licenses")).isEqualTo("1200");
  }

  @Test
  void ofTwoColumnsForOneThingTheProperNameCountsAndTheOtherIsListed() throws IntakeException {
    Desk.Result result = desk.read("f", "company;seats;licenses\nACME;5;7\n");

    assertThat(Desk.value(result.facts().getFirst(), "licenses")).isEqualTo("7");
    assertThat(result.recognised().ignoredColumns()).containsExactly("seats");
  }

  @Test
  void aShareIsNotTakenForAPercentage() throws IntakeException {
    RowFacts row = desk.read("f", "company,usage_30d\nACME,0.12\n").facts().getFirst();

    assertThat(Desk.value(row, "usage_30d")).isEqualTo("0.12");
  }

  @Test
  void aNumberThatMayBeTwoIsRefusedUnlessTheFileDecides() throws IntakeException {
    String header = "company,time_to_value_ratio\n";

    assertThat(desk.read("f", header + "ACME,1.125\n").reasons())
        .containsExactly(
            "time_to_value_ratio is 1.125: it can be read as 1125 or as 1.125;"
                + " write 1125 or 1.1250");
    assertThat(desk.read("f", header + "ACME,1.125\nBETA,0.5\n").reasons()).isEmpty();
    assertThat(desk.read("f", header + "ACME,1.125\nBETA,0.5\nC,\"0,5\"\n").reasons()).hasSize(1);
  }

  @Test
  void aWordThatIsNotAllowedIsRefused() throws IntakeException {
    assertThat(desk.read("f", "company,renewal_flag\nACME,maybe\n").reasons())
        .containsExactly(
            "renewal_flag is \"maybe\": it must be one of none, budget_cut, competitor, notice");
  }

  @Test
  void aCompanyMayBeCalledTotal() throws IntakeException {
    Desk.Result result = desk.read("f", "company,usage_30d,roi_score\nTotal,40,50\nACME,30,40\n");

    assertThat(result.facts()).hasSize(2);
    assertThat(result.skips()).isEmpty();
  }
}
