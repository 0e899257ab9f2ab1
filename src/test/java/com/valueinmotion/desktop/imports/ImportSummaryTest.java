package com.valueinmotion.desktop.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.account.Refusal;
import com.valueinmotion.desktop.screen.Destination;
import com.valueinmotion.desktop.screen.Navigator;
import com.valueinmotion.desktop.screen.Notice;
import java.util.ArrayList;
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
  void refusedRowsAreGroupedByWhatIsWrongTheMostFirst() {
    assertThat(mixed.problems())
        .extracting(Problem::rowsText)
        .containsExactly("rows 204, 611", "row 388");
    assertThat(mixed.problems().getFirst().reasons().getFirst()).startsWith("paid_seats");
    assertThat(mixed.problems().getLast().sample()).isEqualTo("Verdane Retail,16/13/2026,41,118");
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
            "Recognised by name: Halden Freight Sverige AB as Halden Freight.");
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
  void theNoticeLeadsToTheDetails() {
    List<Destination> opened = new ArrayList<>();
    Navigator navigator =
        new Navigator() {
          @Override
          public void open(Destination destination) {
            opened.add(destination);
          }

          @Override
          public void back() {}
        };
    Notice notice = ImportNotice.of(Reports.mixed(), navigator);
    assertThat(notice.tone()).isEqualTo(Notice.Tone.BAD);
    notice.offered().orElseThrow().action().run();
    assertThat(opened).containsExactly(new Destination.Import());
    assertThat(ImportNotice.of(Reports.oneGoodFile(2, 0), navigator).tone())
        .isEqualTo(Notice.Tone.GOOD);
  }
}
