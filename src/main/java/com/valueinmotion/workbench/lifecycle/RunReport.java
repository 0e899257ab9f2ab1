package com.valueinmotion.workbench.lifecycle;

import com.valueinmotion.agent.lifecycle.Card;
import com.valueinmotion.agent.lifecycle.Channels;
import com.valueinmotion.runtime.JournalException;
import com.valueinmotion.runtime.RunHead;
import com.valueinmotion.runtime.RunJournal;
import com.valueinmotion.runtime.RunStatus;
import com.valueinmotion.runtime.Step;
import com.valueinmotion.runtime.StepFailed;
import java.util.ArrayList;
import java.util.List;

/**
 * How running accounts ended.
 *
 * @param lines one an account, in the order they were run
 * @param left accounts that were not driven, and why
 */
public record RunReport(List<Line> lines, List<Left> left) {
  /** Nothing was run. */
  public static final RunReport NONE = new RunReport(List.of(), List.of());

  public RunReport {
    lines = List.copyOf(lines);
    left = List.copyOf(left);
  }

  /**
   * One account.
   *
   * @param name the account's name
   * @param steps all steps of the run
   */
  public record Line(RunHead run, String name, List<Step> steps) {
    public Line {
      steps = List.copyOf(steps);
    }
  }

  /** An account that was not driven. */
  public record Left(String subject, String because) {}

  /** How many stand at a node. */
  public long at(String node) {
    return lines.stream().filter(line -> line.run().at().contains(node)).count();
  }

  public long with(RunStatus status) {
    return lines.stream().filter(line -> line.run().status() == status).count();
  }

  /** Lines as they come. */
  static final class Lines {
    private final List<RunHead> runs = new ArrayList<>();
    private final List<Left> left = new ArrayList<>();

    void add(RunHead run) {
      runs.add(run);
    }

    void left(String subject, String because) {
      left.add(new Left(subject, because));
    }

    RunReport report(RunJournal journal) throws JournalException {
      List<Line> lines = new ArrayList<>();
      for (RunHead run : runs) {
        List<Step> steps = journal.steps(run.id());
        lines.add(new Line(run, name(run, journal), steps));
      }
      return new RunReport(lines, left);
    }
  }

  /** The account's name as the run last loaded it; its id where it never did. */
  static String name(RunHead run, RunJournal journal) throws JournalException {
    Step loaded = journal.last(run.id(), "load").orElse(null);
    try {
      return loaded == null
          ? run.subject()
          : Channels.CARD.in(loaded.writes()).map(Card::name).orElse(run.subject());
    } catch (StepFailed e) {
      return run.subject();
    }
  }
}
