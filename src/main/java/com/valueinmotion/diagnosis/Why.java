package com.valueinmotion.diagnosis;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why the level is what it is, and what would change it.
 *
 * @param breaks where the flow breaks; a second where the first explains too little; empty where
 *     nothing does
 * @param influences one for each reason, in catalogue order
 * @param mend what would lower the level, null where it is low or no mending of phases would
 */
public record Why(List<Break> breaks, List<Influence> influences, @Nullable Mend mend) {
  public Why {
    breaks = List.copyOf(breaks);
    influences = List.copyOf(influences);
  }

  public Optional<Mend> mending() {
    return Optional.ofNullable(mend);
  }
}
