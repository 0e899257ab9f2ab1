package com.valueinmotion.document;

import com.valueinmotion.plan.Evidence;
import com.valueinmotion.plan.Plan;
import com.valueinmotion.plan.PlanAction;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A plan as a mail to the customer: what we see, what we propose, what we ask. Speaks only of facts
 * that are the policy has customer words for, and never of risk, friction or index.
 *
 * @param recipients the first in To, the others in Cc; may be empty, it is a draft
 * @param subject one line
 * @param text the plain part
 * @param html the same as HTML
 */
public record PlanMail(List<Plan.Recipient> recipients, String subject, String text, String html) {
  private static final int MOST_FACTS = 6;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  public static PlanMail of(Plan plan) {
    String subject = plan.accountName() + ": " + plan.subject();
    return new PlanMail(plan.recipients(), subject, text(plan), html(plan, subject));
  }

  private static String text(Plan plan) {
    StringBuilder text = new StringBuilder();
    text.append(greeting(plan)).append("\n\n").append(opening(plan)).append("\n");
    List<String> facts = facts(plan);
    if (!facts.isEmpty()) {
      text.append("\nWhat we see today:\n");
      facts.forEach(fact -> text.append("- ").append(fact).append("\n"));
    }
    text.append("\nWhat we propose:\n");
    int number = 1;
    for (PlanAction action : open(plan)) {
      text.append(number++).append(". ").append(action.title());
      text.append("\n   by ").append(DAY.format(action.due()));
      text.append("; ").append(who(action));
      text.append("\n   done when: ").append(action.doneWhen()).append("\n");
    }
    return text.append("\n")
        .append(closing(plan))
        .append("\n\nBest regards,\n")
        .append(plan.owner())
        .append("\n")
        .toString();
  }

  private static String html(Plan plan, String subject) {
    String facts =
        facts(plan).stream()
            .map(fact -> "<li>" + Html.escape(fact) + "</li>\n")
            .collect(Collectors.joining());
    String actions = open(plan).stream().map(PlanMail::htmlAction).collect(Collectors.joining());
    return """
    <!DOCTYPE html>
    <html lang="en">
    <head><meta charset="utf-8"><title>%s</title></head>
    <body style="font-family:Calibri,Arial,sans-serif;font-size:11pt;line-height:1.45;color:#1F2328">
    <p>%s</p>
    <p>%s</p>
    %s<p><b>What we propose</b></p>
    <ol>
    %s</ol>
    <p>%s</p>
    <p>Best regards,<br>%s</p>
    </body>
    </html>
    """
        .formatted(
            Html.escape(subject),
            Html.escape(greeting(plan)),
            Html.escape(opening(plan)),
            facts.isEmpty() ? "" : "<p><b>What we see today</b></p>\n<ul>\n" + facts + "</ul>\n",
            actions,
            Html.escape(closing(plan)),
            Html.escape(plan.owner()));
  }

  private static String htmlAction(PlanAction action) {
    return "<li><b>%s</b><br>by %s; %s<br><span style=\"color:#57606A\">done when: %s</span></li>\n"
        .formatted(
            Html.escape(action.title()),
            DAY.format(action.due()),
            Html.escape(who(action)),
            Html.escape(action.doneWhen()));
  }

  private static String greeting(Plan plan) {
    return plan.recipients().isEmpty()
        ? "Hello,"
        : "Hello " + plan.recipients().getFirst().name() + ",";
  }

  private static String opening(Plan plan) {
    return "Here is what we propose until "
        + DAY.format(plan.ends())
        + ". The aim: "
        + plan.objective()
        + ".";
  }

  private static String closing(Plan plan) {
    LocalDate first =
        open(plan).stream().map(PlanAction::due).min(LocalDate::compareTo).orElse(plan.ends());
    return "Please tell us by "
        + DAY.format(first)
        + " whether this fits, or what you would change. We look at it together on "
        + DAY.format(plan.checkpoint())
        + ".";
  }

  private static List<String> facts(Plan plan) {
    return plan.evidence().stream()
        .flatMap(e -> Stream.ofNullable(e.told()).map(told -> sentence(told, e)))
        .limit(MOST_FACTS)
        .toList();
  }

  private static List<PlanAction> open(Plan plan) {
    return plan.actions().stream()
        .filter(
            a -> a.status() != PlanAction.Status.DONE && a.status() != PlanAction.Status.DROPPED)
        .toList();
  }

  private static String sentence(String told, Evidence evidence) {
    return Character.toUpperCase(told.charAt(0))
        + told.substring(1)
        + ": "
        + inWords(evidence.value())
        + " ("
        + DAY.format(evidence.observedOn())
        + ")";
  }

  /** "54 d" and "2.3×" are for grids. */
  private static String inWords(String value) {
    return value.replaceAll(" d$", " days").replaceAll("×$", " times");
  }

  private static String who(PlanAction action) {
    return action.theirs().isBlank()
        ? action.ours()
        : "on our side "
            + action.ours()
            + ", on yours "
            + action.theirs().replace(PlanAction.TO_BE_NAMED, " (please tell us who)");
  }
}
