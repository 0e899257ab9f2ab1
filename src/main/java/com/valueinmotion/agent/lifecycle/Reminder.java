package com.valueinmotion.agent.lifecycle;

import com.valueinmotion.agent.Stakes;
import java.time.LocalDate;

/**
 * An action of an approved plan that is due.
 *
 * @param account its name
 * @param motion the plan's motion
 * @param plan id of the plan
 * @param action id of the action
 * @param title what is done
 * @param theirs with whom
 * @param due by when
 * @param doneWhen how both sides will know
 * @param stakes what was at stake when the plan was approved
 */
public record Reminder(
    String account,
    String motion,
    String plan,
    String action,
    String title,
    String theirs,
    LocalDate due,
    String doneWhen,
    Stakes stakes) {}
