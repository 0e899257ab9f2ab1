package com.valueinmotion.intake;

import static com.valueinmotion.intake.HandmadeWorkbook.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.valueinmotion.account.Observation;
import com.valueinmotion.intake.table.Row;
import com.valueinmotion.intake.value.DayOrder;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbookFilesTest {
  private static final String H = "account|usage_30d";

  private final Desk desk = new Desk();

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "0.1 ! 0.1",
        "49.990000000000002 ! 49.99",
        "0.30000000000000004 ! 0.3",
        "5E-2 ! 0.05",
        "1E3 ! 1000",
        "12.0 ! 12",
        "-0.5 ! -0.5",
        "123456789012345678 ! 123456789012345678",
        "1.2345678901234499E+17 ! 1.2345678901234499E+17",
        "0E5 ! 0"
      })
  void aNumberIsWhatThePersonSees(String written, String read) throws IntakeException {
    assertThat(cell("", "<c><v>" + written + "</v></c>", 0)).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "yyyy-mm-dd ! 46329 ! 2026-11-03 ! 2030-11-04",
        "dd.mm.yyyy;@ ! 46329.5 ! 2026-11-03 12:00:00 ! 2030-11-04 12:00:00",
        "[$-409]mmmm\\ d ! 1 ! 1900-01-01 ! 1904-01-02",
        "m/d/yy ! 59 ! 1900-02-28 ! 1904-02-29",
        "m/d/yy ! 60 ! 1900-02-29 ! 1904-03-01",
        "m/d/yy ! 61 ! 1900-03-01 ! 1904-03-02",
        "m/d/yy ! 0 ! 1900-01-00 ! 1904-01-01",
        "m/d/yy ! 46329.9999999 ! 2026-11-04 ! 2030-11-05",
        "m/d/yy ! -1 ! -1 ! -1",
        "[h]:mm ! 1.5 ! 36:00:00 ! 36:00:00",
        "mm:ss ! 0.5 ! 12:00:00 ! 12:00:00",
        "0.0% ! 0.125 ! 12.5% ! 12.5%",
        "00000 ! 42 ! 00042 ! 00042",
        "General ! 46329 ! 46329 ! 46329",
        "#,##0.00 \"days\" ! 3 ! 3 ! 3",
        "[Red]0 ! 3 ! 3 ! 3"
      })
  void aNumberFormatTellsDaysTimesAndPercents(
      String format, String written, String from1900, String from1904) throws IntakeException {
    String code = format.replace("\"", "&quot;");
    String formats = "<numFmt numFmtId=\"170\" formatCode=\"" + code + "\"/>";
    String xml = "<c s=\"1\"><v>" + written + "</v></c>";
    assertThat(cell(formats, xml, 170)).isEqualTo(from1900);
    HandmadeWorkbook old =
        HandmadeWorkbook.of(rows(H, "A|" + xml)).styles(formats, 0, 170).from1904();
    assertThat(text(desk.recognise("b.xlsx", old.bytes()).sample().getFirst(), "usage30d"))
        .isEqualTo(from1904);
  }

  @Test
  void aBareDayNumberCountsFromTheWorkbooksEpoch() throws IntakeException {
    String days = rows("account|renewal_date", "A|46329");
    Desk.Result now = desk.read("a.xlsx", HandmadeWorkbook.of(days).bytes());
    Desk.Result old = desk.read("a.xlsx", HandmadeWorkbook.of(days).from1904().bytes());

    assertThat(Desk.value(now.facts().getFirst(), "renewal_date")).isEqualTo("2026-11-03");
    assertThat(Desk.value(old.facts().getFirst(), "renewal_date")).isEqualTo("2030-11-04");
    assertThat(old.recognised().dayOrders()).containsValue(DayOrder.SERIAL_1904);
  }

  @Test
  void eachValueIsCitedWithItsSheetRowAndColumn() throws IntakeException {
    String sheet =
        "<row r=\"3\">"
            + rows("Usage").replace("<row>", "").replace("</row>", "")
            + "</row><row r=\"7\">"
            + rows("account|usage_30d|owner").replace("<row>", "").replace("</row>", "")
            + "</row><row r=\"9\"><c r=\"A9\" t=\"inlineStr\"><is><t>A, \"B\"</t></is></c>"
            + "<c r=\"B9\"><v>40</v></c></row>";
    Desk.Result result = desk.read("a.xlsx", HandmadeWorkbook.of(sheet).bytes());

    assertThat(result.recognised().layout()).isEqualTo("workbook, sheet Data");
    assertThat(result.tally()).isEqualTo(new Tally(1, 1, 0, 0));
    assertThat(result.facts().getFirst().raw()).isEqualTo("\"A, \"\"B\"\"\",40");
    Observation usage =
        result.facts().getFirst().observations().stream()
            .filter(o -> o.key().equals("usage_30d"))
            .findFirst()
            .orElseThrow();
    assertThat(usage.source())
        .isEqualTo(new com.valueinmotion.account.Source("a.xlsx", "Data", 9, "usage_30d"));
  }

  @Test
  void aDotIsTheDecimalMarkOfNumbersWhateverTextsSay() throws IntakeException {
    Desk.Result result =
        desk.read(
            "a.xlsx",
            HandmadeWorkbook.of(rows(H, "A|1.234", "B|<c t=\"str\"><v>2,5</v></c>")).bytes());

    assertThat(result.facts())
        .extracting(f -> Desk.value(f, "usage_30d"))
        .containsExactly("1.234", "2.5");
  }

  @Test
  void anErrorAndAFormulaThatWasNeverWorkedOutAreRefused() throws IntakeException {
    Desk.Result result =
        desk.read(
            "a.xlsx",
            HandmadeWorkbook.of(
                    rows(
                        H,
                        "<c t=\"e\"><v>#REF!</v></c>|4",
                        "B|<c t=\"e\"><v>#DIV/0!</v></c>",
                        "C|<c><f>1+1</f></c>"))
                .bytes());

    assertThat(result.reasons())
        .containsExactly(
            "account is \"#REF!\": it is a spreadsheet's error; mend the formula or empty the cell",
            "usage_30d is \"#DIV/0!\": it is a spreadsheet's error; mend the formula or empty the"
                + " cell",
            "usage_30d is \"=1+1\": write a number, such as 49.5");
  }

  @Test
  void aWorkbookOfSeveralSheetsAsksWhichAndEachIsAPart() throws IntakeException {
    byte[] bytes =
        HandmadeWorkbook.of(rows(H, "A|1"))
            .sheet("More", "", rows(H, "B|2"))
            .sheet("Column guide", "", rows("x"))
            .bytes();

    assertThat(desk.parts("a.xlsx", bytes))
        .extracting(Part::title)
        .containsExactly("a.xlsx, sheet Data", "a.xlsx, sheet More");
    assertThatThrownBy(() -> desk.recognise("a.xlsx", bytes))
        .isInstanceOf(IntakeException.class)
        .hasMessage(
            "a.xlsx holds 2 sheets. Nothing of it was imported. Choose which of them to import.");
  }

  @Test
  void readsWhatAnotherReaderReads() throws Exception {
    byte[] bytes = TortureWorkbooks.written(300);
    List<List<String>> theirs = new ArrayList<>();
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      workbook.getFirstSheet().read().stream()
          .skip(1)
          .forEach(
              row ->
                  theirs.add(
                      List.of(
                          row.getCellText(0),
                          row.getCellText(1),
                          row.getCellAsDate(2).orElseThrow().toLocalDate().toString())));
    }

    List<List<String>> ours =
        desk.recognise("a.xlsx", bytes).sample().stream()
            .map(r -> List.of(text(r, "account"), text(r, "usage30d"), text(r, "renewaldate")))
            .toList();

    assertThat(ours).hasSize(300).isEqualTo(theirs);
  }

  private String cell(String formats, String xml, int format) throws IntakeException {
    HandmadeWorkbook workbook = HandmadeWorkbook.of(rows(H, "A|" + xml)).styles(formats, 0, format);
    return text(desk.recognise("a.xlsx", workbook.bytes()).sample().getFirst(), "usage30d");
  }

  private static String text(Row row, String column) {
    return Objects.requireNonNull(row.cell(List.of(column)), column).text();
  }
}
