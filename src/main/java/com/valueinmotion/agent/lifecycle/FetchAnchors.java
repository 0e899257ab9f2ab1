package com.valueinmotion.agent.lifecycle;

import com.valueinmotion.agent.Pace;
import com.valueinmotion.agent.anchor.Anchored;
import com.valueinmotion.agent.anchor.Reader.Reading;
import com.valueinmotion.runtime.NodeWork;
import com.valueinmotion.runtime.StepContext;
import com.valueinmotion.runtime.StepFailed;
import com.valueinmotion.runtime.StepResult;
import java.util.ArrayList;
import java.util.List;

/** Looks for what is missing in everything that was imported. */
final class FetchAnchors implements NodeWork {
  private final Desk desk;

  FetchAnchors(Desk desk) {
    this.desk = desk;
  }

  @Override
  public StepResult begin(StepContext context) throws StepFailed {
    Audit audit = Channels.ANCHORS.in(context).orElseThrow();
    Reading reading = desk.reader().read(desk.facts(context), audit.missing(), Pace.of(context));
    List<Anchored> found = reading.found();
    String remark = reading.remark().isEmpty() ? "" : "; " + reading.remark();
    if (found.isEmpty()) {
      return StepResult.of("none", "notes, contacts and deals do not say it" + remark)
          .measuring(reading.spans());
    }
    List<Anchored> all = new ArrayList<>(Channels.FETCHED.in(context).orElse(List.of()));
    all.addAll(found);
    Anchored first = found.getFirst();
    return Channels.FETCHED.write(
        StepResult.of(
                "found",
                first.anchor().title()
                    + ": “"
                    + first.fact().text()
                    + "” ("
                    + first.fact().source().cite()
                    + ")"
                    + remark)
            .measuring(reading.spans()),
        all);
  }
}
