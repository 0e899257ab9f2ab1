package com.valueinmotion.desktop.control;

import com.valueinmotion.desktop.screen.Command;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.javafx.FontIcon;

/** A sign, a title, a sentence and what can be done, in the middle of an empty place. */
final class Message extends VBox {
  private static final double SENTENCE_WIDTH = 440;

  Message(Node sign, String title, String sentence, List<Command> offers) {
    getStyleClass().add("status-message");
    setAlignment(Pos.CENTER);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(sentence.isEmpty() ? title : title + ". " + sentence);
    Label head = new Label(title);
    head.getStyleClass().add("pane-title");
    getChildren().addAll(sign, head);
    if (!sentence.isEmpty()) {
      Label text = new Label(sentence);
      text.getStyleClass().add("muted");
      text.setWrapText(true);
      text.setMaxWidth(SENTENCE_WIDTH);
      text.setTextAlignment(TextAlignment.CENTER);
      getChildren().add(text);
    }
    if (!offers.isEmpty()) {
      HBox buttons = new HBox(8, offers.stream().map(Message::button).toArray(Node[]::new));
      buttons.setAlignment(Pos.CENTER);
      getChildren().add(buttons);
    }
  }

  private static Button button(Command offer) {
    Button button = new Button(offer.title(), new FontIcon(offer.icon()));
    button.setOnAction(pressed -> offer.action().run());
    return button;
  }
}
