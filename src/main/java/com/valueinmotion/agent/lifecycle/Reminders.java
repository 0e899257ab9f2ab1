package com.valueinmotion.agent.lifecycle;

import com.valueinmotion.plan.Plan;
import com.valueinmotion.plan.PlanAction;
import com.valueinmotion.plan.PlanAction.Status;
import com.valueinmotion.runtime.AskDraft;
import com.valueinmotion.runtime.Asks;
import com.valueinmotion.runtime.Hashes;
import com.valueinmotion.runtime.Intent;
import com.valueinmotion.runtime.Signal;
import com.valueinmotion.runtime.StepContext;
import com.valueinmotion.runtime.StepFailed;
import com.valueinmotion.runtime.StepResult;
import com.valueinmotion.runtime.Verdict;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** The actions of what is under way, each a question on its day: done? */
final class Reminders {
  static final String KEY = "reminder/";

  /** The reminders that should be open. */
  Asks of(List<InForce> inForce) {
    List<AskDraft> drafts = new ArrayList<>();
    for (InForce each : inForce) {
      Plan plan = each.proposal().plan();
      for (PlanAction action : plan.actions()) {
        if (action.status() == Status.NOT_STARTED || action.status() == Status.IN_PROGRESS) {
          drafts.add(draft(each, plan, action));
        }
      }
    }
    return new Asks(AskKind.REMINDER, drafts);
  }

  private static AskDraft draft(InForce each, Plan plan, PlanAction action) {
    String content =
        Channel.text(
            new Reminder(
                plan.accountName(),
                plan.motion(),
                plan.id(),
                action.id(),
                action.title(),
                action.theirs(),
                action.due(),
                action.doneWhen(),
                each.proposal().stakes()));
    return new AskDraft(
        KEY + plan.id() + "/" + action.id(),
        AskKind.REMINDER,
        action.title(),
        content,
        Hashes.of(content),
        each.proposal().rank(),
        action.due().atStartOfDay().toInstant(ZoneOffset.UTC));
  }

  /** A person says that it is done, or that it will not be. Waits further. */
  StepResult heard(StepContext context, Signal signal) throws StepFailed {
    String about = signal.value("ask").substring(KEY.length());
    Status status =
        signal.value("verdict").equals(Verdict.REJECTED.name()) ? Status.DROPPED : Status.DONE;
    List<InForce> after = new ArrayList<>();
    List<Intent> intents = new ArrayList<>();
    for (InForce each : Channels.IN_FORCE.in(context).orElse(List.of())) {
      Plan plan = each.proposal().plan();
      String prefix = plan.id() + "/";
      if (!about.startsWith(prefix)) {
        after.add(each);
        continue;
      }
      String action = about.substring(prefix.length());
      after.add(each.withPlan(plan.withAction(action, a -> a.withStatus(status))));
      intents.add(
          new Intent(
              CarryOut.ACTION_STATUS + ":" + about + ":" + status,
              CarryOut.ACTION_STATUS,
              Channel.text(new CarryOut.Progress(plan.id(), action, status))));
    }
    return Channels.IN_FORCE.write(
        StepResult.of("", status.title() + ": " + about + ", as " + signal.value("by") + " says")
            .intending(intents)
            .asking(of(after)),
        after);
  }
}
