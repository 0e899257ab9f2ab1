package com.valueinmotion.desktop.account;

import com.valueinmotion.desktop.control.InfluenceDots;
import com.valueinmotion.desktop.theme.Palette;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * Who is at the account, a person a line: role, influence, sentiment, last touch, what to notice.
 */
final class PeopleGrid extends GridPane {
  PeopleGrid(People people, Palette palette) {
    getStyleClass().add("people");
    getColumnConstraints()
        .addAll(
            column(96, HPos.LEFT),
            column(92, HPos.LEFT),
            column(24, HPos.LEFT),
            column(54, HPos.LEFT),
            column(42, HPos.RIGHT),
            column(100, HPos.LEFT));
    getColumnConstraints().getFirst().setHgrow(Priority.ALWAYS);
    for (Person person : people.people()) {
      addRow(
          getRowCount(),
          label(person.name(), person.role().isEmpty() ? "muted" : "plain"),
          label(person.role(), "muted"),
          influence(person, palette),
          label(person.sentiment(), tone(person.sentiment())),
          label(person.touched(), "number", "muted"),
          flags(person));
    }
  }

  private static ColumnConstraints column(double width, HPos side) {
    ColumnConstraints column = new ColumnConstraints(width);
    column.setHalignment(side);
    return column;
  }

  private static Node influence(Person person, Palette palette) {
    InfluenceDots dots = new InfluenceDots();
    dots.show(person.influence(), palette);
    dots.setVisible(!person.sentiment().isEmpty());
    return dots;
  }

  private static String tone(String sentiment) {
    return switch (sentiment) {
      case "positive" -> "good";
      case "negative" -> "bad";
      case "neutral" -> "plain";
      default -> "muted";
    };
  }

  private static Node flags(Person person) {
    HBox tags = new HBox(4);
    tags.getStyleClass().add("tags");
    person.flags().forEach(flag -> tags.getChildren().add(tag(flag)));
    return tags;
  }

  static Label tag(Flag flag) {
    Label tag = label(flag.text(), "tag");
    if (!flag.tone().isEmpty()) {
      tag.getStyleClass().add(flag.tone());
    }
    tag.setMinWidth(USE_PREF_SIZE);
    return tag;
  }

  private static Label label(String text, String... styles) {
    Label label = new Label(text);
    label.getStyleClass().add("grid-12");
    label.getStyleClass().addAll(styles);
    return label;
  }
}
