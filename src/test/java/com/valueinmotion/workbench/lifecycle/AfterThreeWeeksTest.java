package com.valueinmotion.workbench.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.valueinmotion.runtime.RunHead;
import com.valueinmotion.runtime.Step;
import com.valueinmotion.workbench.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbench was closed for three weeks. */
class AfterThreeWeeksTest {
  @TempDir Path folder;

  @Test
  void alarmsRingOnceInOrderAndTheQueueIsRight() throws Exception {
    try (TestLifecycle walk = new TestLifecycle(folder)) {
      for (String name : List.of("a", "b", "c")) {
        walk.accounts.put("name:" + name, Cases.broken());
        new RunAccounts(walk.lifecycle()).all(Progress.unwatched());
        walk.approveAll();
        walk.later(1);
      }
      List<String> due = titles(walk.queue().later());
      assertThat(due).as("reminders wait for their days").isNotEmpty();
      assertThat(walk.queue().open()).isEmpty();

      walk.later(21);
      new RunAccounts(walk.lifecycle()).goOn(Progress.unwatched());

      assertThat(heard(walk))
          .as("a checkpoint and an end each; those of b fall on one day")
          .doesNotHaveDuplicates()
          .hasSize(5);
      assertThat(order(walk)).as("in the order in which they were due").isSorted();
      assertThat(titles(walk.queue().open()))
          .as("the plans ended without their target: each is drafted anew, once")
          .filteredOn(title -> title.startsWith("Recovery"))
          .hasSize(3);

      List<String> before = titles(walk.queue().open());
      new RunAccounts(walk.lifecycle()).goOn(Progress.unwatched());
      new RunAccounts(walk.lifecycle()).all(Progress.unwatched());
      assertThat(heard(walk)).hasSize(5);
      assertThat(titles(walk.queue().open())).isEqualTo(before);
    }
  }

  private static List<String> titles(List<QueueEntry> entries) {
    return entries.stream()
        .map(entry -> entry.name() + entry.ask().draft().title())
        .map(title -> title.replaceFirst("^[abc](?=Recovery)", ""))
        .toList();
  }

  /** Which alarms were heard, by run: the note of a step names the alarm that led to it. */
  private static List<String> heard(TestLifecycle walk) throws Exception {
    List<String> heard = new ArrayList<>();
    for (RunHead run : walk.store().decisions().runs()) {
      for (Step step : walk.store().journal().steps(run.id())) {
        if (step.note().contains("check/")) {
          heard.add(run.id() + " " + step.note().replace("heard ", ""));
        }
      }
    }
    return heard;
  }

  /** The days of the alarms of each run, in the order in which it heard them. */
  private static List<String> order(TestLifecycle walk) throws Exception {
    List<String> days = new ArrayList<>();
    for (RunHead run : walk.store().decisions().runs().reversed()) {
      for (Step step : walk.store().journal().steps(run.id())) {
        if (step.note().contains("check/")) {
          String note = step.note();
          days.add(run.id() + note.substring(note.length() - 10));
        }
      }
    }
    return days;
  }
}
