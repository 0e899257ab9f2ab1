package com.valueinmotion.desktop.today;

import com.valueinmotion.agent.Proposal;
import com.valueinmotion.agent.Stakes;
import com.valueinmotion.desktop.control.Texts;
import com.valueinmotion.desktop.text.DayText;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** ARR × p × urgency, each with what it is; so that the place in the queue can be checked. */
final class PriorityCard extends FlowPane {
  private static final double GAP = 12;
  private static final int ALL = 100;

  PriorityCard(TodayRow row, Stakes stakes) {
    super(GAP, 6);
    getStyleClass().addAll("priority-card");
    StakesText text = row.stakes();
    getChildren()
        .setAll(
            factor("Priority", text.priorityFull(), "", "title-16"),
            after("=", factor("ARR", text.arrFull(), "", "strong")),
            after(
                "×",
                factor(
                    "p: index " + stakes.index() + " ÷ 200", text.p(), "uncalibrated", "strong")),
            after("×", factor("urgency: " + notice(row), text.urgency(), "", "strong")));
    if (text.weight() != ALL) {
      getChildren()
          .add(after("×", factor("weight: " + agent(row), text.weight() + "%", "", "strong")));
    }
    setAccessibleText("Priority " + text.priorityFull() + " is " + text.factors());
  }

  private static String notice(TodayRow row) {
    Integer days = row.noticeDays();
    if (days == null) {
      return "no notice date";
    }
    return days < 0
        ? "notice " + DayText.ago(-days)
        : days == 0 ? "notice today" : DayText.count(days) + " to notice";
  }

  private static String agent(TodayRow row) {
    Proposal proposal = row.entry().proposal();
    return proposal == null ? row.badge() : proposal.agent() + " agent";
  }

  private static Node factor(String title, String value, String note, String style) {
    Label figure = Texts.whole(value, style);
    HBox line = new HBox(4, figure, Texts.whole(note, "grid-12", "muted"));
    line.setAlignment(Pos.BASELINE_LEFT);
    return new VBox(1, Texts.whole(title, "label-11", "muted"), line);
  }

  /** A line never ends with a sign. */
  private static Node after(String sign, Node factor) {
    HBox both = new HBox(GAP, Texts.whole(sign, "muted"), factor);
    both.setAlignment(Pos.CENTER_LEFT);
    return both;
  }
}
