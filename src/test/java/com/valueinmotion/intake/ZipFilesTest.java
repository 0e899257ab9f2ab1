package com.valueinmotion.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ZipFilesTest {
  private static final String CSV = "account,usage_30d\nA,40\n";

  private final Desk desk = new Desk();

  @Test
  void itsFilesAndTheSheetsInThemAreParts() throws IntakeException {
    byte[] workbook =
        HandmadeWorkbook.of(HandmadeWorkbook.rows("account|usage_30d", "A|4"))
            .sheet("More", "", HandmadeWorkbook.rows("account|usage_30d", "B|5"))
            .bytes();
    byte[] zip =
        new RawZip()
            .add("all/accounts.csv", CSV)
            .add("__MACOSX/all/._accounts.csv", "x")
            .add("people.xlsx", workbook)
            .bytes();

    assertThat(desk.parts("export.zip", zip))
        .extracting(Part::title)
        .containsExactly(
            "export.zip/all/accounts.csv",
            "export.zip/people.xlsx, sheet Data",
            "export.zip/people.xlsx, sheet More");
  }

  @Test
  void oneFileInAZipNeedsNoChoice() throws IntakeException {
    Desk.Result result = desk.read("export.zip", new RawZip().add("a.csv", CSV).bytes());

    assertThat(result.tally()).isEqualTo(new Tally(1, 1, 0, 0));
    assertThat(result.recognised().part().title()).isEqualTo("export.zip/a.csv");
    assertThat(result.facts().getFirst().observations().getFirst().source().file())
        .isEqualTo("export.zip/a.csv");
  }

  @Test
  void aFileThatCannotBeReadSpoilsNoOther() throws IntakeException {
    byte[] zip = new RawZip().add("a.zip", new RawZip().bytes()).add("b.csv", CSV).bytes();
    List<Part> parts = desk.parts("export.zip", zip);

    assertThatThrownBy(() -> desk.recognise(parts.getFirst().file()))
        .isInstanceOf(IntakeException.class)
        .hasMessageStartingWith(
            "export.zip/a.zip is a zip archive within a zip archive; unpack it. Nothing of it was"
                + " imported.");
    assertThat(desk.recognise(parts.getLast().file()).format().id()).isEqualTo("own-csv");
  }

  @Test
  void aBombSaysSo() {
    byte[] zip = new RawZip().bomb("a.csv", "", 1 << 30, "x").bytes();

    assertThat(zip.length).isLessThan(2_000_000);
    assertThatThrownBy(() -> desk.read("export.zip", zip))
        .isInstanceOf(IntakeException.class)
        .hasMessage(
            "export.zip/a.csv cannot be read: it unpacks to more than 200 times its size, as files"
                + " do that are made to fill a computer's memory. Nothing of it was imported."
                + " Correct it or export it again.");
  }
}
