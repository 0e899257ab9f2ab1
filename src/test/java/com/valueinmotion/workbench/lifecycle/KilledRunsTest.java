package com.valueinmotion.workbench.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.valueinmotion.agent.Proposal;
import com.valueinmotion.agent.lifecycle.CarryOut;
import com.valueinmotion.agent.lifecycle.Channel;
import com.valueinmotion.plan.Plan;
import com.valueinmotion.runtime.Ask;
import com.valueinmotion.runtime.Decision;
import com.valueinmotion.runtime.Effect;
import com.valueinmotion.runtime.RunHead;
import com.valueinmotion.runtime.RunStatus;
import com.valueinmotion.runtime.Step;
import com.valueinmotion.runtime.Verdict;
import com.valueinmotion.store.Child;
import com.valueinmotion.workbench.PathSource;
import com.valueinmotion.workbench.Progress;
import com.valueinmotion.workbench.Workbench;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run of forty accounts, killed again and again at random moments, in a process of its own.
 * Afterwards no run is lost, nothing was done twice, and no approval was applied to other content
 * than the person saw.
 */
class KilledRunsTest {
  private static final int ACCOUNTS = 40;

  @TempDir Path folder;

  @Test
  void fiftyKillsLoseAndRepeatNothing() throws Exception {
    System.out.println(kill(50));
  }

  @Test
  @Tag("soak")
  void aThousandKillsLoseAndRepeatNothing() throws Exception {
    System.out.println(kill(1000));
  }

  private Path store() {
    return folder.resolve("s.db");
  }

  private Path witness() {
    return folder.resolve("witness.txt");
  }

  private String kill(int cycles) throws Exception {
    importSample();
    Random random = new Random(20261122);
    int day = 0;
    int amongTheWork = 0;
    for (int cycle = 0; cycle < cycles; cycle++) {
      Child child =
          Child.start(
              LongRuns.class, store().toString(), witness().toString(), String.valueOf(day), "0");
      String said = child.line();
      while (said != null && !said.equals("running")) {
        said = child.line();
      }
      Thread.sleep(random.nextInt(700));
      List<String> rest = child.kill();
      assertThat(child.exit()).as("it was killed and did not end by itself").isNotZero();
      amongTheWork += rest.isEmpty() || !rest.getLast().startsWith("day ") ? 1 : 0;
      day += 1 + (int) rest.stream().filter(line -> line.startsWith("day ")).count();
      check("after kill " + (cycle + 1), cycle % 10 == 9);
    }
    inPeace(day);
    check("in the end", true);
    return atRest(cycles, amongTheWork, day);
  }

  private void importSample() throws Exception {
    try (Workbench workbench = Workbench.open(store(), LongRuns.clock(0));
        Stream<Path> files = Files.list(Path.of("examples", "portfolio"))) {
      List<PathSource> sources = files.sorted().map(PathSource::new).toList();
      workbench.importFiles().run(sources, LongRuns.FIRST, Progress.unwatched());
    }
  }

  private void inPeace(int day) throws Exception {
    Child child =
        Child.start(
            LongRuns.class, store().toString(), witness().toString(), String.valueOf(day), "1");
    while (child.line() != null) {
      // until its end
    }
    assertThat(child.end()).isZero();
  }

  private void check(String when, boolean whole) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + store());
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("PRAGMA integrity_check")) {
      assertThat(result.next()).isTrue();
      assertThat(result.getString(1)).as(when).isEqualTo("ok");
    }
    List<String> did = Files.exists(witness()) ? Files.readAllLines(witness()) : List.of();
    assertThat(did).as("done twice, " + when).doesNotHaveDuplicates();
    if (whole) {
      try (Workbench workbench = Workbench.open(store(), LongRuns.clock(0))) {
        Lifecycle lifecycle = workbench.lifecycle();
        checkRuns(lifecycle, when);
        checkDecisions(lifecycle, when);
        checkPlans(workbench, lifecycle, when);
      }
    }
  }

  /** No step is missing, no account has two live runs, and none has lost its own. */
  private static void checkRuns(Lifecycle lifecycle, String when) throws Exception {
    Map<String, Integer> live = new TreeMap<>();
    Set<String> subjects = new TreeSet<>();
    for (RunHead run : lifecycle.decisions().runs()) {
      subjects.add(run.subject());
      live.merge(run.subject(), run.status().isLive() ? 1 : 0, Integer::sum);
      List<Integer> numbers =
          lifecycle.journal().steps(run.id()).stream().map(Step::number).toList();
      for (int at = 0; at < numbers.size(); at++) {
        assertThat(numbers.get(at)).as("steps of run " + run.id() + " " + when).isEqualTo(at + 1);
      }
      assertThat(run.step()).as(when).isEqualTo(numbers.size());
    }
    assertThat(live.values()).as("live runs of an account " + when).allMatch(count -> count <= 1);
    assertThat(subjects.size()).as(when).isLessThanOrEqualTo(ACCOUNTS);
  }

  /** Each question was decided once, on the content it showed. */
  private static void checkDecisions(Lifecycle lifecycle, String when) throws Exception {
    Set<Long> decided = new TreeSet<>();
    for (Decision decision : lifecycle.decisions().log()) {
      boolean byPerson = decision.ask() > 0 && decision.verdict() != Verdict.SNOOZED;
      if (byPerson) {
        assertThat(decided.add(decision.ask())).as("decided twice " + when).isTrue();
        Ask ask = lifecycle.decisions().ask(decision.ask()).orElseThrow();
        assertThat(decision.seen()).as(when).isEqualTo(ask.draft().hash());
        if (decision.verdict() == Verdict.APPROVED) {
          assertThat(decision.reason()).as(when).isEqualTo("seen " + ask.draft().hash());
        }
      }
    }
  }

  /** What was kept as approved is what some approval was given on, and each was kept once. */
  private static void checkPlans(Workbench workbench, Lifecycle lifecycle, String when)
      throws Exception {
    Set<String> approved = new TreeSet<>();
    for (Decision decision : lifecycle.decisions().log()) {
      if (decision.verdict() == Verdict.APPROVED) {
        Ask ask = lifecycle.decisions().ask(decision.ask()).orElseThrow();
        if (ask.draft().kind().equals("proposal")) {
          Proposal proposal = Channel.read(ask.draft().content(), new TypeReference<Proposal>() {});
          assertThat(proposal.hash()).as(when).isEqualTo(decision.seen());
          approved.add(proposal.plan().contentHash());
        }
      }
    }
    for (RunHead run : lifecycle.decisions().runs()) {
      for (Effect effect : lifecycle.journal().effects(run.id())) {
        if (effect.kind().equals(CarryOut.KEEP_PLAN)) {
          CarryOut kept = Channel.read(effect.payload(), new TypeReference<CarryOut>() {});
          if (kept.by().equals("Ana")) {
            assertThat(approved).as(when).contains(kept.plan().contentHash());
          }
          onceAtMost(workbench, kept, when);
        }
      }
    }
  }

  private static void onceAtMost(Workbench workbench, CarryOut kept, String when) throws Exception {
    Plan plan = kept.plan();
    assertThat(
            workbench.lifecycle().plans().decisions(plan.id()).stream()
                .filter(d -> d.at().equals(kept.at())))
        .as(when)
        .hasSizeLessThanOrEqualTo(1);
  }

  /** Everything that was begun has ended; gives the figures. */
  private String atRest(int cycles, int amongTheWork, int days) throws Exception {
    try (Workbench workbench = Workbench.open(store(), LongRuns.clock(days))) {
      Lifecycle lifecycle = workbench.lifecycle();
      List<RunHead> runs = lifecycle.decisions().runs();
      Set<String> subjects = new TreeSet<>();
      runs.forEach(run -> subjects.add(run.subject()));
      assertThat(subjects).as("every account has its run").hasSize(ACCOUNTS);
      assertThat(runs).noneMatch(run -> run.status() == RunStatus.RUNNING);
      assertThat(runs).noneMatch(run -> run.status() == RunStatus.STUCK);
      List<Effect> effects = new ArrayList<>();
      int steps = 0;
      for (RunHead run : runs) {
        effects.addAll(lifecycle.journal().effects(run.id()));
        steps += run.step();
      }
      assertThat(effects).extracting(Effect::state).containsOnly(Effect.State.DONE);
      assertThat(effects).extracting(Effect::key).doesNotHaveDuplicates();
      long mails = effects.stream().filter(e -> e.kind().equals(CarryOut.DRAFT_MAIL)).count();
      assertThat(Optional.ofNullable(workbench.draftsFolder().toFile().list()).orElseThrow())
          .as("one file for each mail")
          .hasSizeLessThanOrEqualTo((int) mails);
      List<Decision> log = lifecycle.decisions().log();
      assertThat(log).isNotEmpty();
      return "%d kills (%d of them among the work), %d days, %d runs, %d steps, %d effects, %d decisions: nothing lost, nothing done twice"
          .formatted(cycles, amongTheWork, days, runs.size(), steps, effects.size(), log.size());
    }
  }
}
