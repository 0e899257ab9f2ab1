package com.valueinmotion.diagnosis;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether the account can grow now.
 *
 * @param standing the verdict
 * @param signs all four, met or not
 * @param blockedBy broken phases before Expansion, in order; value that is stuck there would be
 *     stuck in what is added too
 * @param renewalInDoubt notice has been given or a competitor named
 * @param deadline the contract's next deadline; null where no renewal date is known
 */
public record Expansion(
    Standing standing,
    List<Sign> signs,
    List<Phase> blockedBy,
    boolean renewalInDoubt,
    @Nullable Deadline deadline) {

  /** The verdict. */
  public enum Standing {
    READY("ready"),
    NOT_YET("not yet"),
    BLOCKED("blocked"),
    RENEW_FIRST("renew first");

    private final String words;

    Standing(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /** The four signs. */
  public enum Kind {
    CEILING("licence ceiling reached"),
    BREADTH("modules in broad use"),
    EXECUTIVES("executives satisfied"),
    USE_CASE("next use case qualified");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /** Whether a sign is met; what nobody told is unknown and counts as little as not met. */
  public enum Answer {
    MET("yes"),
    NOT_MET("no"),
    UNKNOWN("unknown");

    private final String words;

    Answer(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }

    /** Met where both are; not met where either is not. */
    Answer and(Answer other) {
      return this == NOT_MET || other == NOT_MET
          ? NOT_MET
          : this == UNKNOWN || other == UNKNOWN ? UNKNOWN : MET;
    }
  }

  /**
   * One sign.
   *
   * @param facts what it rests on, as far as it is known
   */
  public record Sign(Kind kind, Answer answer, List<ContextFact> facts) {
    public Sign {
      facts = List.copyOf(facts);
    }

    /** "licence ceiling reached: no (shelfware 38.1%)". */
    public String text() {
      String rests =
          facts.stream()
              .map(fact -> fact.label() + " " + fact.unit().text(fact.reading().value()))
              .collect(Collectors.joining(", "));
      return kind.label() + ": " + answer.words() + (rests.isEmpty() ? "" : " (" + rests + ")");
    }
  }

  public Expansion {
    signs = List.copyOf(signs);
    blockedBy = List.copyOf(blockedBy);
  }

  /** How many signs are met. */
  public int met() {
    int met = 0;
    for (Sign sign : signs) {
      met += sign.answer() == Answer.MET ? 1 : 0;
    }
    return met;
  }

  /** "blocked by Workflow, Adoption; 2 of 4 signs met". */
  public String text() {
    String why =
        switch (standing) {
          case READY, NOT_YET ->
              standing.words() + (deadline == null ? ", renewal date unknown" : "");
          case BLOCKED ->
              "blocked by "
                  + blockedBy.stream().map(Phase::title).collect(Collectors.joining(", "));
          case RENEW_FIRST ->
              "renew first: "
                  + (renewalInDoubt || deadline == null
                      ? "notice given or competitor named"
                      : deadline.text());
        };
    return why + "; " + met() + " of " + signs.size() + " signs met";
  }
}
