package com.valueinmotion.language.anchor;

import java.util.List;
import java.util.stream.Stream;

/**
 * What came of holding anchors to their notes.
 *
 * @param found what may be taken
 * @param refused what may not, and why
 * @param flagged what holds by itself but stands in a note that reads like orders to a machine: it
 *     is shown with a badge and never taken without a person
 */
public record Checked(List<FoundAnchor> found, List<Refusal> refused, List<FoundAnchor> flagged) {
  /** What came of pointing at nothing. */
  public static final Checked NOTHING = new Checked(List.of(), List.of(), List.of());

  public Checked {
    found = List.copyOf(found);
    refused = List.copyOf(refused);
    flagged = List.copyOf(flagged);
  }

  /** Both, without what would be there twice. */
  public Checked and(Checked other) {
    return new Checked(
        Stream.concat(found.stream(), other.found.stream()).distinct().toList(),
        Stream.concat(refused.stream(), other.refused.stream()).distinct().toList(),
        Stream.concat(flagged.stream(), other.flagged.stream()).distinct().toList());
  }

  /** How many stand, by themselves or with a badge. */
  public int standing() {
    return found.size() + flagged.size();
  }
}
