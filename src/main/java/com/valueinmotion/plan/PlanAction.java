package com.valueinmotion.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * One step of a plan.
 *
 * @param id stable within the plan, so that a second export updates
 * @param title what is done; the customer may read it
 * @param ours who does it on our side
 * @param theirs who does it at the customer
 * @param due the day
 * @param status how far it is
 * @param doneWhen how both sides will know
 * @param evidence ids of the facts it answers
 */
public record PlanAction(
    String id,
    String title,
    String ours,
    String theirs,
    LocalDate due,
    Status status,
    String doneWhen,
    List<String> evidence) {
  /** Ends the name of a role that nobody is known to hold. */
  public static final String TO_BE_NAMED = ", to be named";

  public PlanAction {
    evidence = List.copyOf(evidence);
  }

  public PlanAction withTitle(String changed) {
    return new PlanAction(id, changed, ours, theirs, due, status, doneWhen, evidence);
  }

  public PlanAction withOurs(String changed) {
    return new PlanAction(id, title, changed, theirs, due, status, doneWhen, evidence);
  }

  public PlanAction withTheirs(String changed) {
    return new PlanAction(id, title, ours, changed, due, status, doneWhen, evidence);
  }

  public PlanAction withDue(LocalDate changed) {
    return new PlanAction(id, title, ours, theirs, changed, status, doneWhen, evidence);
  }

  public PlanAction withStatus(Status changed) {
    return new PlanAction(id, title, ours, theirs, due, changed, doneWhen, evidence);
  }

  public PlanAction withDoneWhen(String changed) {
    return new PlanAction(id, title, ours, theirs, due, status, changed, evidence);
  }

  /** How far an action is. */
  public enum Status {
    NOT_STARTED("Not started"),
    IN_PROGRESS("In progress"),
    DONE("Done"),
    DROPPED("Dropped");

    private final String title;

    Status(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }
}
