package com.valueinmotion.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.valueinmotion.account.AccountId;
import com.valueinmotion.account.AsOf;
import com.valueinmotion.diagnosis.Diagnosis;
import com.valueinmotion.diagnosis.Level;
import com.valueinmotion.plan.Plan;
import com.valueinmotion.plan.PlanStatus;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The use cases on a real store. */
class WorkbenchTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T09:12:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // JUnit opens it before each test
  private Workbench workbench;

  @BeforeEach
  void open() throws Exception {
    workbench = Workbench.open(folder.resolve("w.db"), CLOCK);
  }

  @AfterEach
  void close() throws Exception {
    workbench.close();
  }

  @Test
  void theSampleOpensWithFortyAccountsAndAClockThatStands() throws Exception {
    try (Workbench sample =
        SamplePortfolio.open(SamplePortfolio.beside(folder.resolve("w.db")), CLOCK)) {
      Portfolio portfolio = sample.diagnose().all(sample.asOf(), Progress.unwatched());
      assertThat(portfolio.asOf()).isEqualTo(SamplePortfolio.DAY);
      assertThat(portfolio.diagnoses()).hasSize(40);
      assertThat(count(portfolio, Level.HIGH)).isEqualTo(7);
      assertThat(count(portfolio, Level.MEDIUM)).isEqualTo(12);
      assertThat(count(portfolio, Level.LOW)).isEqualTo(21);
      assertThat(portfolio.diagnoses()).filteredOn(Diagnosis::unproven).hasSize(5);
      assertThat(sample.clockStands()).isTrue();
    }
    Clock nextYear = Clock.fixed(Instant.parse("2027-11-22T09:12:00Z"), ZoneOffset.UTC);
    try (Workbench again = SamplePortfolio.open(folder.resolve("sample.db"), nextYear)) {
      assertThat(again.asOf().day()).isEqualTo(SamplePortfolio.DAY);
      assertThat(again.diagnose().all(again.asOf(), Progress.unwatched()).diagnoses()).hasSize(40);
    }
    assertThat(workbench.diagnose().all(workbench.asOf(), Progress.unwatched()).diagnoses())
        .isEmpty();
  }

  private static long count(Portfolio portfolio, Level level) {
    return portfolio.diagnoses().stream().filter(d -> d.level() == level).count();
  }

  @Test
  void aCancelledImportLeavesNothing() throws Exception {
    Path file = folder.resolve("many.csv");
    Files.writeString(file, "account,usage_30d\n" + "a,1\n".repeat(1) + lines(50_000));
    Progress cancelling =
        (done, total, message) -> {
          if (done > 100_000) {
            throw new CancellationException();
          }
        };
    assertThatThrownBy(() -> importFile(file, cancelling))
        .isInstanceOf(CancellationException.class);
    assertThat(workbench.lastImport()).isEmpty();
    assertThat(workbench.diagnose().all(workbench.asOf(), Progress.unwatched()).diagnoses())
        .isEmpty();

    ImportReport whole = importFile(file, Progress.unwatched());
    assertThat(whole.files().getFirst().accepted()).isEqualTo(50_001);
  }

  private static String lines(int count) {
    StringBuilder lines = new StringBuilder();
    for (int n = 0; n < count; n++) {
      lines.append("Account ").append(n).append(',').append(n % 100).append('\n');
    }
    return lines.toString();
  }

  @Test
  void aNewFileOfAnotherDayIsNewEvidenceAndThePastStaysAsItWas() throws Exception {
    importText("v1.csv", "account,usage_30d\nACME,80\n", CLOCK.instant());
    AsOf then = new AsOf(SamplePortfolio.DAY, CLOCK.instant());
    importText("v2.csv", "account,usage_30d\nACME,10\n", CLOCK.instant().plusSeconds(86_400 * 7));

    assertThat(usage(then)).isEqualTo("80");
    assertThat(usage(AsOf.endOf(SamplePortfolio.DAY.plusDays(7)))).isEqualTo("10");
  }

  private String usage(AsOf asOf) throws Exception {
    return workbench
        .diagnose()
        .one(new AccountId("name:acme"), asOf)
        .orElseThrow()
        .diagnosis()
        .findings()
        .stream()
        .filter(f -> f.signal().id().equals("usage_30d"))
        .findFirst()
        .orElseThrow()
        .valueText();
  }

  @Test
  void anApprovalBindsToWhatWasSeen() throws Exception {
    importText(
        "a.csv",
        "account,usage_30d,roi_score,exec_engagement,csat_pct\nACME,10,20,no,40\n",
        CLOCK.instant());
    AccountId acme = new AccountId("name:acme");
    AsOf now = workbench.asOf();
    Plan first = workbench.plans().open(acme, now).plan();
    PlanView edited = workbench.plans().save(first, first.withObjective("Something else"), now);
    assertThat(edited.plan().version()).isEqualTo(2);
    assertThat(edited.versions()).hasSize(2);
    assertThatThrownBy(() -> workbench.plans().approve(first, "ana", now))
        .isInstanceOf(WorkbenchException.class);
    assertThatThrownBy(() -> workbench.plans().save(first, first.withObjective("x"), now))
        .isInstanceOf(WorkbenchException.class);

    PlanView approved = workbench.plans().approve(edited.plan(), "ana", now);
    assertThat(approved.status()).isInstanceOf(PlanStatus.Approved.class);
    assertThat(workbench.plans().approve(edited.plan(), "ben", now).status())
        .as("an approval stands as it was given")
        .isEqualTo(approved.status());

    importText("b.csv", "account,usage_30d\nACME,5\n", CLOCK.instant());
    PlanView later =
        workbench
            .plans()
            .open(acme, new AsOf(now.day().plusDays(1), CLOCK.instant().plusSeconds(86_400)));
    assertThat(later.status()).isInstanceOf(PlanStatus.Voided.class);
    assertThat(workbench.plans().proposeAgain(acme, now).plan().version()).isEqualTo(3);
    assertThat(workbench.plans().proposeAgain(acme, now).plan().version())
        .as("the same proposal is no new version")
        .isEqualTo(3);
  }

  @Test
  void aPlanStaysWithItsAccountWhenTheNameGetsAnId() throws Exception {
    importText("a.csv", "account,usage_30d\nACME,10\n", CLOCK.instant());
    Plan plan = workbench.plans().open(new AccountId("name:acme"), workbench.asOf()).plan();
    importText(
        "b.csv",
        "account_id,account_name,licenses,arr,currency\nA-1,Acme,10,5,EUR\n",
        CLOCK.instant());

    assertThat(workbench.accounts().find("ACME")).containsExactly(new AccountId("account_id:A-1"));
    assertThat(
            workbench.plans().open(new AccountId("account_id:A-1"), workbench.asOf()).plan().id())
        .isEqualTo(plan.id());
  }

  @Test
  void accountsWithoutArrTakeTheMediansPlaceInTheQueue() throws Exception {
    importText(
        "a.csv",
        """
        account,usage_30d,arr
        Small,10,EUR 1000
        Middle,10,EUR 50000
        Large,10,EUR 900000
        Unknown,10,
        """,
        CLOCK.instant());
    assertThat(workbench.diagnose().all(workbench.asOf(), Progress.unwatched()).diagnoses())
        .extracting(Diagnosis::name)
        .containsExactly("Large", "Middle", "Unknown", "Small");
  }

  private ImportReport importFile(Path file, Progress progress) throws Exception {
    return workbench.importFiles().run(List.of(new PathSource(file)), CLOCK.instant(), progress);
  }

  private void importText(String name, String text, Instant knownAt) throws Exception {
    Path file = Files.writeString(folder.resolve(name), text);
    ImportReport report =
        workbench.importFiles().run(List.of(new PathSource(file)), knownAt, Progress.unwatched());
    assertThat(report.isComplete()).as("%s", report).isTrue();
  }
}
