package com.valueinmotion.desktop.runs;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.desktop.screen.Destination;
import com.valueinmotion.desktop.screen.Notice;
import com.valueinmotion.desktop.task.Ending;
import com.valueinmotion.runtime.JournalException;
import com.valueinmotion.runtime.RunHead;
import com.valueinmotion.runtime.RunState;
import com.valueinmotion.runtime.graph.Graph;
import com.valueinmotion.workbench.Progress;
import com.valueinmotion.workbench.lifecycle.RunReport;
import com.valueinmotion.workbench.lifecycle.Runs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Without a toolkit, on a real store. */
class RunsViewModelTest {
  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // JUnit opens them before each test
  private SampleRuns sample;

  @SuppressWarnings("NullAway.Init")
  private RunsViewModel model;

  @BeforeEach
  void open() throws Exception {
    sample = SampleRuns.all(folder);
    model = sample.model();
    model.load();
  }

  @AfterEach
  void close() throws Exception {
    sample.close();
  }

  @Test
  void allRunsAreListedAndTheFirstIsShownAsOfItsLastStep() {
    assertThat(model.ending().get()).isEqualTo(new Ending.Done<>(40));
    assertThat(model.counted().get()).isEqualTo("40 runs");
    assertThat(model.selected().get()).isEqualTo(model.runs().getFirst());
    assertThat(page().id()).isEqualTo(model.runs().getFirst().id());
    assertThat(step().number()).isEqualTo(page().lastStep());
    assertThat(model.runs().getFirst().when()).isEqualTo("09:12");
  }

  @Test
  void aFilterKeepsThoseThatStandSo() {
    model.filter().set(new RunFilter(Optional.of(RunWord.FOR_YOU)));
    assertThat(model.runs()).isNotEmpty().allMatch(line -> line.word() == RunWord.FOR_YOU);

    model.filter().set(new RunFilter(Optional.of(RunWord.STUCK)));
    assertThat(model.runs()).isEmpty();
    assertThat(model.counted().get()).isEqualTo("0 of 40 runs");
    assertThat(model.selected().get()).isNull();
    assertThat(model.travel().page().get()).isNull();

    model.filter().set(RunFilter.ALL);
    assertThat(model.selected().get()).isNotNull();
    assertThat(model.travel().page().get()).isNotNull();
  }

  @Test
  void movingStaysAtEitherEnd() {
    model.move(-1);
    assertThat(model.selectedIndex()).isZero();
    model.move(1);
    assertThat(page().id()).isEqualTo(model.runs().get(1).id());
    model.move(1000);
    assertThat(model.selectedIndex()).isEqualTo(39);
  }

  @Test
  void travellingShowsTheStateAfterAStep() {
    select("Halden Freight");
    assertThat(step().state()).extracting(StatePart::name).contains("card", "drafts");
    assertThat(step().standing()).containsExactly("Human approval, waiting");
    assertThat(step().marks().at()).containsExactly("approval");

    model.travel().select(1);
    assertThat(step().title()).isEqualTo("Step 1, Load account");
    assertThat(step().state()).extracting(StatePart::name).containsExactly("card");
    assertThat(step().standing()).containsExactly("Phase router, next");
    assertThat(step().marks().walked()).containsExactly("load → router");
    assertThat(step().marks().steps()).containsOnlyKeys("load");
    assertThat(step().marks().later()).isNotEmpty();

    model.travel().move(-1);
    assertThat(step().number()).isEqualTo(1);
    model.travel().selectNode("draft-mitigation");
    assertThat(step().title()).isEqualTo("Step 9, Draft risk mitigation plan");
    model.travel().selectNode("held");
    assertThat(step().number()).isEqualTo(9);
  }

  @Test
  void aLookInTheBackgroundKeepsWhatIsLookedAt() {
    select("Halden Freight");
    model.travel().select(9);
    RunLine before = model.selected().get();
    assertThat(sample.polls()).isEqualTo(1);

    sample.look();
    assertThat(model.selected().get()).isEqualTo(before);
    assertThat(step().number()).isEqualTo(9);

    model.release();
    assertThat(sample.polls()).isZero();
  }

  @Test
  void aForkWantsAReasonAndGoesOnInPlaceOfTheRun() {
    select("Halden Freight");
    long run = page().id();
    model.travel().select(4);
    model.askToFork();
    assertThat(model.forking().question().get()).startsWith("Fork run " + run + " after step 4?");
    model.fork();
    assertThat(model.runs()).hasSize(40);

    model.forking().reason().set(" Another champion was named ");
    model.fork();
    assertThat(model.forking().question().get()).isEmpty();
    assertThat(model.runs()).hasSize(41);
    assertThat(page().id()).isGreaterThan(run);
    assertThat(page().drivenBy()).endsWith("forked from run " + run + " at step 4");
    assertThat(sample.notices()).extracting(Notice::tone).containsExactly(Notice.Tone.GOOD);

    model.select(model.runs().stream().filter(line -> line.id() == run).findFirst().orElseThrow());
    assertThat(page().word()).isEqualTo(RunWord.SUPERSEDED);
    model.askToFork();
    assertThat(model.forking().question().get()).isEmpty();
  }

  @Test
  void whatARunAsksIsDecidedOnToday() {
    select("Halden Freight");
    model.decide();
    assertThat(sample.navigator().visited()).containsExactly(new Destination.Today());
    assertThat(model.travel().mermaid()).startsWith("flowchart TD");
  }

  @Test
  void aFailureIsASentenceAndLeavesWhatIsShown() {
    RunsViewModel failing = sample.model(new Failing(sample.desk()));
    failing.load();
    assertThat(failing.ending().get()).isEqualTo(new Ending.Failed<>("The journal is locked."));
    assertThat(sample.polls()).isEqualTo(1);

    failing.runAll();
    assertThat(sample.notices()).extracting(Notice::text).containsExactly("The journal is locked.");
  }

  @Test
  void aStoreWithoutRunsRunsThemWhenAsked() throws Exception {
    Path other = folder.resolve("other");
    Files.createDirectories(other);
    try (SampleRuns none = SampleRuns.none(other)) {
      RunsViewModel empty = none.model();
      empty.load();
      assertThat(empty.ending().get()).isEqualTo(new Ending.Done<>(0));
      assertThat(empty.travel().page().get()).isNull();

      empty.runAll();
      assertThat(empty.runs()).hasSize(40);
    }
  }

  private void select(String name) {
    model.select(
        model.runs().stream().filter(line -> line.name().equals(name)).findFirst().orElseThrow());
  }

  private RunPage page() {
    return Objects.requireNonNull(model.travel().page().get());
  }

  private StepPage step() {
    return Objects.requireNonNull(model.travel().step().get());
  }

  /** A journal that another window holds. */
  private record Failing(RunDesk desk) implements RunDesk {
    @Override
    public Calls calls(long run, String account) throws Exception {
      return desk.calls(run, account);
    }

    @Override
    public Graph graph() {
      return desk.graph();
    }

    @Override
    public Look look(long run) throws Exception {
      throw new JournalException("The journal is locked.");
    }

    @Override
    public Optional<Runs.Detail> detail(long run) throws Exception {
      return desk.detail(run);
    }

    @Override
    public RunState at(Runs.Detail run, int step) {
      return desk.at(run, step);
    }

    @Override
    public String mermaid(Runs.Detail run) {
      return desk.mermaid(run);
    }

    @Override
    public RunHead fork(long run, int step, String reason) throws Exception {
      throw new JournalException("The journal is locked.");
    }

    @Override
    public RunReport runAll(Progress progress) throws Exception {
      throw new JournalException("The journal is locked.");
    }
  }
}
