package com.valueinmotion.desktop.imports;

import com.valueinmotion.desktop.screen.Command;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/** Small pieces of which this screen has many. */
final class Labels {
  private Labels() {}

  static Region gap() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }

  static Button button(String text, Runnable action) {
    Button button = new Button(text);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(pressed -> action.run());
    return button;
  }

  static Button button(Command command) {
    Button button = button(command.title(), command.action());
    button.setGraphic(new FontIcon(command.icon()));
    return button;
  }

  static void reveal(Node node, boolean isShown) {
    node.setVisible(isShown);
    node.setManaged(isShown);
  }
}
