package com.valueinmotion.desktop.imports;

import com.valueinmotion.desktop.control.Texts;
import com.valueinmotion.intake.match.MatchQuestion;
import com.valueinmotion.intake.match.MatchQuestion.Candidate;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A name, the accounts it looks like, and what a person can say of that. */
final class MatchLine extends VBox {
  private static final int SHOWN = 3;

  MatchLine(MatchQuestion question, MatchViewModel model) {
    super(4);
    getStyleClass().add("match");
    String name = "\u201C" + question.name() + "\u201D";
    for (Candidate candidate : question.candidates().stream().limit(SHOWN).toList()) {
      Button same = Labels.button("Same account", () -> model.same(question, candidate));
      same.getStyleClass().add("in-row");
      same.setAccessibleText(name + " is " + candidate.name());
      HBox line =
          new HBox(
              8,
              Texts.wrapped(name + " " + candidate.why() + " as " + candidate.name(), "grid-12"),
              Labels.gap(),
              same);
      line.setAlignment(Pos.CENTER_LEFT);
      getChildren().add(line);
    }
    Button different =
        Labels.button(
            question.candidates().size() == 1 ? "Different" : "None of these",
            () -> model.different(question));
    Button later = Labels.button("Later", () -> model.later(question));
    different.setAccessibleText(name + " is a different account");
    later.setAccessibleText("Decide on " + name + " later");
    different.getStyleClass().add("in-row");
    later.getStyleClass().addAll("in-row", "flat");
    HBox last = (HBox) getChildren().getLast();
    if (question.candidates().size() == 1) {
      last.getChildren().addAll(different, later);
    } else {
      FlowPane rest = new FlowPane(8, 4, different, later);
      rest.setAlignment(Pos.CENTER_RIGHT);
      getChildren().add(rest);
    }
  }
}
