package com.valueinmotion.desktop.today;

import com.valueinmotion.agent.Governance.Reason;
import com.valueinmotion.desktop.control.Texts;
import com.valueinmotion.workbench.lifecycle.QueueEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks why: for a plan with the policy's reasons, for anything else in words alone. */
public final class ReasonCard extends AnswerCard {
  private final TextField text = new TextField();
  private final Button answer = new Button();
  private final ToggleGroup group = new ToggleGroup();
  private final List<ToggleButton> choices = new ArrayList<>();
  private BiConsumer<String, String> answered = (id, words) -> {};

  public ReasonCard() {
    text.setId("reason");
    text.setAccessibleText("In your own words");
    answer.getStyleClass().add("accent");
    answer.setOnAction(pressed -> entered());
  }

  /** Told the reason's id, which may be empty, and the words, which may be too. */
  void onAnswer(BiConsumer<String, String> told) {
    answered = told;
  }

  void ask(Asking what, TodayRow row, List<Reason> reasons) {
    boolean plan = row.entry().content() instanceof QueueEntry.Plan && what == Asking.REJECT;
    boolean due = row.entry().content() instanceof QueueEntry.Due;
    choices.clear();
    group.getToggles().clear();
    if (plan) {
      reasons.forEach(reason -> choices.add(choice(reason)));
    }
    text.clear();
    text.setPromptText(plan ? "In your own words, if you like" : "Why");
    answer.setText(what == Asking.GO_ON ? "Go on without" : due ? "Drop" : "Reject");
    List<Node> parts = new ArrayList<>();
    if (plan) {
      parts.add(new VBox(2, choices.toArray(Node[]::new)));
    }
    HBox buttons = new HBox(8, answer, cancel(), Texts.label("Enter, Esc", "label-11", "muted"));
    buttons.setAlignment(Pos.CENTER_LEFT);
    parts.addAll(List.of(text, buttons));
    fill(title(what, row), parts);
    setVisible(true);
    (plan && !choices.isEmpty() ? choices.getFirst() : text).requestFocus();
  }

  private ToggleButton choice(Reason reason) {
    ToggleButton choice = numbered(new ToggleButton(reason.label()), choices.size() + 1);
    choice.getStyleClass().add("flat");
    choice.setUserData(reason.id());
    choice.setToggleGroup(group);
    choice.setId("reason-" + reason.id());
    return choice;
  }

  private static String title(Asking what, TodayRow row) {
    if (what == Asking.GO_ON) {
      return "Why go on without it?";
    }
    return switch (row.entry().content()) {
      case QueueEntry.Plan plan -> "Why reject it? The next draft takes it into account.";
      case QueueEntry.Data data -> "Why will it not come?";
      case QueueEntry.Due due -> "Why is it dropped?";
      case QueueEntry.Question question -> "Why reject it?";
    };
  }

  /** The words come next. */
  @Override
  void chosen(int number) {
    if (number >= 1 && number <= choices.size()) {
      choices.get(number - 1).setSelected(true);
      text.requestFocus();
    }
  }

  @Override
  void entered() {
    Toggle chosen = group.getSelectedToggle();
    answered.accept(chosen == null ? "" : String.valueOf(chosen.getUserData()), text.getText());
  }
}
