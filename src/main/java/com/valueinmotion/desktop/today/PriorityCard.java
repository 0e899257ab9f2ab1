package com.valueinmotion.desktop.today;

import com.valueinmotion.agent.Stakes;
import com.valueinmotion.desktop.text.DayText;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** ARR × p × urgency, each with what it is; so that the place in the queue can be checked. */
final class PriorityCard extends FlowPane {
  private static final int ALL = 100;

  PriorityCard(TodayRow row, Stakes stakes) {
    super(14, 6);
    getStyleClass().addAll("priority-card");
    StakesText text = row.stakes();
    getChildren()
        .setAll(
            factor("Priority", text.priorityFull(), "", "title-16"),
            sign("="),
            factor("ARR", text.arrFull(), "", "strong"),
            sign("×"),
            factor("p: index " + stakes.index() + " ÷ 200", text.p(), "uncalibrated", "strong"),
            sign("×"),
            factor("urgency: " + notice(row), text.urgency(), "", "strong"));
    if (text.weight() != ALL) {
      getChildren()
          .addAll(sign("×"), factor("weight: " + agent(row), text.weight() + "%", "", "strong"));
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
    return row.entry().proposal() == null ? row.badge() : row.entry().proposal().agent();
  }

  private static Node factor(String title, String value, String note, String style) {
    Label figure = Parts.whole(value + (note.isEmpty() ? "" : " "), style);
    javafx.scene.layout.HBox line =
        new javafx.scene.layout.HBox(figure, Parts.whole(note, "grid-12", "muted"));
    line.setAlignment(javafx.geometry.Pos.BASELINE_LEFT);
    return new VBox(1, Parts.whole(title, "label-11", "muted"), line);
  }

  private static Node sign(String text) {
    Label sign = Parts.whole(text, "muted");
    sign.setMinHeight(36);
    return sign;
  }
}
