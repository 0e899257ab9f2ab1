package com.valueinmotion.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.valueinmotion.account.Entry;
import com.valueinmotion.account.Refusal;
import com.valueinmotion.account.RowFacts;
import com.valueinmotion.intake.Recognised;
import com.valueinmotion.intake.RowSink;
import com.valueinmotion.intake.format.Format;
import com.valueinmotion.intake.format.RowKind;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What we ask people to fill, we can read. */
class TemplatesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

  @TempDir private Path folder;

  static Stream<Template> all() throws WorkbenchException {
    return Templates.load().all().stream();
  }

  @Test
  void thereIsOneForEveryKindOfRows() throws Exception {
    Set<RowKind> kinds = EnumSet.noneOf(RowKind.class);
    List<Format> formats = ProductRules.load().formats();
    for (Template template : all().toList()) {
      kinds.add(
          formats.stream()
              .filter(format -> format.id().equals(template.format()))
              .findFirst()
              .orElseThrow()
              .kind());
    }

    assertThat(kinds).containsExactlyInAnyOrder(RowKind.values());
  }

  @ParameterizedTest
  @MethodSource("all")
  void itsHeaderIsRecognisedAndARowOfItsExamplesIsAccepted(Template template) throws Exception {
    Path file = Files.writeString(folder.resolve("x.csv"), filled(template));
    Recognised recognised = ProductRules.load().intake().recognise(new PathSource(file));
    Collected rows = new Collected();
    recognised.read(TODAY, NOW, rows);

    assertThat(recognised.format().id()).isEqualTo(template.format());
    assertThat(recognised.ignoredColumns()).isEmpty();
    assertThat(recognised.questions()).isEmpty();
    assertThat(rows.refused).isEmpty();
    assertThat(rows.accepted).isNotEmpty();
    assertThat(said(rows)).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("all")
  void anEmptyOneIsRecognisedToo(Template template) throws Exception {
    Path file = Files.writeString(folder.resolve("x.csv"), Templates.csv(template));

    assertThat(ProductRules.load().intake().recognise(new PathSource(file)).format().id())
        .isEqualTo(template.format());
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyColumnIsExplained(Template template) {
    assertThat(template.columns())
        .allSatisfy(
            column -> {
              assertThat(column.meaning()).isNotBlank();
              assertThat(column.write()).as(column.header()).isNotBlank();
            });
    assertThat(template.headers()).doesNotHaveDuplicates().contains("account_id", "account_name");
    assertThat(Templates.guide(template).lines()).hasSameSizeAs(template.columns());
  }

  @ParameterizedTest
  @MethodSource("all")
  void theWorkbookHasTheHeaderAndTheGuide(Template template) throws Exception {
    byte[] bytes = TemplateWorkbook.of(template);

    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      List<List<String>> rows = rows(workbook, 0);
      List<List<String>> guide = rows(workbook, 1);
      assertThat(rows).containsExactly(template.headers());
      assertThat(guide).hasSize(template.columns().size() + 1);
      assertThat(guide.stream().skip(1).map(List::getFirst)).isEqualTo(template.headers());
      assertThat(workbook.getSheet(1).orElseThrow().getName()).isEqualTo(Templates.GUIDE);
    }
  }

  @Test
  void aFileThatIsThereIsNotReplaced() throws Exception {
    Templates templates = Templates.load();
    Template contacts = templates.find("contacts").orElseThrow();
    Path file = folder.resolve("contacts.csv");
    templates.write(contacts, file, false);
    Files.writeString(file, "filled");

    assertThatThrownBy(() -> templates.write(contacts, file, false))
        .isInstanceOf(WorkbenchException.class)
        .hasMessageContaining("is there already");
    assertThat(file).hasContent("filled");
    templates.write(contacts, file, true);
    assertThat(file).hasContent(Templates.csv(contacts));
    assertThatThrownBy(() -> templates.write(contacts, folder.resolve("contacts.doc"), false))
        .hasMessageContaining(".csv or .xlsx");
  }

  /** Of events, a whole week: part of one counts for nothing. */
  private static String filled(Template template) {
    String row =
        template.examples().stream()
            .map(text -> text.contains(",") ? '"' + text + '"' : text)
            .collect(Collectors.joining(","));
    String all = Templates.csv(template) + row + "\n";
    return template.name().equals("events")
        ? all + row.replace("2026-11-02", "2026-11-08") + "\n"
        : all;
  }

  private static List<Object> said(Collected rows) {
    List<Object> said = new ArrayList<>();
    for (RowFacts facts : rows.accepted) {
      said.addAll(facts.observations());
      for (Entry entry : facts.entries()) {
        said.add(entry);
      }
    }
    return said;
  }

  private static List<List<String>> rows(ReadableWorkbook workbook, int sheet) throws Exception {
    try (Stream<Row> rows = workbook.getSheet(sheet).orElseThrow().openStream()) {
      return rows.map(row -> row.stream().map(cell -> cell.getText()).toList()).toList();
    }
  }

  private static final class Collected implements RowSink {
    private final List<RowFacts> accepted = new ArrayList<>();
    private final List<Refusal> refused = new ArrayList<>();

    @Override
    public void accept(RowFacts facts) {
      accepted.add(facts);
    }

    @Override
    public void refuse(Refusal refusal) {
      refused.add(refusal);
    }

    @Override
    public void skip(int row, String raw, String reason) {}
  }
}
