package com.valueinmotion.desktop.today;

import com.valueinmotion.agent.Cited;
import com.valueinmotion.agent.Proposal;
import com.valueinmotion.agent.anchor.Anchor;
import com.valueinmotion.agent.lifecycle.DataRequest;
import com.valueinmotion.agent.lifecycle.Reminder;
import com.valueinmotion.desktop.control.Texts;
import com.valueinmotion.desktop.text.DayText;
import com.valueinmotion.desktop.text.SentenceText;
import com.valueinmotion.desktop.text.SignedText;
import com.valueinmotion.document.PlanMail;
import com.valueinmotion.plan.Plan;
import com.valueinmotion.plan.PlanAction;
import com.valueinmotion.workbench.lifecycle.QueueEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What is asked, as sections from top to bottom: one way for each kind of entry. */
final class EntrySections {
  private final LocalDate today;
  private final List<Node> nodes = new ArrayList<>();

  EntrySections(LocalDate today) {
    this.today = today;
  }

  List<Node> of(QueueEntry entry) {
    switch (entry.content()) {
      case QueueEntry.Plan(Proposal proposal) -> plan(proposal);
      case QueueEntry.Data(DataRequest request) -> request(request);
      case QueueEntry.Due(Reminder reminder) -> reminder(reminder);
      case QueueEntry.Question(String text) -> {
        nodes.add(title("Open question"));
        nodes.add(Texts.wrapped(entry.ask().draft().title(), "strong"));
        nodes.add(Texts.wrapped(text, "text-13"));
      }
    }
    return nodes;
  }

  private void plan(Proposal proposal) {
    Plan plan = proposal.plan();
    if (!proposal.changed().isEmpty()) {
      VBox changed = new VBox(2, Texts.label("Changed since the last draft", "strong", "grid-12"));
      changed.getStyleClass().add("changed");
      proposal
          .changed()
          .forEach(
              line -> changed.getChildren().add(Texts.wrapped(SignedText.of(line), "grid-12")));
      nodes.add(changed);
    }
    nodes.add(
        new VBox(
            2,
            Texts.wrapped(proposal.motion(), "pane-title"),
            Texts.wrapped(
                sentence(proposal.why()) + " Proposed by the " + proposal.agent() + " agent.",
                "grid-12",
                "muted")));
    if (!proposal.wordedBy().isEmpty()) {
      nodes.add(Texts.wrapped("In the words of " + proposal.wordedBy() + ".", "grid-12", "muted"));
    }
    if (!plan.evidence().isEmpty()) {
      nodes.add(title("Evidence"));
      nodes.add(new EvidenceGrid(plan.evidence(), today));
    }
    List<Cited> more = beside(proposal);
    if (!more.isEmpty()) {
      nodes.add(title("Also found"));
      more.forEach(found -> nodes.add(found(found)));
    }
    nodes.add(title("Plan until " + plan.ends() + ": " + plan.objective()));
    List<PlanAction> actions = plan.actions();
    for (int at = 0; at < actions.size(); at++) {
      nodes.add(action(at + 1, actions.get(at)));
    }
    nodes.add(title("Mail draft, for the customer: no risk, no index"));
    nodes.add(new MailCard(PlanMail.of(plan)));
  }

  /** What the agent found besides the plan's own evidence: the same value is not said twice. */
  private static List<Cited> beside(Proposal proposal) {
    return proposal.findings().stream()
        .filter(
            found ->
                proposal.plan().evidence().stream()
                    .noneMatch(evidence -> evidence.source().equals(found.source())))
        .toList();
  }

  private void request(DataRequest request) {
    nodes.add(
        title("What is missing, due " + request.due() + " (" + distance(request.due()) + ")"));
    for (Anchor anchor : request.missing()) {
      nodes.add(
          new VBox(
              1,
              Texts.wrapped(anchor.title(), "strong"),
              Texts.wrapped("Import a file that says " + anchor.what() + ".", "grid-12", "muted")));
    }
    nodes.add(
        Texts.wrapped(
            "The plan for this account waits for it. Go on without it where nobody will ever write"
                + " it down, and say why: the log keeps the reason.",
            "text-13"));
  }

  private void reminder(Reminder reminder) {
    nodes.add(title("Due " + reminder.due() + " (" + distance(reminder.due()) + ")"));
    nodes.add(Texts.wrapped(reminder.title(), "strong"));
    nodes.add(Texts.wrapped("With " + reminder.theirs(), "text-13"));
    nodes.add(Texts.wrapped("Done when: " + reminder.doneWhen(), "text-13"));
    nodes.add(Texts.wrapped("Of the approved plan " + reminder.motion(), "grid-12", "muted"));
  }

  private String distance(LocalDate day) {
    String distance = DayText.distance(today, day);
    return day.isAfter(today) ? "in " + distance : distance;
  }

  private static Node found(Cited found) {
    Label text = Texts.wrapped(SignedText.of(found.text()), "grid-12");
    HBox.setHgrow(text, Priority.ALWAYS);
    HBox line = new HBox(12, text, Texts.whole(found.source().cite(), "grid-12", "muted"));
    line.setAlignment(Pos.TOP_LEFT);
    return line;
  }

  private static Node action(int number, PlanAction action) {
    Label at = Texts.whole(Integer.toString(number), "number", "muted");
    at.setMinWidth(18);
    String who =
        action.theirs().isBlank() ? action.ours() : action.ours() + " with " + action.theirs();
    VBox what =
        new VBox(
            1,
            Texts.wrapped(action.title(), "text-13"),
            Texts.wrapped(who + "; done when: " + action.doneWhen(), "grid-12", "muted"));
    HBox.setHgrow(what, Priority.ALWAYS);
    Label due = Texts.whole(action.due().toString(), "number", "grid-12");
    HBox line = new HBox(10, at, what);
    action.evidence().forEach(id -> line.getChildren().add(chip(id)));
    line.getChildren().add(due);
    line.setAlignment(Pos.TOP_LEFT);
    line.getStyleClass().add("action");
    return line;
  }

  private static Node chip(String id) {
    Label chip = Texts.whole(id, "chip");
    chip.setAccessibleText("Evidence " + id);
    return chip;
  }

  private static String sentence(String text) {
    return text.endsWith(".") ? text : SentenceText.of(text);
  }

  private static Label title(String text) {
    return Texts.wrapped(text, "section", "strong", "grid-12");
  }
}
