package com.valueinmotion.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.valueinmotion.account.AccountField;
import com.valueinmotion.account.Key;
import com.valueinmotion.account.Refusal;
import com.valueinmotion.account.RowFacts;
import com.valueinmotion.account.StoreException;
import com.valueinmotion.account.ValueKind;
import com.valueinmotion.intake.format.Format;
import com.valueinmotion.intake.format.FormatLoader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BundledFormatsTest {
  private final Desk desk = new Desk();

  @Test
  void theListOfFormatsIsTheFolder() throws Exception {
    URL folder = Objects.requireNonNull(getClass().getResource("/formats"));
    try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(FormatLoader.BUNDLED);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "v0.json, v0-json, 2",
    "account.json, account-json, 1",
    "salesforce-accounts-cp1252.csv, salesforce-account, 6",
    "salesforce-opportunities.csv, salesforce-opportunity, 3",
    "portfolio-accounts.csv, portfolio-accounts, 2",
    "portfolio-contacts.csv, portfolio-contacts, 3",
    "portfolio-usage.csv, portfolio-usage, 2",
    "portfolio-tickets.csv, portfolio-tickets, 2",
    "portfolio-opportunities.csv, portfolio-opportunities, 2",
    "portfolio-invoices.csv, portfolio-invoices, 2",
    "portfolio-milestones.csv, portfolio-milestones, 3",
    "portfolio-outcomes.csv, portfolio-outcomes, 3",
    "portfolio-teams.csv, portfolio-teams, 3",
    "portfolio-user-usage.csv, portfolio-user-usage, 3",
    "portfolio-subscriptions.csv, portfolio-subscriptions, 2",
    "portfolio-notes.csv, portfolio-notes, 2",
    "portfolio-events.csv, portfolio-events, 2",
    "own-health.csv, own-csv, 3",
    "own-german.csv, own-csv, 3"
  })
  void recognisesItsOwnFixtureWhateverItIsCalled(String fixture, String format, long rows)
      throws IntakeException {
    Desk.Result result = desk.read("whatever.txt", Desk.resource("/intake/" + fixture));

    assertThat(result.recognised().format().id()).isEqualTo(format);
    assertThat(result.tally().read()).isEqualTo(rows);
  }

  @ParameterizedTest
  @CsvSource({
    "portfolio-accounts.csv, portfolio-accounts",
    "portfolio-contacts.csv, portfolio-contacts",
    "portfolio-usage.csv, portfolio-usage",
    "portfolio-opportunities.csv, portfolio-opportunities",
    "portfolio-invoices.csv, portfolio-invoices",
    "portfolio-milestones.csv, portfolio-milestones",
    "portfolio-outcomes.csv, portfolio-outcomes",
    "portfolio-teams.csv, portfolio-teams",
    "portfolio-user-usage.csv, portfolio-user-usage",
    "portfolio-subscriptions.csv, portfolio-subscriptions",
    "portfolio-notes.csv, portfolio-notes",
    "portfolio-events.csv, portfolio-events",
    "own-health.csv, own-csv"
  })
  void theOrderOfColumnsAndOneMoreMakeNoDifference(String fixture, String format)
      throws IntakeException {
    String text = new String(Desk.resource("/intake/" + fixture), StandardCharsets.UTF_8);
    List<String> header = List.of(text.lines().findFirst().orElseThrow().split(","));
    Random random = new Random(7);
    for (int i = 0; i < 20; i++) {
      List<String> shuffled = new ArrayList<>(header);
      shuffled.add("favourite_colour");
      Collections.shuffle(shuffled, random);
      shuffled.replaceAll(h -> h.toUpperCase(java.util.Locale.ROOT).replace('_', ' '));
      Recognised recognised =
          desk.recognise("f", String.join(";", shuffled).getBytes(StandardCharsets.UTF_8));

      assertThat(recognised.format().id()).isEqualTo(format);
      assertThat(recognised.ignoredColumns()).containsExactly("FAVOURITE COLOUR");
      assertThat(recognised.columns()).hasSize(header.size());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "account_id,account_name,team,licenses,active_users,seats | portfolio-accounts",
        "account_name,owner,team,seats,active_users | portfolio-accounts",
        "account,team,seats,active_users | own-csv",
        "account_name,user_id,usage_30d | own-csv",
        "account_id,account_name,started_on,churned_on,planned_users,seats | own-csv",
        "account_id,week,weekly_active_users,weekly_core_actions,team | portfolio-usage",
        "contact_id,account_id,name,team,due,track | portfolio-contacts",
        "account_name,owner,outcome_id,name,baseline,target,current | portfolio-outcomes",
        "account_name,owner,milestone_id,name,due,start_date | portfolio-milestones",
        "account_name,date,team,seats,active_users | portfolio-teams",
        "account_name,user_id,week,team,core_actions | portfolio-user-usage"
      })
  void aFileWithAColumnOfAnotherKindIsStillWhatItIs(String header, String format)
      throws IntakeException {
    assertThat(desk.recognise("f", header.getBytes(StandardCharsets.UTF_8)).format().id())
        .isEqualTo(format);
  }

  @Test
  void portfolioRowsMayNameTheirAccountByName() throws IntakeException {
    Desk.Result result =
        desk.read("usage.csv", "account_name,week,weekly_active_users\nBright  LTD,2026-11-02,3\n");

    assertThat(result.facts().getFirst().subject().toString())
        .isEqualTo("AccountRef[system=name, value=bright ltd]");
    assertThat(result.facts().getFirst().introduces()).isFalse();
    assertThat(result.facts().getFirst().observations()).hasSize(1);
  }

  @Test
  void twoFormatsThatFitEquallyAreAFaultOfTheFormats() throws Exception {
    Format one = Desk.bundled().getFirst();
    Format other =
        FormatLoader.load(
            "copy.yaml",
            new String(Desk.resource("/formats/v0-json.yaml"), StandardCharsets.UTF_8)
                .replace("id: v0-json", "id: copy"));
    Intake intake = new Intake(List.of(one, other), Desk.vocabulary());

    assertThatThrownBy(
            () -> intake.recognise(Desk.file("a.json", Desk.resource("/intake/v0.json"))))
        .isInstanceOf(IntakeException.class)
        .hasMessageContaining("fits two formats equally well, v0-json and copy");
  }

  @Test
  void aVocabularyThatContradictsItselfOrTheFormatsIsRefusedAtOnce() {
    Key roi = new Key("roi", "value", ValueKind.NUMBER, null, null, List.of("worth"), List.of());
    Key worth = new Key("w", "price", ValueKind.NUMBER, null, null, List.of("Worth"), List.of());

    assertThatThrownBy(() -> new Intake(List.of(), List.of(roi, worth)))
        .hasMessage("the vocabulary's word \"Worth\" means both roi and w");
    assertThatThrownBy(() -> new Intake(Desk.bundled(), AccountField.keys()))
        .hasMessage("v0-json requires icp_score, which is not in the vocabulary");
    assertThatThrownBy(
            () ->
                new Intake(
                    Stream.concat(Desk.bundled().stream(), Desk.bundled().stream()).toList(),
                    Desk.vocabulary()))
        .hasMessage("two formats are called v0-json");
  }

  @Test
  void theSinkSeesProgressAndMayStopTheReading() throws Exception {
    byte[] bytes =
        ("account,usage_30d\n" + "Somebody with a name,40\n".repeat(50_000))
            .getBytes(StandardCharsets.UTF_8);
    Recognised recognised = desk.recognise("big.csv", bytes);
    List<Long> seen = new ArrayList<>();

    recognised.read(Desk.TODAY, Desk.NOW, new Watching(seen, Long.MAX_VALUE));
    assertThat(seen).hasSizeGreaterThan(10).isSorted().last().isEqualTo(recognised.bytes());

    assertThatThrownBy(
            () -> recognised.read(Desk.TODAY, Desk.NOW, new Watching(new ArrayList<>(), 100_000)))
        .isInstanceOf(java.util.concurrent.CancellationException.class);
  }

  @Test
  void aFileThatChangedSinceItWasRecognisedIsNotTrusted() throws Exception {
    byte[] bytes = "account,usage_30d\nA,40\n".getBytes(StandardCharsets.UTF_8);
    Recognised recognised = desk.recognise("live.csv", bytes);
    bytes[20] = (byte) '5';

    assertThatThrownBy(
            () -> recognised.read(Desk.TODAY, Desk.NOW, new Watching(new ArrayList<>(), 1_000)))
        .isInstanceOf(IntakeException.class)
        .hasMessageStartingWith("live.csv changed while it was being read.");
  }

  @Test
  void aSinkThatFailsStopsTheReading() throws Exception {
    Recognised recognised =
        desk.recognise("a.csv", "account,usage_30d\nA,40\n".getBytes(StandardCharsets.UTF_8));
    RowSink full =
        new Watching(new ArrayList<>(), Long.MAX_VALUE) {
          @Override
          public void accept(RowFacts facts) throws StoreException {
            throw new StoreException("the disk is full");
          }
        };

    assertThatThrownBy(() -> recognised.read(Desk.TODAY, Desk.NOW, full))
        .isInstanceOf(StoreException.class)
        .hasMessage("the disk is full");
  }

  private static class Watching implements RowSink {
    private final List<Long> seen;
    private final long limit;

    Watching(List<Long> seen, long limit) {
      this.seen = seen;
      this.limit = limit;
    }

    @Override
    public void accept(RowFacts facts) throws StoreException {}

    @Override
    public void refuse(Refusal refusal) {}

    @Override
    public void skip(int row, String raw, String reason) {}

    @Override
    public void progress(long bytesRead) {
      if (bytesRead > limit) {
        throw new java.util.concurrent.CancellationException();
      }
      seen.add(bytesRead);
    }
  }
}
