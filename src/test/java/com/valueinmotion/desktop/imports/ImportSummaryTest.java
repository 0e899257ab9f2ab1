package com.valueinmotion.desktop.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.account.Refusal;
import com.valueinmotion.workbench.ImportReport;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ImportSummaryTest {
  private final ImportSummary mixed = ImportSummary.of(Reports.mixed());

  @Test
  void rowsAddUp() {
    assertThat(mixed.read()).isEqualTo(1472);
    assertThat(mixed.accepted() + mixed.unchanged() + mixed.refused() + mixed.skipped())
        .isEqualTo(mixed.read());
  }

  @Test
  void manyRowsAreCountedAndNotListed() {
    List<Refusal> rows =
        IntStream.rangeClosed(1, 20).mapToObj(n -> new Refusal(n, "", List.of("bad"))).toList();
    assertThat(new Problem("usage.csv", List.of("bad"), rows).rowsText())
        .isEqualTo("rows 1, 2, 3, 4, 5, 6, 7, 8 and 12 more");
  }

  @Test
  void remarksSayWhatWasNotUsedWhatWaitsAndWhatWasRecognised() {
    assertThat(mixed.remarks())
        .containsExactly(
            "12 rows wait for their accounts. Import the file with the accounts; they are linked"
                + " then.",
            "Account.csv: not used: Fax, Jigsaw, SicDesc.",
            "usage.csv: not used: Comment.",
            "Halden Freight Sverige AB as Halden Freight");
    assertThat(mixed.failures()).hasSize(1);
  }

  @Test
  void theSentenceSaysWhatCameAndWhatDidNot() {
    assertThat(mixed.sentence()).isEqualTo("1,403 rows new, 3 refused, 1 file not read.");
    assertThat(ImportSummary.of(Reports.oneGoodFile(1, 0)).sentence()).isEqualTo("1 row new.");
    assertThat(ImportSummary.of(Reports.oneGoodFile(0, 423)).sentence())
        .isEqualTo("Nothing new in 423 rows.");
    assertThat(ImportSummary.of(Reports.oneGoodFile(0, 0)).sentence())
        .isEqualTo("The files hold no rows.");
  }

  @Test
  void whatIsChangedIsToldApartFromWhatIsNew() {
    ImportReport.FileReport file =
        new ImportReport.FileReport(
            "usage.csv", null, "own", 9, 7, 3, 2, 0, 0, List.of(), List.of(), List.of(), null);
    ImportSummary summary = ImportSummary.of(new ImportReport(List.of(file), 0, List.of()));
    assertThat(summary.sentence()).isEqualTo("4 rows new, 3 changed.");
    assertThat(summary.fresh()).isEqualTo(4);
  }
}
