package com.valueinmotion.desktop.today;

import com.valueinmotion.account.StoreException;
import com.valueinmotion.desktop.TestNavigator;
import com.valueinmotion.desktop.screen.Notice;
import com.valueinmotion.desktop.task.CurrentThreadTasks;
import com.valueinmotion.workbench.SamplePortfolio;
import com.valueinmotion.workbench.Workbench;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** The queue of the sample portfolio, on a real store, with everything done at once. */
final class SampleToday implements AutoCloseable {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T09:12:00Z"), ZoneOffset.UTC);

  final Workbench workbench;
  final TodayDesk desk;
  final TestNavigator navigator = new TestNavigator();
  final List<Notice> notices = new ArrayList<>();
  final TodayViewModel model;

  private SampleToday(Workbench workbench) {
    this.workbench = workbench;
    this.desk = new StoredToday(() -> workbench);
    this.model = new TodayViewModel(desk, new CurrentThreadTasks(), navigator, notices::add);
  }

  static SampleToday in(Path folder) throws Exception {
    return new SampleToday(SamplePortfolio.open(folder.resolve("sample.db"), CLOCK));
  }

  /** A store in which nothing was imported yet. */
  static SampleToday empty(Path folder) throws Exception {
    return new SampleToday(Workbench.open(folder.resolve("empty.db"), CLOCK));
  }

  TodayRow selected() {
    TodayRow row = model.list().selected().get();
    if (row == null) {
      throw new AssertionError("nothing is selected");
    }
    return row;
  }

  @Override
  public void close() throws StoreException {
    workbench.close();
  }
}
