package com.valueinmotion.agent.lifecycle;

import com.valueinmotion.agent.anchor.Anchor;
import com.valueinmotion.agent.anchor.Anchored;
import java.util.List;

/** What a handoff holds and what it lacks. */
public record Audit(List<Anchored> found, List<Anchor> missing) {
  public Audit {
    found = List.copyOf(found);
    missing = List.copyOf(missing);
  }
}
