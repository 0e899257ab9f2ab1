package com.valueinmotion.diagnosis;

import java.util.List;

/**
 * The smallest set of phases whose mending lowers the level.
 *
 * @param phases the break first, then in order of the flow
 * @param then the level afterwards
 */
public record Mend(List<Phase> phases, Level then) {
  public Mend {
    phases = List.copyOf(phases);
  }
}
