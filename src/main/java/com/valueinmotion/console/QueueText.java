package com.valueinmotion.console;

import com.valueinmotion.agent.Proposal;
import com.valueinmotion.agent.Stakes;
import com.valueinmotion.diagnosis.Priority;
import com.valueinmotion.document.PlanMarkdown;
import com.valueinmotion.plan.PlanStatus;
import com.valueinmotion.workbench.lifecycle.QueueEntry;
import com.valueinmotion.workbench.lifecycle.ReviewQueue;
import java.util.List;

/** The queue as a person reads it. */
final class QueueText {
  private QueueText() {}

  static String of(List<QueueEntry> entries, ReviewQueue.Queue queue) {
    return of(entries)
        + (entries.isEmpty() ? "Nothing waits for you" : entries.size() + " wait for you")
        + ", "
        + queue.later().size()
        + " later, "
        + queue.today().size()
        + " decided today.\n";
  }

  static String of(List<QueueEntry> entries) {
    StringBuilder text = new StringBuilder();
    for (QueueEntry entry : entries) {
      text.append("%5d  %s%n".formatted(entry.ask().id(), head(entry)).replace("\r", ""));
      text.append("       ").append(entry.ask().draft().title()).append(why(entry)).append('\n');
      Stakes stakes = entry.stakes();
      if (stakes != null) {
        text.append("       ").append(priority(entry, stakes.priority())).append('\n');
      }
    }
    return text.toString();
  }

  static String whole(QueueEntry entry) {
    String more =
        switch (entry.content()) {
          case QueueEntry.Plan(Proposal proposal) -> plan(proposal);
          case QueueEntry.Data(var request) -> request.text() + "\nDue " + request.due() + "\n";
          case QueueEntry.Due(var reminder) ->
              reminder.title()
                  + "\nwith "
                  + reminder.theirs()
                  + ", due "
                  + reminder.due()
                  + "; done when "
                  + reminder.doneWhen()
                  + "\n";
          case QueueEntry.Question(String words) -> words + "\n";
        };
    return head(entry) + "\n" + more + "content " + entry.ask().draft().hash() + "\n";
  }

  private static String plan(Proposal proposal) {
    StringBuilder text = new StringBuilder();
    text.append(proposal.agent()).append(" agent: ").append(proposal.why()).append('\n');
    proposal.changed().forEach(change -> text.append("changed: ").append(change).append('\n'));
    if (!proposal.wordedBy().isEmpty()) {
      text.append("in the words of ").append(proposal.wordedBy()).append('\n');
    }
    proposal
        .findings()
        .forEach(
            fact ->
                text.append("- ")
                    .append(fact.text())
                    .append(" (")
                    .append(fact.source().cite())
                    .append(")\n"));
    return text.append('\n')
        .append(PlanMarkdown.render(proposal.plan(), new PlanStatus.Draft()))
        .toString();
  }

  private static String head(QueueEntry entry) {
    Stakes stakes = entry.stakes();
    if (stakes == null) {
      return entry.name();
    }
    return stakes.level().glyph()
        + " "
        + entry.name()
        + "  "
        + stakes.level()
        + (stakes.unproven() ? ", unproven" : "")
        + "  "
        + (stakes.breaksAt() == null ? "no break" : "breaks at " + stakes.breaksAt().title())
        + (stakes.deadline() == null ? "" : "  notice by " + stakes.deadline());
  }

  private static String why(QueueEntry entry) {
    Proposal proposal = entry.proposal();
    if (proposal == null) {
      return entry.content() instanceof QueueEntry.Due(var reminder)
          ? " (due " + reminder.due() + ", with " + reminder.theirs() + ")"
          : "";
    }
    String changed = proposal.changed().isEmpty() ? "" : "; " + proposal.changed().getFirst();
    return " (" + proposal.agent() + ")" + changed;
  }

  private static String priority(QueueEntry entry, Priority priority) {
    Proposal proposal = entry.proposal();
    int percent =
        proposal != null
            ? proposal.weight()
            : entry.content() instanceof QueueEntry.Data(var request) ? request.weight() : 100;
    String weight = percent == 100 ? "" : " × " + percent + "%";
    return "priority "
        + entry.ask().draft().rank()
        + ": ARR "
        + (priority.arr() == null ? "unknown" : priority.arr())
        + " × p "
        + priority.probability()
        + " × urgency "
        + priority.urgency()
        + weight;
  }
}
