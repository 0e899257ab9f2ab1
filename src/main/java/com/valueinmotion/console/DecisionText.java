package com.valueinmotion.console;

import com.valueinmotion.runtime.Decision;
import com.valueinmotion.runtime.Effect;
import com.valueinmotion.runtime.JournalException;
import com.valueinmotion.runtime.RunHead;
import com.valueinmotion.runtime.Verdict;
import com.valueinmotion.workbench.lifecycle.Lifecycle;
import com.valueinmotion.workbench.lifecycle.QueueEntry;
import java.util.List;

/** What a decision led to, as a person reads it. */
final class DecisionText {
  private DecisionText() {}

  static String of(Decision made, QueueEntry entry, Lifecycle lifecycle) throws JournalException {
    StringBuilder text = new StringBuilder();
    text.append(entry.name()).append(": ").append(made.title());
    text.append(", ").append(made.verdict().words());
    text.append(made.until() == null ? "" : " until " + made.until().toString().substring(0, 10))
        .append(".\n");
    RunHead run = lifecycle.journal().run(made.run()).orElseThrow();
    if (made.verdict() != Verdict.SNOOZED) {
      List<Effect> effects = lifecycle.journal().effects(run.id());
      effects.stream()
          .filter(effect -> !effect.intended().isBefore(made.at()))
          .forEach(effect -> text.append("  ").append(effect.result()).append('\n'));
      var steps = lifecycle.journal().steps(run.id());
      text.append("  ").append(steps.getLast().note()).append('\n');
    }
    return text.toString();
  }
}
