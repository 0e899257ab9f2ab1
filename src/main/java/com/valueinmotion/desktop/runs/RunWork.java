package com.valueinmotion.desktop.runs;

import com.valueinmotion.desktop.screen.Notice;
import com.valueinmotion.desktop.screen.Notices;
import com.valueinmotion.desktop.task.Ending;
import com.valueinmotion.desktop.task.Tasks;
import com.valueinmotion.workbench.lifecycle.RunReport;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/** What takes time and changes runs; how it ended is told in a notice. */
final class RunWork {
  private final RunDesk desk;
  private final Tasks tasks;
  private final Notices notices;

  RunWork(RunDesk desk, Tasks tasks, Notices notices) {
    this.desk = desk;
    this.tasks = tasks;
    this.notices = notices;
  }

  /**
   * Forks, where a reason is given.
   *
   * @param forked told the number of the run that goes on
   */
  void fork(ForkViewModel asked, LongConsumer forked) {
    String why = asked.why();
    long run = asked.run();
    int step = asked.step();
    if (asked.isOpen() && !why.isEmpty()) {
      tasks.start(
          "Forking run " + run,
          progress -> desk.fork(run, step, why),
          ending ->
              tell(
                  ending,
                  made -> {
                    asked.cancel();
                    say(
                        Notice.Tone.GOOD,
                        "Run " + made.id() + " goes on in place of run " + run + ".");
                    forked.accept(made.id());
                  }));
    }
  }

  /** Runs every account that is known. */
  void runAll(Runnable done) {
    tasks.start(
        "Running all accounts",
        desk::runAll,
        ending ->
            tell(
                ending,
                report -> {
                  sayWhatWasLeft(report);
                  done.run();
                }));
  }

  private void sayWhatWasLeft(RunReport report) {
    if (!report.left().isEmpty()) {
      RunReport.Left first = report.left().getFirst();
      say(
          Notice.Tone.BAD,
          report.left().size() + " not run; " + first.subject() + ": " + first.because());
    } else if (report.lines().isEmpty()) {
      say(Notice.Tone.PLAIN, "There is no account yet. Import a file first.");
    }
  }

  <T> void tell(Ending<T> ending, Consumer<? super T> done) {
    switch (ending) {
      case Ending.Done<T>(T result) -> done.accept(result);
      case Ending.Failed<T>(String sentence) -> say(Notice.Tone.BAD, sentence);
      case Ending.Bug<T> bug -> say(Notice.Tone.BAD, bug.sentence());
      case Ending.Cancelled<T>() -> {}
    }
  }

  void say(Notice.Tone tone, String sentence) {
    notices.show(new Notice(tone, sentence, null));
  }
}
