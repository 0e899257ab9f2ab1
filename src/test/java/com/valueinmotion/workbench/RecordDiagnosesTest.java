package com.valueinmotion.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.valueinmotion.account.AccountId;
import com.valueinmotion.account.AsOf;
import com.valueinmotion.diagnosis.Level;
import com.valueinmotion.diagnosis.RecordedDiagnosis;
import com.valueinmotion.workbench.Recording.Change;
import com.valueinmotion.workbench.Recording.Since;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Putting diagnoses on record, on a real store. */
class RecordDiagnosesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  private static final int WEEK = 7 * 86_400;
  private static final String HEADER =
      "account,icp_score,deal_complexity,usage_30d,workflow_integrated,roi_score,exec_engagement\n";
  private static final String GOOD = ",90,20,90,yes,90,yes\n";
  private static final String BAD = ",10,90,5,no,5,no\n";

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // JUnit opens it before each test
  private Workbench workbench;

  @BeforeEach
  void open() throws Exception {
    Clock clock = Clock.fixed(NOON.plusSeconds(5 * WEEK), ZoneOffset.UTC);
    workbench = Workbench.open(folder.resolve("w.db"), clock);
  }

  @AfterEach
  void close() throws Exception {
    workbench.close();
  }

  @Test
  void whatIsRecordedIsWhatIsDiagnosed() throws Exception {
    importText("a.csv", HEADER + "Acme" + GOOD + "Beta" + BAD, NOON);
    AsOf asOf = AsOf.endOf(DAY);
    Recording recording = record(asOf);
    assertThat(recording.added()).isTrue();
    assertThat(recording.since()).isNull();
    assertThat(recording.at(Level.HIGH)).isOne();
    assertThat(recording.diagnoses())
        .containsExactlyInAnyOrderElementsOf(
            workbench.diagnose().all(asOf, Progress.unwatched()).diagnoses().stream()
                .map(RecordedDiagnosis::of)
                .toList());
  }

  @Test
  void nothingIsAddedUntilSomethingBecomesKnown() throws Exception {
    importText("a.csv", HEADER + "Acme" + GOOD, NOON);
    AsOf evening = AsOf.endOf(DAY);
    assertThat(record(new AsOf(DAY, NOON)).added()).isTrue();
    assertThat(record(evening).added()).as("known since noon, and nothing since").isFalse();
    assertThat(record(AsOf.endOf(DAY.plusDays(1))).added()).as("another day").isTrue();
    importText("late.csv", HEADER + "Acme" + BAD, NOON.plusSeconds(60));
    assertThat(record(evening).added()).isTrue();
    importText("backfill.csv", "account,csat_pct,date\nAcme,5,2026-11-22\n", NOON);
    assertThat(record(evening).added())
        .as("a file of that day that came later changes what could be known on it")
        .isTrue();
  }

  @Test
  void whatChangedSinceTheRunBeforeIsTold() throws Exception {
    importText("a.csv", HEADER + "Acme" + GOOD + "Beta" + BAD, NOON);
    record(AsOf.endOf(DAY));
    Instant later = NOON.plusSeconds(WEEK);
    importText("b.csv", HEADER + "Acme" + BAD + "Gamma" + GOOD, later);
    Since since = Objects.requireNonNull(record(AsOf.endOf(DAY.plusDays(7))).since());
    assertThat(since.before().asOf().day()).isEqualTo(DAY);
    assertThat(since.changed())
        .containsExactly(new Change(new AccountId("name:acme"), "Acme", Level.LOW, Level.HIGH));
    assertThat(since.appeared()).isOne();
    assertThat(since.gone()).isZero();
    assertThat(record(AsOf.endOf(DAY)).since())
        .as("an earlier day is not compared with a later one")
        .isNull();
  }

  @Test
  void hindsightIsNotPutOnRecord() throws Exception {
    importText("a.csv", HEADER + "Acme" + GOOD, NOON);
    assertThatThrownBy(() -> record(AsOf.endOf(DAY.minusDays(1))))
        .isInstanceOf(WorkbenchException.class)
        .hasMessageContaining("Nothing was recorded.");
  }

  @Test
  void anEmptyStoreHasNothingToRecord() {
    assertThatThrownBy(() -> record(workbench.asOf()))
        .isInstanceOf(WorkbenchException.class)
        .hasMessageContaining("There are no accounts");
  }

  private Recording record(AsOf asOf) throws Exception {
    return workbench.record().all(asOf, Progress.unwatched());
  }

  private void importText(String name, String text, Instant knownAt) throws Exception {
    Path file = Files.writeString(folder.resolve(name), text);
    ImportReport report =
        workbench.importFiles().run(List.of(new PathSource(file)), knownAt, Progress.unwatched());
    assertThat(report.isComplete()).as("%s", report).isTrue();
  }
}
