package com.valueinmotion.agent.lifecycle;

import com.valueinmotion.agent.anchor.Anchor;
import com.valueinmotion.agent.anchor.Anchored;
import com.valueinmotion.runtime.NodeWork;
import com.valueinmotion.runtime.StepContext;
import com.valueinmotion.runtime.StepFailed;
import com.valueinmotion.runtime.StepResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What the handoff holds: in rows, in texts, or waived by a person. */
final class AuditHandoff implements NodeWork {
  private final Desk desk;

  AuditHandoff(Desk desk) {
    this.desk = desk;
  }

  @Override
  public StepResult begin(StepContext context) throws StepFailed {
    List<Anchored> found = new ArrayList<>(desk.audit().found(desk.facts(context)));
    Channels.FETCHED.in(context).orElse(List.of()).stream()
        .filter(fetched -> found.stream().noneMatch(f -> f.anchor() == fetched.anchor()))
        .forEach(found::add);
    List<Waived> waived = Channels.WAIVED.in(context).orElse(List.of());
    List<Anchor> missing =
        Arrays.stream(Anchor.values())
            .filter(anchor -> found.stream().noneMatch(f -> f.anchor() == anchor))
            .filter(anchor -> waived.stream().noneMatch(w -> w.anchor() == anchor))
            .toList();
    String held = found.stream().map(f -> f.anchor().title()).collect(Collectors.joining(", "));
    return Channels.ANCHORS.write(
        StepResult.of(
            "",
            (held.isEmpty() ? "nothing found" : "found: " + held)
                + (missing.isEmpty() ? "" : "; missing: " + titles(missing))
                + (waived.isEmpty() ? "" : "; " + waived.size() + " waived")),
        new Audit(found, missing));
  }

  static String titles(List<Anchor> anchors) {
    return anchors.stream().map(Anchor::title).collect(Collectors.joining(", "));
  }
}
