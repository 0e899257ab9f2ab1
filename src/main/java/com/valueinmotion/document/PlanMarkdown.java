package com.valueinmotion.document;

import com.valueinmotion.diagnosis.Phase;
import com.valueinmotion.plan.Evidence;
import com.valueinmotion.plan.Plan;
import com.valueinmotion.plan.PlanAction;
import com.valueinmotion.plan.PlanStatus;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/** A plan as Markdown, for ourselves: with the risk category and every fact's file and row. */
public final class PlanMarkdown {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private PlanMarkdown() {}

  public static String render(Plan plan, PlanStatus status) {
    Phase breaksAt = plan.breaksAt();
    StringBuilder md = new StringBuilder();
    md.append("# ").append(cell(plan.accountName())).append(": ").append(plan.motion());
    md.append("\n\n").append(standing(plan, status)).append(" Internal.\n");
    md.append("\n| | |\n|---|---|\n");
    row(md, "Objective", plan.objective());
    row(md, "Risk", plan.level().glyph() + " " + plan.level() + ", index " + plan.index());
    row(md, "Breaks at", breaksAt == null ? "nowhere" : breaksAt.title());
    row(
        md,
        "Metric",
        plan.metric().label() + ": " + plan.metric().start() + " → " + plan.metric().target());
    row(md, "Owner", plan.owner());
    row(md, "Checkpoint", plan.checkpoint().toString());
    row(md, "Ends", plan.ends().toString());
    row(md, "Exit criterion", plan.exitCriterion());
    md.append("\n## Actions\n\n");
    md.append("| # | Action | Done when | Ours | Theirs | Due | Status | Evidence |\n");
    md.append("|---:|---|---|---|---|---|---|---|\n");
    int number = 1;
    for (PlanAction action : plan.actions()) {
      md.append("| ").append(number++);
      md.append(" | ").append(cell(action.title())).append(" | ").append(cell(action.doneWhen()));
      md.append(" | ").append(cell(action.ours())).append(" | ").append(cell(action.theirs()));
      md.append(" | ").append(action.due()).append(" | ").append(action.status().title());
      md.append(" | ").append(String.join(", ", action.evidence())).append(" |\n");
    }
    md.append("\n## Evidence\n\n");
    md.append(plan.evidence().isEmpty() ? "No signal is amber or red.\n" : evidence(plan));
    return md.append("\nAs of ")
        .append(plan.asOf())
        .append(", policy ")
        .append(plan.policy())
        .append(".\n")
        .toString();
  }

  private static String standing(Plan plan, PlanStatus status) {
    return "Version "
        + plan.version()
        + ". "
        + switch (status) {
          case PlanStatus.Draft() -> "Draft, not approved.";
          case PlanStatus.Approved(var decision) ->
              "Approved by " + cell(decision.by()) + ", " + MOMENT.format(decision.at()) + ".";
          case PlanStatus.Voided(var decision, var because) ->
              "Approval of version " + decision.version() + " void: " + cell(because) + ".";
        };
  }

  private static String evidence(Plan plan) {
    return "| | Fact | Value | Threshold | Observed | Source |\n|---|---|---|---|---|---|\n"
        + plan.evidence().stream().map(PlanMarkdown::evidence).collect(Collectors.joining());
  }

  private static String evidence(Evidence fact) {
    return "| %s | %s (%s) | %s | %s | %s%s | %s, %s |\n"
        .formatted(
            fact.id(),
            cell(fact.text()),
            fact.signal(),
            cell(fact.value()),
            cell(fact.threshold()),
            fact.observedOn(),
            fact.stale() ? " (stale)" : "",
            cell(fact.source().cite()),
            cell(fact.source().column()));
  }

  private static void row(StringBuilder md, String name, String value) {
    md.append("| ").append(name).append(" | ").append(cell(value)).append(" |\n");
  }

  /** Text in a table cell stays in its cell. */
  private static String cell(String text) {
    return text.replace("\\", "\\\\")
        .replace("|", "\\|")
        .replace("<", "&lt;")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
