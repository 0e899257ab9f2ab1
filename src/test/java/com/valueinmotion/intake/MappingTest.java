package com.valueinmotion.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.valueinmotion.account.Entry;
import com.valueinmotion.account.Key;
import com.valueinmotion.intake.format.Format;
import com.valueinmotion.intake.format.FormatLoader;
import com.valueinmotion.intake.format.FormatWriter;
import com.valueinmotion.intake.format.RowKind;
import com.valueinmotion.intake.mapping.MappedColumn;
import com.valueinmotion.intake.mapping.Mapping;
import com.valueinmotion.intake.mapping.MatchedBy;
import com.valueinmotion.intake.mapping.Target;
import com.valueinmotion.intake.value.DayOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MappingTest {
  private static final String SHEET =
      """
      Who,Wk,Use 30d (0-100),Bought,Value (EUR),Comment
      Halden,16/11/2026,22,420,"1,200",calls back
      Kestrin,16/11/2026,41,,900,
      """;

  private final Desk desk = new Desk();
  private final Intake intake = desk.intake();

  @Test
  void aPersonMapsAnUnknownSheetAndItIsRead() throws Exception {
    assertThatThrownBy(() -> intake.recognise(part(SHEET)))
        .isInstanceOf(IntakeException.class)
        .hasMessageContaining("is of no kind the workbench knows");
    Mapping mapping = intake.propose(part(SHEET), RowKind.USAGE);
    mapping = mapping.with("Who", target("account")).with("Wk", target("day or week of the row"));
    mapping = mapping.with("Use 30d (0-100)", target("usage 30d"));
    mapping = mapping.with("Bought", target("paid seats")).with("Value (EUR)", target("ARR"));
    mapping = mapping.with("Comment", new Target.NotImported()).withIntroduces(true);

    assertThat(mapping.lacking()).isEmpty();
    assertThat(mapping.confidence()).isEqualTo(100);
    assertThat(mapping.column("Wk").orElseThrow())
        .returns(MatchedBy.YOU, MappedColumn::matchedBy)
        .returns(DayOrder.DAY_FIRST, MappedColumn::days)
        .returns("16/11/2026", MappedColumn::sample);
    Desk.Result result = desk.read(intake.recognise(part(SHEET), mapping.toFormat()));
    assertThat(result.refusals()).isEmpty();
    assertThat(result.recognised().ignoredColumns()).containsExactly("Comment");
    assertThat(Desk.value(result.facts().getFirst(), "usage_30d")).isEqualTo("22");
    assertThat(Desk.value(result.facts().getFirst(), "licenses")).isEqualTo("420");
    assertThat(Desk.value(result.facts().getFirst(), "arr")).contains("1200").contains("EUR");
    assertThat(result.facts().getFirst().observations().getFirst().eventAt())
        .hasToString("2026-11-16");
  }

  @Test
  void whatIsRememberedComesBeforeAnyFormat() throws Exception {
    String own = "account,usage_30d,roi_score\nA,40,50\n";
    Mapping mapping = intake.propose(part(own));
    assertThat(mapping.columns()).extracting(MappedColumn::matchedBy).containsOnly(MatchedBy.EXACT);
    Mapping corrected = mapping.with("roi_score", new Target.NotImported()).withTitle("Mine");

    Intake remembering = intake.remembering(Map.of(corrected.fingerprint(), corrected.toFormat()));
    String shuffled = "USAGE 30D;Account;ROI-Score\n40;A;50\n";
    Recognised recognised = remembering.recognise(part(shuffled));
    assertThat(recognised.format().title()).isEqualTo("Mine");
    assertThat(recognised.ignoredColumns()).containsExactly("ROI-Score");
    assertThat(remembering.propose(part(shuffled)).columns())
        .extracting(MappedColumn::matchedBy)
        .containsOnly(MatchedBy.REMEMBERED);
    assertThat(remembering.recognise(part("account,usage_30d\nA,1\n")).format().id())
        .isEqualTo("own-csv");
  }

  @Test
  void oneColumnForEachTarget() throws Exception {
    Mapping mapping =
        intake.propose(part("account,usage_30d,other\nA,1,2\n")).with("other", target("usage 30d"));

    assertThat(mapping.column("usage_30d").orElseThrow().target())
        .isEqualTo(new Target.NotImported());
    assertThat(mapping.column("other").orElseThrow().target().label()).isEqualTo("usage 30d");
  }

  @Test
  void whatIsLackingIsSaid() throws Exception {
    Mapping mapping = intake.propose(part("a,b\n1,2\n"), RowKind.INVOICE);

    assertThat(mapping.lacking())
        .containsExactly(
            "a column that names the account: its name, its id or its domain",
            "the day or week of the row",
            "the invoice id",
            "the amount",
            "the due");
    assertThat(mapping.confidence()).isZero();
  }

  @Test
  void peopleWithoutIdsAreToldApartByTheirMailOrName() throws Exception {
    String mails = "Account,Name,Email\nA,Ana,ana@a.example\nA,Bo,bo@a.example\n";
    assertThat(keys(mails)).containsExactly("ana@a.example", "bo@a.example");
    assertThat(keys("Account,Name,Email\nA,Ana,ana@a.example\nA,Bo,\n"))
        .containsExactly("Ana", "Bo");
  }

  @Test
  void givenAndFamilyNamesAreJoined() throws Exception {
    Mapping mapping =
        intake.propose(
            part("Account,First name,Last name,Email\nA,Ana,Ruiz,ana@a.example\n"),
            RowKind.CONTACT);
    Desk.Result result =
        desk.read(
            intake.recognise(
                part("Account,First name,Last name,Email\nA,Ana,Ruiz,ana@a.example\n"),
                again(mapping.toFormat())));

    assertThat(result.entries(Entry.Stakeholder.class))
        .extracting(Entry.Stakeholder::name)
        .containsExactly("Ana Ruiz");
  }

  @Test
  void aMappingThatDoesNotFitSaysWhy() throws Exception {
    Format format = intake.propose(part("account,usage_30d\nA,1\n")).toFormat();

    assertThatThrownBy(() -> intake.preview(part("company,roi_score\nA,1\n"), format))
        .isInstanceOf(IntakeException.class)
        .hasMessageContaining(
            "does not fit the mapping \"Your accounts sheet\"; for that it needs account");
  }

  @Test
  void theOrderOfDaysIsKeptWithTheMapping() throws Exception {
    String open = "account,date,usage_30d\nA,03/11/2026,1\n";
    Mapping mapping = intake.propose(part(open)).withDays("date", DayOrder.MONTH_FIRST);

    Recognised recognised = intake.recognise(part(open), again(mapping.toFormat()));
    assertThat(recognised.questions()).isEmpty();
    assertThat(desk.read(recognised).facts().getFirst().observations().getFirst().eventAt())
        .hasToString("2026-03-11");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "v0.json",
        "account.json",
        "salesforce-accounts-cp1252.csv",
        "salesforce-opportunities.csv",
        "portfolio-accounts.csv",
        "portfolio-contacts.csv",
        "portfolio-usage.csv",
        "portfolio-tickets.csv",
        "portfolio-opportunities.csv",
        "portfolio-invoices.csv",
        "portfolio-milestones.csv",
        "portfolio-outcomes.csv",
        "portfolio-teams.csv",
        "portfolio-user-usage.csv",
        "own-health.csv",
        "own-german.csv"
      })
  void theMappingOfAKnownFileReadsTheSame(String fixture) throws Exception {
    byte[] bytes = Desk.resource("/intake/" + fixture);
    Part part = Part.of(Desk.file(fixture, bytes));
    Desk.Result known = desk.read(intake.recognise(part));
    Mapping mapping = known.recognised().mapping();

    assertThat(mapping.lacking()).isEmpty();
    assertThat(mapping.confidence()).isEqualTo(100);
    Desk.Result mapped = desk.read(intake.recognise(part, again(mapping.toFormat())));
    assertThat(mapped.facts())
        .usingRecursiveComparison()
        .ignoringCollectionOrder() // values come in the order of the file's columns
        .isEqualTo(known.facts());
    assertThat(mapped.refusals()).isEqualTo(known.refusals());
    assertThat(mapped.skips()).isEqualTo(known.skips());
  }

  @ParameterizedTest
  @CsvSource({"ACCOUNT", "USAGE", "CONTACT", "TICKET", "INVOICE", "SUBSCRIPTION", "EVENT", "NOTE"})
  void everyChoiceHasALabelOfItsOwn(RowKind kind) {
    assertThat(intake.targets(kind)).extracting(Target::label).doesNotHaveDuplicates();
  }

  @Test
  void whatAWordMeansInOurFormatsItMeansInAMapping() throws Exception {
    String sheet = "Account,Contact,Influence\nA,Ana,high\n";
    Mapping mapping = intake.propose(part(sheet), RowKind.CONTACT);
    Desk.Result result = desk.read(intake.recognise(part(sheet), again(mapping.toFormat())));

    assertThat(result.entries(Entry.Stakeholder.class))
        .extracting(Entry.Stakeholder::influence)
        .containsExactly(3);
  }

  private List<String> keys(String sheet) throws Exception {
    Mapping mapping = intake.propose(part(sheet), RowKind.CONTACT);
    assertThat(mapping.lacking()).isEmpty();
    return desk
        .read(intake.recognise(part(sheet), again(mapping.toFormat())))
        .entries(Entry.Stakeholder.class)
        .stream()
        .map(Entry.Stakeholder::key)
        .toList();
  }

  private Target target(String label) {
    return intake.targets(RowKind.USAGE).stream()
        .filter(target -> target.label().equals(label))
        .findFirst()
        .orElseThrow();
  }

  /** Written and read again, as it would be kept. */
  private static Format again(Format format) throws Exception {
    return FormatLoader.load("kept", FormatWriter.write(format));
  }

  private static Part part(String text) {
    return Part.of(Desk.file("sheet.csv", text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void wordsOfTheVocabularyAreAmongTheChoices() {
    assertThat(intake.targets(RowKind.ACCOUNT))
        .contains(
            new Target.Word(
                Desk.vocabulary().stream().filter(MappingTest::isArr).findFirst().orElseThrow()))
        .doesNotContain(new Target.Word(Desk.vocabulary().getFirst()));
  }

  private static boolean isArr(Key key) {
    return key.id().equals("arr");
  }
}
