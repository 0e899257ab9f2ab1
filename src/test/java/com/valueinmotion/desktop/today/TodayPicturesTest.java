package com.valueinmotion.desktop.today;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.desktop.Pictures;
import com.valueinmotion.desktop.ShownScreen;
import com.valueinmotion.desktop.task.CurrentThreadTasks;
import com.valueinmotion.desktop.theme.Themes;
import com.valueinmotion.workbench.lifecycle.QueueEntry;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class TodayPicturesTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(
      value = Themes.Choice.class,
      names = {"LIGHT", "DARK"})
  void aFullQueueEachQuestionAndAnEmptyStore(Themes.Choice choice) throws Exception {
    try (SampleToday sample = SampleToday.in(folder);
        SampleToday empty = SampleToday.empty(folder)) {
      try (ShownScreen<TodayScreen> shown = show(choice, sample.model)) {
        TodayViewModel model = sample.model;
        assertThat(model.list().rows()).isNotEmpty();
        assertThat(shown.screen().root().lookup("#queue").getParent().isVisible()).isTrue();
        take("today", choice, shown);
        shown.act(() -> model.deciding().ask(Asking.REJECT));
        take("today-reject", choice, shown);
        shown.act(() -> model.deciding().ask(Asking.SNOOZE));
        take("today-snooze", choice, shown);
        shown.act(
            () -> {
              model.deciding().approve();
              model.deciding().answer("timing", "They are in the middle of a release");
              model.deciding().ask(Asking.REJECT);
              model.deciding().answer("timing", "They are in the middle of a release");
              model.deciding().snooze(LocalDate.of(2026, 12, 1));
              model.list().tab().set(TodayTab.REVIEWED);
            });
        take("today-reviewed", choice, shown);
        shown.act(
            () -> {
              model.list().tab().set(TodayTab.ALL);
              for (int i = 0;
                  i < 200 && !(sample.selected().entry().content() instanceof QueueEntry.Data);
                  i++) {
                model.list().move(1);
              }
              model.deciding().approve();
            });
        take("today-request", choice, shown);
      }
      List<TodayRow> kinds = ScriptedToday.ofEachKind(sample);
      TodayViewModel each = scripted(sample, kinds);
      try (ShownScreen<TodayScreen> shown = show(choice, each)) {
        take("today-changed", choice, shown);
        shown.act(() -> each.list().move(1));
        take("today-reminder", choice, shown);
        shown.act(() -> each.list().move(1));
        take("today-question", choice, shown);
      }
      try (ShownScreen<TodayScreen> shown = show(choice, scripted(sample, List.of()))) {
        take("today-nothing", choice, shown);
      }
      try (ShownScreen<TodayScreen> shown = show(choice, empty.model)) {
        take("today-empty", choice, shown);
      }
    }
  }

  private static ShownScreen<TodayScreen> show(Themes.Choice choice, TodayViewModel model) {
    return ShownScreen.of(choice, palette -> new TodayScreen(model, palette));
  }

  private static TodayViewModel scripted(SampleToday sample, List<TodayRow> rows) {
    return new TodayViewModel(
        new ScriptedToday(sample.desk, () -> ScriptedToday.queue(rows, true), () -> "", false),
        new CurrentThreadTasks(),
        sample.navigator,
        sample.notices::add);
  }

  private static void take(String name, Themes.Choice choice, ShownScreen<TodayScreen> shown)
      throws Exception {
    String theme = choice.name().toLowerCase(Locale.ROOT);
    Pictures.take(name + "-" + theme + "-small", shown.scene(), Pictures.Size.SMALL);
    Pictures.take(name + "-" + theme, shown.scene(), Pictures.Size.LARGE);
  }
}
