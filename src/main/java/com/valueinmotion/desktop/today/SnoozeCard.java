package com.valueinmotion.desktop.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Asks until when: four days by digit, or any day by its date. */
public final class SnoozeCard extends AnswerCard {
  private final TextField day = new TextField();
  private final List<LocalDate> days = new ArrayList<>();
  private Consumer<String> snoozed = until -> {};

  public SnoozeCard() {
    day.setId("snooze-day");
    day.setAccessibleText("Another day");
    HBox.setHgrow(day, Priority.ALWAYS);
  }

  /** Told the day as it was chosen or typed. */
  void onSnooze(Consumer<String> told) {
    snoozed = told;
  }

  void ask(LocalDate today) {
    Map<String, LocalDate> offers = new LinkedHashMap<>();
    offers.put("Tomorrow", today.plusDays(1));
    offers.put("In a week", today.plusWeeks(1));
    offers.put("In two weeks", today.plusWeeks(2));
    offers.put("In a month", today.plusMonths(1));
    days.clear();
    VBox choices = new VBox(2);
    offers.forEach(
        (title, until) -> {
          days.add(until);
          Button choice = numbered(new Button(title + ", " + until), days.size());
          choice.getStyleClass().add("flat");
          choice.setOnAction(pressed -> snoozed.accept(until.toString()));
          choices.getChildren().add(choice);
        });
    day.clear();
    day.setPromptText("Another day, as " + today.plusWeeks(3));
    Button snooze = new Button("Snooze");
    snooze.getStyleClass().add("accent");
    snooze.setOnAction(pressed -> entered());
    HBox buttons = new HBox(8, day, snooze, cancel());
    buttons.setAlignment(Pos.CENTER_LEFT);
    fill("Snooze until when?", List.<Node>of(choices, buttons));
    setVisible(true);
    choices.getChildren().getFirst().requestFocus();
  }

  @Override
  void chosen(int number) {
    if (number >= 1 && number <= days.size()) {
      snoozed.accept(days.get(number - 1).toString());
    }
  }

  @Override
  void entered() {
    snoozed.accept(day.getText());
  }
}
