package com.valueinmotion.desktop.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.account.StoreException;
import com.valueinmotion.desktop.AccountBuilder;
import com.valueinmotion.desktop.SampleAccounts;
import com.valueinmotion.desktop.SampleDiagnoses;
import com.valueinmotion.desktop.TestNavigator;
import com.valueinmotion.desktop.screen.Destination;
import com.valueinmotion.desktop.task.CurrentThreadTasks;
import com.valueinmotion.desktop.task.Ending;
import com.valueinmotion.desktop.task.Work;
import com.valueinmotion.desktop.text.WasteText;
import com.valueinmotion.diagnosis.Finding;
import com.valueinmotion.diagnosis.Phase;
import com.valueinmotion.diagnosis.State;
import com.valueinmotion.diagnosis.profile.Profile;
import com.valueinmotion.workbench.AccountView;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccountViewModelTest {
  private final SampleDiagnoses diagnoses = new SampleDiagnoses();
  private final TestNavigator navigator = new TestNavigator();
  private Optional<AccountView> view = Optional.of(diagnoses.view(SampleAccounts.halden()));
  private Work<Optional<Profile>> compare = progress -> Optional.empty();
  private final AccountViewModel model =
      new AccountViewModel(
          id -> progress -> view,
          id -> compare,
          new CurrentThreadTasks(),
          navigator,
          ZoneOffset.UTC);

  @Test
  void beginsWithWhatNeedsAttentionTheWorstFirst() {
    load();

    assertThat(model.ending().get()).isEqualTo(new Ending.Done<>(true));
    assertThat(model.evidence())
        .isNotEmpty()
        .extracting(row -> row.finding().severity())
        .isSortedAccordingTo((a, b) -> Integer.compare(b, a));
    assertThat(model.evidence()).allMatch(row -> row.finding().isReason());
    assertThat(model.selected().get()).isEqualTo(model.evidence().getFirst());
  }

  @Test
  void everySignalIsInExactlyOneTab() {
    load();

    int signals = view.orElseThrow().diagnosis().findings().size();
    assertThat(Arrays.stream(EvidenceTab.values()).mapToInt(model::count).sum()).isEqualTo(signals);
    model.tab().set(EvidenceTab.UNKNOWN);
    assertThat(model.evidence()).hasSize(model.count(EvidenceTab.UNKNOWN));
    assertThat(model.selected().get()).isEqualTo(model.evidence().getFirst());
  }

  @Test
  void anAccountWithoutBadNewsBeginsWithWhatIsUnknown() {
    view = Optional.of(diagnoses.view(new AccountBuilder("Bare", SampleAccounts.TODAY).build()));
    load();

    assertThat(model.tab().get()).isEqualTo(EvidenceTab.UNKNOWN);
    assertThat(model.evidence()).allMatch(row -> row.source().equals("no file says it"));
  }

  @Test
  void aStaleGoodReadingSaysHowOldItIs() {
    load();
    model.tab().set(EvidenceTab.UNKNOWN);

    assertThat(row("sync_failure_age_days").source()).isEqualTo("18 d old, fresh for 7 d");
    assertThat(row("sync_failure_age_days").age()).isEqualTo("–");
  }

  @Test
  void aReasonCitesFileAndRow() {
    load();

    assertThat(row("workflows_live_pct").source()).isEqualTo("workflows.csv row 21");
    assertThat(row("workflows_live_pct").age()).isEqualTo("18 d");
    assertThat(row("workflows_live_pct").weeks().at(25)).isEqualTo(33);
    assertThat(row("shelfware_pct").source()).isEqualTo("usage.csv row 118 +1");
  }

  @Test
  void anExplanationFollowsTheSelectionUntilItIsClosed() {
    load();
    model.explain();
    assertThat(Objects.requireNonNull(model.explanation().get()).title())
        .isEqualTo(model.evidence().getFirst().finding().text());

    model.move(1);
    assertThat(Objects.requireNonNull(model.explanation().get()).title())
        .isEqualTo(model.evidence().get(1).finding().text());
    model.explain();
    assertThat(model.explanation().get()).isNull();
    model.move(1);
    assertThat(model.explanation().get()).isNull();
  }

  @Test
  void anExplanationGoesDownToTheColumnAndThePolicy() {
    Finding shelfware =
        view.orElseThrow().diagnosis().findings().stream()
            .filter(f -> f.signal().id().equals("shelfware_pct"))
            .findFirst()
            .orElseThrow();
    Explanation explanation = Explanation.of(shelfware, view.orElseThrow().diagnosis());

    assertThat(explanation.lines())
        .contains(
            new Explanation.Line("Formula", "1 − 260 ÷ 420 seats"),
            new Explanation.Line("Source", "usage.csv row 118, column active_users"),
            new Explanation.Line("", "accounts.csv row 12, column licenses"),
            new Explanation.Line("Observed", "2026-11-18, 4 days ago"),
            new Explanation.Line("Phase", "Adoption"))
        .anyMatch(line -> line.name().equals("Policy") && line.value().contains("engine"));
  }

  @Test
  void whatIsMissingNamesTheColumnThatWouldTellIt() {
    view = Optional.of(diagnoses.view(new AccountBuilder("Bare", SampleAccounts.TODAY).build()));
    Finding usage =
        view.orElseThrow().diagnosis().findings().stream()
            .filter(f -> f.signal().id().equals("usage_30d"))
            .findFirst()
            .orElseThrow();

    assertThat(usage.state()).isEqualTo(State.UNKNOWN);
    assertThat(Explanation.of(usage, view.orElseThrow().diagnosis()).lines())
        .contains(
            new Explanation.Line(
                "Missing", "No file gives it. A CSV with a column usage_30d would."));
  }

  @Test
  void theHeadSaysWhatIsKnownAndWhatIsNot() {
    load();
    AccountPage page = Objects.requireNonNull(model.page().get());

    assertThat(page.header().facts())
        .contains(
            new Fact("ARR", "€412,000", "420 seats", false),
            new Fact("Notice by", "2026-12-30", "38 days", true),
            new Fact("Renewal", "2027-02-28", "98 days", false),
            new Fact("Licence use", "61.9%", "260 ÷ 420 seats", false));
    assertThat(page.trend()).hasSameSizeAs(Phase.FLOW);

    AccountHeader bare =
        AccountHeader.of(diagnoses.of(new AccountBuilder("Bare", SampleAccounts.TODAY).build()));
    assertThat(bare.range()).isEqualTo("could be HIGH 99: 11 phases unknown");
    assertThat(bare.facts()).filteredOn(f -> f.value().equals("unknown")).hasSize(4);
  }

  @Test
  void aReloadKeepsTabAndSelection() {
    load();
    model.tab().set(EvidenceTab.GOOD);
    model.move(3);
    EvidenceRow before = Objects.requireNonNull(model.selected().get());
    model.load();

    assertThat(model.tab().get()).isEqualTo(EvidenceTab.GOOD);
    assertThat(Objects.requireNonNull(model.selected().get()).finding().signal())
        .isEqualTo(before.finding().signal());
  }

  @Test
  void anAccountNobodyKnowsIsNoFailure() {
    view = Optional.empty();
    load();

    assertThat(model.ending().get()).isEqualTo(new Ending.Done<>(false));
    assertThat(model.evidence()).isEmpty();
    model.explain();
    assertThat(model.explanation().get()).isNull();
  }

  @Test
  void aFailureIsTold() {
    AccountViewModel failing =
        new AccountViewModel(
            id ->
                progress -> {
                  throw new StoreException("The store cannot be read.");
                },
            id -> compare,
            new CurrentThreadTasks(),
            navigator,
            ZoneOffset.UTC);
    failing.load();
    assertThat(failing.ending().get()).isNull();

    failing.open(SampleAccounts.halden().id());
    failing.load();
    assertThat(failing.ending().get()).isEqualTo(new Ending.Failed<>("The store cannot be read."));
  }

  @Test
  void itIsComparedOnceItIsShown() {
    Profile profile = diagnoses.profile(SampleAccounts.halden());
    compare =
        progress -> {
          assertThat(model.page().get()).isNotNull();
          return Optional.of(profile);
        };
    load();

    assertThat(model.profile().get())
        .isEqualTo(
            new ProfileLines(
                "2 gaps in 17 signals against 9 retained accounts in Enterprise.",
                List.of(
                    new ProfileLines.Line("usage, 30 days 22.2", "usual 68"),
                    new ProfileLines.Line("ROI 44", "usual 77"))));
  }

  @Test
  void whatCannotBeComparedIsSaidAndTheAccountStandsNonetheless() {
    compare =
        progress -> {
          throw new StoreException("The store cannot be read.");
        };
    load();

    assertThat(model.page().get()).isNotNull();
    assertThat(model.ending().get()).isEqualTo(new Ending.Done<>(true));
    assertThat(model.profile().get())
        .isEqualTo(new ProfileLines("The store cannot be read.", List.of()));
  }

  @Test
  void wasteStandsInPartsUnderItsKind() {
    load();

    assertThat(Objects.requireNonNull(model.page().get()).waste())
        .contains(
            new WasteText(
                "Muda",
                "Licence optimisation plan",
                List.of(
                    new WasteText.Part("160 of 420 seats idle", "€156,952"),
                    new WasteText.Part("€1,585 a year per active user", ""))),
            new WasteText(
                "Muri",
                "Pre-renewal mitigation",
                List.of(
                    new WasteText.Part("open escalations 1", ""),
                    new WasteText.Part("38 days to the notice deadline", ""))));
  }

  @Test
  void itsPlanIsOneStepAway() {
    model.openPlan();
    load();
    model.openPlan();
    model.openPortfolio();

    assertThat(navigator.visited())
        .containsExactly(
            new Destination.Plan(SampleAccounts.halden().id()), new Destination.Portfolio());
  }

  private void load() {
    model.open(SampleAccounts.halden().id());
    model.load();
  }

  private EvidenceRow row(String signal) {
    return model.evidence().stream()
        .filter(r -> r.finding().signal().id().equals(signal))
        .findFirst()
        .orElseThrow();
  }
}
