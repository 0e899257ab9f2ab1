package com.valueinmotion.desktop.runs;

import com.valueinmotion.account.AccountId;
import com.valueinmotion.account.StoreException;
import com.valueinmotion.desktop.ScriptedOllama;
import com.valueinmotion.desktop.TestNavigator;
import com.valueinmotion.desktop.screen.Notice;
import com.valueinmotion.desktop.task.CurrentThreadTasks;
import com.valueinmotion.desktop.task.Ending;
import com.valueinmotion.desktop.task.Polling;
import com.valueinmotion.desktop.task.Tasks;
import com.valueinmotion.desktop.task.Work;
import com.valueinmotion.language.draft.Artefact;
import com.valueinmotion.language.draft.Wording;
import com.valueinmotion.language.drafter.Watch;
import com.valueinmotion.workbench.SamplePortfolio;
import com.valueinmotion.workbench.Workbench;
import com.valueinmotion.workbench.draft.DraftText;
import com.valueinmotion.workbench.draft.DraftText.Wish;
import com.valueinmotion.workbench.draft.Models;
import com.valueinmotion.workbench.lifecycle.RunAccounts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The runs of the sample portfolio on a real store, looked at when a test says so. */
final class SampleRuns implements AutoCloseable {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T09:12:00Z"), ZoneOffset.UTC);

  private final Workbench workbench;
  private final TestNavigator navigator = new TestNavigator();
  private final List<Notice> notices = new ArrayList<>();
  private final List<Runnable> polls = new ArrayList<>();

  private SampleRuns(Workbench workbench) {
    this.workbench = workbench;
  }

  /** Before anything was run. */
  static SampleRuns none(Path folder) throws Exception {
    return new SampleRuns(SamplePortfolio.open(folder.resolve("sample.db"), CLOCK));
  }

  /** After all accounts were run. */
  static SampleRuns all(Path folder) throws Exception {
    SampleRuns sample = none(folder);
    new RunAccounts(sample.workbench.lifecycle()).all((done, total, message) -> {});
    return sample;
  }

  /**
   * Has a mail drafted for an account by the model that answers there.
   *
   * @param boast a sentence that nothing bears; null for none
   */
  void draft(String name, ScriptedOllama ollama, @Nullable String boast) throws Exception {
    AccountId account = workbench.accounts().find(name).getFirst();
    DraftText drafts = workbench.drafts();
    Wording wording =
        drafts
            .write(
                new Wish(account, Artefact.MAIL, null, Models.NONE, ""),
                workbench.asOf(),
                Watch.NOBODY)
            .wording();
    if (boast == null) {
      ollama.writes(wording);
    } else {
      ollama.writesAndBoasts(wording, boast);
    }
    workbench.writing().models().at(ollama.address());
    workbench
        .drafts()
        .draft(
            new Wish(account, Artefact.MAIL, null, ScriptedOllama.MODEL, ""),
            workbench.asOf(),
            Watch.NOBODY);
  }

  Workbench workbench() {
    return workbench;
  }

  RunDesk desk() {
    return new StoredRuns(() -> workbench);
  }

  TestNavigator navigator() {
    return navigator;
  }

  List<Notice> notices() {
    return notices;
  }

  /** How many look again and again. */
  int polls() {
    return polls.size();
  }

  /** As if the time between two looks had passed. */
  void look() {
    List.copyOf(polls).forEach(Runnable::run);
  }

  RunsViewModel model() {
    return model(desk());
  }

  RunsViewModel model(RunDesk desk) {
    return new RunsViewModel(
        desk,
        new CurrentThreadTasks(),
        new ByHand(),
        new RunsViewModel.Surroundings(navigator, notices::add, ZoneOffset.UTC, CLOCK));
  }

  @Override
  public void close() throws StoreException {
    workbench.close();
  }

  private final class ByHand implements Polling {
    @Override
    public <T> Tasks.Running every(Duration pause, Work<T> work, Consumer<Ending<T>> ended) {
      Runnable once = () -> ended.accept(ending(work));
      polls.add(once);
      return () -> polls.remove(once);
    }

    private static <T> Ending<T> ending(Work<T> work) {
      try {
        return new Ending.Done<>(work.run((done, total, message) -> {}));
      } catch (Exception e) {
        return Ending.of(e);
      }
    }
  }
}
